import type { MunicipalityResult, PlanResult, UnplannedReason } from '../../roadmap/index.ts';
import type { OverallScores, PeriodResult } from './result.ts';

/** Plans of one municipality under different assumptions. */
export interface WhatIfResult {
  readonly municipality: MunicipalityResult;
  readonly assessedOn: string;
  readonly answers: { readonly digest: string };
  /** The file as it is, then a plan for each what-if, in the order of the call. */
  readonly scenarios: readonly ScenarioResult[];
  /** What a little more would bring, each by itself, on top of the file as it is; only of what has a limit. */
  readonly marginal: readonly MarginalResult[];
}

export interface ScenarioResult {
  /** As the call gives it; null: the file as it is. */
  readonly whatIf: string | null;
  readonly plan: {
    readonly start: string;
    readonly end: string;
    readonly quarters: number;
    readonly method: PlanResult['method'];
    /** Mean over the quarters of the assured score. */
    readonly value: number;
  };
  readonly today: OverallScores;
  /** When the plan ends. */
  readonly end: OverallScores;
  readonly trajectory: readonly ({ readonly quarter: string } & OverallScores)[];
  /** How many are in the plan. */
  readonly measures: number;
  /** Within the plan, at midpoints. */
  readonly internalDays: number;
  /** EUR that fall due within the plan, net of funding, at midpoints. */
  readonly money: number;
  /** EUR a year, once all planned measures have ended, at midpoints. */
  readonly yearlyAfterwards: number;
  /** Some of these figures are estimates. */
  readonly estimated: boolean;
  /** The limit; null: none. */
  readonly internalDaysPerQuarter: number | null;
  readonly budget: readonly {
    readonly year: number;
    readonly ergebnis: AmountResult;
    readonly finanz: AmountResult;
    readonly total: AmountResult;
  }[];
  /** The duties that are open or unclear today, with the quarter from which on they are fulfilled; null: not within the plan. */
  readonly duties: readonly { readonly question: string; readonly fulfilled: string | null }[];
  /** Against the file as it is; null for that itself. */
  readonly difference: DifferenceResult | null;
}

/** EUR at midpoints, net of funding; limit null: none of its own. */
export interface AmountResult {
  readonly planned: number;
  readonly limit: number | null;
}

/** What a what-if changes: its figure less that of the file as it is. */
export interface DifferenceResult {
  /** When the plan ends. */
  readonly assured: number;
  readonly priority: number | null;
  readonly maturity: number | null;
  /** Of the means over the quarters; null where the two plans do not run from and to the same quarters. */
  readonly value: number | null;
  readonly measures: number;
  readonly internalDays: number;
  readonly money: number;
  /** By how much the limits of all years together differ; null where a year has none. */
  readonly budget: number | null;
  readonly yearlyAfterwards: number;
  /**
   * What each percentage point of `assured` costs more, or saves where points are lost; null where the two go different ways, where hardly
   * anything is gained or lost, where the two plans run over different quarters, or where the scores of today differ already.
   */
  readonly perPoint: { readonly money: number | null; readonly internalDays: number | null };
  /** The measures that end in another quarter, come in or drop out; in order of rank. */
  readonly moves: readonly MoveResult[];
  /** The duties that are fulfilled from another quarter on. */
  readonly duties: readonly { readonly question: string; readonly from: string | null; readonly to: string | null }[];
}

export interface MoveResult {
  readonly measure: string;
  readonly title: string;
  readonly kind: 'earlier' | 'later' | 'planned' | 'dropped';
  /** With the file as it is; null where it is not in the plan. */
  readonly from: PeriodResult | null;
  readonly to: PeriodResult | null;
  /** By how many quarters the end moves, below 0 earlier; null where it comes in or drops out. */
  readonly quarters: number | null;
  /** Why it is not in the plan any more; null unless it dropped out. */
  readonly why: DropReason | null;
}

export type DropReason = UnplannedReason | 'done' | 'rejected' | 'notNeeded';

/** What a plan with a little more of something has over that of the file: computed by planning again with the same planner. */
export interface MarginalResult {
  /** Person-days a quarter; or EUR a year: for the one sum for both budgets, or for one of them (in years with one sum, for that). */
  readonly resource: 'days' | 'total' | 'ergebnis' | 'finanz';
  readonly amount: number;
  /** Of the assured score when the plan ends. */
  readonly assured: number;
  /** Of its mean over the quarters. */
  readonly value: number;
  readonly measures: number;
}
