import type { RangeResult } from '../result.ts';

/** How sure the order is: made again under weights of categories that are off by chance. */
export interface RobustnessResult {
  readonly draws: number;
  readonly seed: number;
  /** 5th and 95th percentile of the priority's value; null where nothing is known. */
  readonly priority: { readonly p5: number | null; readonly p95: number | null };
  /** In order of rank. */
  readonly measures: readonly {
    readonly id: string;
    /** Share of the draws, in 0..1, in which it is among the first six. */
    readonly topSix: number;
    /** 5th and 95th percentile of its rank. */
    readonly rank: RangeResult;
  }[];
  readonly tippingPoints: readonly TippingResult[];
}

/** What it takes until two neighbours among the first six change places. */
export interface TippingResult {
  /** That of the first. */
  readonly rank: number;
  readonly measures: readonly [first: string, second: string];
  /** Why no weight changes their order; null where there are points, or where only no single weight in the range does. */
  readonly fixed: 'tier' | 'requirement' | null;
  /** The nearest first, three at the most: from `from` to `to` (π, in 0..1) that category's share has to go, its raw weight times `factor`. */
  readonly points: readonly {
    readonly category: string;
    readonly factor: number;
    readonly from: number;
    readonly to: number;
  }[];
}
