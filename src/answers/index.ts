export { profileOf } from './profile-of.ts';
export { formatQuarter, parseQuarter, quarterOfDate } from './quarter.ts';
export { checkAnswers, questionnaireNamed, readAnswers } from './read-answers.ts';
export * from './types.ts';
export { newAnswersText, setAnswer } from './write-answers.ts';
