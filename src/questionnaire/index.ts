export { buildQuestionnaire } from './build-questionnaire.ts';
export { forSizeClass } from './by-size-class.ts';
export { categoriesOf } from './categories-of.ts';
export { type Comparison, comparisonsOf } from './comparisons-of.ts';
export type { FilePort, FileReading } from './file-port.ts';
export {
  checkPart,
  findManifest,
  includedFiles,
  type LoadedQuestionnaire,
  loadManifest,
  loadQuestionnaire,
  type ReadSource,
} from './load-questionnaire.ts';
export { type PartKind, partKinds } from './merge-parts.ts';
export { isProbablyIncluded } from './nearest-file.ts';
export { questionName } from './question-name.ts';
export * from './types.ts';
