export { compareVersions, type VersionStep } from './compare-versions.ts';
export { type KeyForm, type KeyProblem, keyFormOf, keyProblem, stateOfKey } from './key-problem.ts';
export { profileOf } from './profile-of.ts';
export { formatQuarter, parseQuarter, quarterOfDate } from './quarter.ts';
export { checkAnswers, questionnaireNamed, readAnswers } from './read-answers.ts';
export { readStoredAnswers, type StoredAnswers } from './read-stored-answers.ts';
export * from './types.ts';
export { type AnswerEdit, newAnswersText, setAnswer, setFacts } from './write-answers.ts';
