import type { CoverageResult, IntervalResult, LevelledResult, MunicipalityResult } from '../../roadmap/index.ts';
import type { Json } from '../../source/index.ts';
import type { OverTimeResult } from './over-time-result.ts';
import type { WhatIfResult } from './what-if-result.ts';

/**
 * The result of a comparison (`kind: comparison`, schemas/comparison.schema.json): all that a report reads besides the questionnaire.
 * Scores and their differences are parts of 1 and rounded to 6 decimals, as in the roadmap; money is EUR gross, effort person-days.
 */
export type ComparisonDocument = ComparisonHead & ComparisonContent;

interface ComparisonHead {
  readonly kind: 'comparison';
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'lotse'; readonly version: string };
  readonly questionnaire: { readonly id: string; readonly version: string; readonly digest: string };
  /** The older version that older answers were scored with, too; null without one. */
  readonly oldQuestionnaire: { readonly version: string; readonly digest: string } | null;
  /** YYYY-MM-DD, the day the comparison is made for. */
  readonly date: string;
  readonly diagnostics: readonly Json[];
}

/** What is compared: plans of one file, one municipality over time, or several of them. */
export type ComparisonContent =
  | { readonly mode: 'whatIf'; readonly whatIf: WhatIfResult; readonly overTime: null; readonly sideBySide: null }
  | { readonly mode: 'overTime'; readonly whatIf: null; readonly overTime: OverTimeResult; readonly sideBySide: null }
  | {
      readonly mode: 'sideBySide';
      readonly whatIf: null;
      readonly overTime: null;
      readonly sideBySide: SideBySideResult;
    };

/** The three scores of the whole; priority null without priorities, the others where nothing is known. */
export interface OverallScores {
  readonly assured: number;
  readonly priority: number | null;
  readonly maturity: number | null;
}

/** First and last quarter of a measure, YYYY-Qn. */
export interface PeriodResult {
  readonly start: string;
  readonly end: string;
}

export type DutyState = 'fulfilled' | 'open' | 'unclear' | 'notApplicable';

/** Several municipalities, in the order of the call. */
export interface SideBySideResult {
  readonly municipalities: readonly ColumnResult[];
  /** Measures that at least two of them need, those needed by most first, then by the money that they cost together. */
  readonly common: readonly CommonMeasureResult[];
}

export interface ColumnResult {
  readonly municipality: MunicipalityResult;
  readonly assessedOn: string;
  readonly answers: { readonly digest: string };
  readonly assured: number;
  readonly priority: IntervalResult | null;
  readonly maturity: LevelledResult;
  readonly domains: readonly ({ readonly id: string; readonly title: string } & LevelledResult)[];
  readonly coverage: CoverageResult;
  readonly duties: readonly { readonly question: string; readonly state: DutyState }[];
  /** Every measure of the questionnaire that is needed, done or rejected here. */
  readonly measures: readonly {
    readonly measure: string;
    readonly status: 'rejected' | 'done' | 'needed' | 'enabling';
    readonly blocked: boolean;
    readonly rank: number | null;
    /** null where it is not in the plan. */
    readonly planned: PeriodResult | null;
  }[];
}

export interface CommonMeasureResult {
  readonly measure: string;
  readonly title: string;
  /** Which municipalities need it, as indices from 0. */
  readonly municipalities: readonly number[];
  /** EUR once, of all of them, as far as it is given: low and high. */
  readonly once: readonly [low: number, high: number];
  /** EUR a year, likewise. */
  readonly yearly: readonly [low: number, high: number];
  readonly estimated: boolean;
  /** First and last of the quarters in which those that plan it start it; null where fewer than two do. */
  readonly starts: { readonly first: string; readonly last: string } | null;
}
