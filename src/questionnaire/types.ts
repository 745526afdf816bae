import type { DomainId, QuestionId, SizeClassId, SourceId } from './ids.ts';
import type { Measure } from './measure.ts';
import type { Priorities } from './priorities.ts';
import type { Question } from './question.ts';

export * from './condition.ts';
export * from './figure.ts';
export * from './ids.ts';
export * from './measure.ts';
export * from './priorities.ts';
export * from './question.ts';

/** A whole questionnaire, includes merged and every default filled in. */
export interface Questionnaire {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly description: string | null;
  readonly language: string;
  /** State of law and prices, YYYY-MM-DD. */
  readonly asOf: string | null;
  readonly scale: Scale;
  /** Default target, in levels. */
  readonly target: number;
  readonly policies: Policies;
  /** Ascending by population; empty where the questionnaire uses none. */
  readonly sizeClasses: readonly SizeClass[];
  /** EUR for a person-day; null where no measure costs money. */
  readonly dayRate: number | null;
  readonly depreciationYears: number;
  readonly domains: readonly Domain[];
  readonly priorities: Priorities | null;
  readonly measures: readonly Measure[];
  readonly sources: readonly Source[];
  /** All questions in the order of the questionnaire, by id. */
  readonly questions: ReadonlyMap<QuestionId, Question>;
}

export interface Scale {
  /** Levels run 0..max. */
  readonly max: number;
  readonly levels: readonly Level[];
}

export interface Level {
  readonly level: number;
  readonly title: string;
  readonly description: string | null;
}

export interface Policies {
  readonly unanswered: 'open' | 'zero';
  readonly unknown: 'open' | 'zero';
  readonly notApplicable: 'exclude' | 'full';
}

export interface SizeClass {
  readonly id: SizeClassId;
  readonly title: string;
  /** The class holds populations below this; null: no limit (the last class). */
  readonly belowPopulation: number | null;
  readonly workplaces: number;
  /** Default capacity in internal person-days a quarter; null: no limit. */
  readonly internalDaysPerQuarter: number | null;
}

export interface Domain {
  readonly id: DomainId;
  readonly title: string;
  readonly description: string | null;
  readonly weight: number;
  readonly target: number | null;
  readonly aggregation: 'mean' | 'min' | 'staged';
  /** Level at which a question counts as met, for `staged`. */
  readonly passAt: number;
  readonly questions: readonly Question[];
}

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly url: string | null;
  readonly date: string | null;
  readonly note: string | null;
}
