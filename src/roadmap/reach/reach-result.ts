import type { BudgetYearResult, SpanResult } from '../result.ts';

/** The cheapest way to a level, and when it could be there. */
export interface ReachResult {
  /** null: the assured score of the whole. */
  readonly domain: string | null;
  /** In levels, as asked. */
  readonly level: number;
  /** Today's value, in 0..1, with the goals that count here; null where nothing is known. */
  readonly today: number | null;
  /** The goals alone don't allow for the level, so for this question those below it were raised to it. */
  readonly goalsRaised: boolean;
  /**
   * `reached` today already · `fits`: the cheapest set does in the plan · `fitsDearer`: only a dearer set does · `tooTight`: sets would do, but none in
   * the plan · `impossible`: no set does.
   */
  readonly status: 'reached' | 'fits' | 'fitsDearer' | 'tooTight' | 'impossible';
  /** False where time ran out before all of this was certain. */
  readonly proven: boolean;
  /** null where it is reached today, or impossible. */
  readonly cheapest: ReachSetResult | null;
  /** The cheapest set that fits, where the cheapest does not; null otherwise. */
  readonly fitting: ReachSetResult | null;
  /** What alone would make room for the cheapest; null where it fits or there is none. */
  readonly remedies: ReachRemedies | null;
  /** What stands in the way; null unless it is impossible. */
  readonly obstacles: ReachObstacles | null;
}

export interface ReachSetResult {
  /** The value with it, in 0..1. */
  readonly value: number;
  /** Of what doesn't run yet, in person-days, money included: that by which sets are compared. */
  readonly cost: number;
  /** All further sums: net of funding, and of running measures what lies within the plan. */
  readonly internalDays: SpanResult;
  readonly once: { readonly ergebnis: SpanResult; readonly finanz: SpanResult };
  readonly yearly: { readonly ergebnis: SpanResult; readonly finanz: SpanResult };
  /** The earliest quarter at whose end it is reached: without any limit, and in the plan (null: not in it). */
  readonly earliest: { readonly unlimited: string; readonly planned: string | null };
  /** By start, where there is one; start and end are null where it isn't in the plan. */
  readonly measures: readonly {
    readonly id: string;
    readonly running: boolean;
    readonly start: string | null;
    readonly end: string | null;
  }[];
  /** Of this set and all that runs, in the plan; null where it isn't in it. */
  readonly budget: readonly BudgetYearResult[] | null;
}

/** Each does alone, all else staying as it is; null: it would not, or there is no such limit. */
export interface ReachRemedies {
  readonly quarters: number | null;
  readonly internalDaysPerQuarter: number | null;
  readonly budget: readonly MissingMoney[] | null;
  /** Both together, where neither does alone. */
  readonly daysAndBudget: { readonly internalDaysPerQuarter: number; readonly budget: readonly MissingMoney[] } | null;
  /** To give up the starts that the user has set. */
  readonly freeStarts: boolean;
}

/** EUR more. */
export interface MissingMoney {
  readonly year: number;
  readonly pot: 'ergebnis' | 'finanz' | 'total';
  readonly amount: number;
}

export interface ReachObstacles {
  /** As much as all measures together can bring, in 0..1; null where nothing would be known. */
  readonly most: number | null;
  /** Rejected measures without which it can't be reached, where it could with them; none otherwise. */
  readonly rejected: readonly string[];
  /** What holds it back most, five at the most: `attainable` is the level that measures lead to. */
  readonly questions: readonly { readonly question: string; readonly attainable: number; readonly wanted: number }[];
}
