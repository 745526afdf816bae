export {
  compareMunicipalities,
  type MunicipalityAnswers,
} from './comparison/compare-municipalities.ts';
export { type Assessment, compareOverTime } from './comparison/compare-over-time.ts';
export { compareScenarios, type Scenario } from './comparison/compare-scenarios.ts';
export { comparisonDocument } from './comparison/comparison-document.ts';
export type * from './comparison/over-time-result.ts';
export type * from './comparison/result.ts';
export { type Kinship, kinshipOf } from './comparison/same-municipality.ts';
export type * from './comparison/what-if-result.ts';
export { type Derivation, evaluate, type Formula, type NumberPlace, type Origin, type Unit } from './derivation.ts';
export { explain } from './explain.ts';
export type { ExplainInput, Origins } from './explain-context.ts';
export type { ExplainedNumber, Explanation, Facts } from './explanation.ts';
export type { ItemFacts, MeasureFacts, OrderFacts } from './measure/measure-facts.ts';
export type { SourceFacts, WorkPackageFacts } from './origin-facts.ts';
export type { Overrun } from './plan/constraint.ts';
export type { Attempt, Constraint, Placement } from './plan/placement.ts';
export type { QuarterFacts, YearFacts } from './plan/plan-facts.ts';
export type { Quantity, QuantityName } from './quantity.ts';
export type { ConditionTrace } from './question/condition-trace.ts';
export type { QuestionFacts } from './question/question-facts.ts';
export type { CategoryFacts, DomainFacts } from './standing/standing-facts.ts';
export { findSubject, type Subject, type SubjectIds, type SubjectKind, subjectIds, whole } from './subject.ts';
