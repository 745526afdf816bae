import type { Kind } from './kind.ts';
import type { Validator } from './validator.ts';

interface ValidatorModule {
  readonly validate: Validator;
}

/** A module for each kind (made by `build/validators.js`), so that a command loads only what it needs. */
const modules: { readonly [K in Kind]: () => Promise<ValidatorModule> } = {
  questionnaire: () => import('./generated/questionnaire.js'),
  domain: () => import('./generated/domain.js'),
  measures: () => import('./generated/measures.js'),
  priorities: () => import('./generated/priorities.js'),
  sources: () => import('./generated/sources.js'),
  answers: () => import('./generated/answers.js'),
  roadmap: () => import('./generated/roadmap.js'),
  comparison: () => import('./generated/comparison.js'),
  explanation: () => import('./generated/explanation.js'),
};

export async function loadValidator(kind: Kind): Promise<Validator> {
  return (await modules[kind]()).validate;
}
