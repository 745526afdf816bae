export { type Aggregates, aggregate, type DomainScore } from './aggregate.ts';
export { type Applicability, applicability, type QuestionState } from './applicability.ts';
export type { Truth } from './condition.ts';
export { type Frame, type FramedQuestion, frameOf } from './frame.ts';
export type { Interval } from './interval.ts';
export {
  type Coverage,
  contributionOf,
  gapOf,
  type Scores,
  scoreAnswers,
} from './score-answers.ts';
export { scoringDiagnostics } from './scoring-diagnostics.ts';
export { compareDescending, reaches, tolerance } from './tolerance.ts';
export { rawWeights } from './weights.ts';
