export { buildQuestionnaire } from './build-questionnaire.ts';
export { forSizeClass } from './by-size-class.ts';
export { categoriesOf } from './categories-of.ts';
export { type Comparison, comparisonsOf } from './comparisons-of.ts';
export type { FilePort, FileReading } from './file-port.ts';
export { checkPart, findManifest, type LoadedQuestionnaire, loadQuestionnaire } from './load-questionnaire.ts';
export { partKinds } from './merge-parts.ts';
export { questionName } from './question-name.ts';
export * from './types.ts';
