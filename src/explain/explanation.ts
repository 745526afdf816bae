import type { RoadmapDocument } from '../roadmap/index.ts';
import type { Derivation } from './derivation.ts';
import type { MeasureFacts } from './measure/measure-facts.ts';
import type { SourceFacts, WorkPackageFacts } from './origin-facts.ts';
import type { QuarterFacts, YearFacts } from './plan/plan-facts.ts';
import type { QuestionFacts } from './question/question-facts.ts';
import type { CategoryFacts, DomainFacts } from './standing/standing-facts.ts';
import type { Subject } from './subject.ts';

/**
 * Where the numbers of one subject come from (`kind: explanation`, schemas/explanation.schema.json). Numbers are not rounded here: the steps
 * add up to the last bit, and rounded to 6 decimals they are those of the result.
 */
export interface Explanation {
  readonly kind: 'explanation';
  readonly schemaVersion: 1;
  readonly tool: RoadmapDocument['tool'];
  readonly questionnaire: RoadmapDocument['questionnaire'];
  readonly answers: RoadmapDocument['answers'];
  readonly date: string;
  readonly municipality: string;
  readonly whatIf: readonly string[];
  readonly subject: Subject & { readonly title: string | null };
  readonly facts: Facts;
  readonly numbers: readonly ExplainedNumber[];
}

/** What is to be known besides the numbers. */
export type Facts =
  | { readonly kind: 'whole' }
  | QuestionFacts
  | DomainFacts
  | CategoryFacts
  | MeasureFacts
  | QuarterFacts
  | YearFacts
  | WorkPackageFacts
  | SourceFacts;

/** A number of the result and how it came about. */
export interface ExplainedNumber {
  /** JSON Pointers into the result (kind: roadmap): all places where it stands, rounded to 6 decimals. None: it is only on the way to others. */
  readonly pointers: readonly string[];
  readonly derivation: Derivation;
}

/** A number that stands in the result at some places; nothing where there is none. */
export function explained(derivation: Derivation | null, ...pointers: readonly string[]): readonly ExplainedNumber[] {
  return derivation === null ? [] : [{ pointers, derivation }];
}
