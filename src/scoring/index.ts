export { type Aggregates, aggregate, type CategoryScore, type DomainScore } from './aggregate.ts';
export { type Applicability, applicability, type QuestionState } from './applicability.ts';
export { capsOf, type HoldingCap } from './cap.ts';
export type { Truth } from './condition.ts';
export { type Exclusions, exclusionsOf } from './exclusions.ts';
export { type Frame, type FramedCategory, type FramedDomain, type FramedQuestion, frameOf } from './frame.ts';
export { type Interval, weightedMean } from './interval.ts';
export {
  type Coverage,
  contributionOf,
  gapOf,
  type Scores,
  scoreAnswers,
} from './score-answers.ts';
export { scoringDiagnostics } from './scoring-diagnostics.ts';
export { compareDescending, reaches, tolerance } from './tolerance.ts';
export { priorityWeight, type RawWeight, rawWeights } from './weights.ts';
