import type { Quarter } from '../../answers/index.ts';
import type { MeasureId, Pot } from '../../questionnaire/index.ts';
import { tolerance } from '../../scoring/index.ts';
import { type Figures, midpoint } from '../figures.ts';
import type { Need } from '../need.ts';
import type { Ranked } from '../ranking.ts';
import type { Tier } from '../result.ts';
import { type Calendar, yearOf } from './calendar.ts';

/** A measure as the planner sees it: how long, how much, after what. All figures are midpoints. */
export interface Job {
  readonly id: MeasureId;
  readonly need: Need;
  /** d, in quarters, at least 1. */
  readonly duration: number;
  readonly internalDays: number;
  /** EUR, once, less funding; spread evenly over the duration. */
  readonly once: { readonly [P in Pot]: number };
  /** EUR a year, from the quarter after the end. */
  readonly yearly: { readonly [P in Pot]: number };
  /** Unmet direct requirements. */
  readonly requires: readonly MeasureId[];
  /** With whose bundle it came, and that bundle's tier. */
  readonly for: MeasureId;
  readonly tier: Tier;
}

/** What a job takes at a given start: person-days for each quarter t of the plan, EUR for each of its years and pots. */
export interface Claim {
  readonly days: readonly number[];
  readonly money: readonly { readonly [P in Pot]: number }[];
}

/** d = max(1, ⌈months ÷ 3⌉, ⌈internal days ÷ capacity⌉); the last term only with a capacity above 0. Formula: docs/roadmap.md#plan. */
function durationOf(figures: Figures, capacity: number | null): number {
  const quarters = Math.ceil(midpoint(figures.months) / 3 - tolerance);
  const staffed =
    capacity !== null && capacity > 0 ? Math.ceil(midpoint(figures.internalDays) / capacity - tolerance) : 1;
  return Math.max(1, quarters, staffed);
}

/** A needed measure with its figures at midpoints, funding taken off; `capacity` as for its duration. */
export function jobOf(
  { need, for: bundle, tier }: Pick<Ranked, 'need' | 'for' | 'tier'>,
  figures: Figures,
  capacity: number | null,
): Job {
  const unfunded = 1 - figures.fundedShare;
  return {
    id: need.measure.id,
    need,
    duration: durationOf(figures, capacity),
    internalDays: midpoint(figures.internalDays),
    once: {
      ergebnis: midpoint(figures.once.ergebnis) * unfunded,
      finanz: midpoint(figures.once.finanz) * unfunded,
    },
    yearly: { ergebnis: midpoint(figures.yearly.ergebnis), finanz: midpoint(figures.yearly.finanz) },
    requires: need.requires,
    for: bundle,
    tier,
  };
}

/** The last quarter of a job that starts at `start`; it counts from that one on. */
export function endOf(job: Job, start: Quarter): Quarter {
  return start + job.duration - 1;
}

/** What falls due within the plan; what lies before it is spent, what lies behind it is not tested. */
export function claimOf(job: Job, start: Quarter, calendar: Calendar): Claim {
  const days = Array.from({ length: calendar.length }, () => 0);
  const money = calendar.years.map(() => ({ ergebnis: 0, finanz: 0 }));
  const end = endOf(job, start);
  for (let t = 0; t < calendar.length; t += 1) {
    const quarter = calendar.start + t;
    const year = money[yearOf(quarter) - (calendar.years[0] ?? 0)];
    if (quarter < start || year === undefined) continue;
    if (quarter <= end) days[t] = job.internalDays / job.duration;
    year.ergebnis += quarter <= end ? job.once.ergebnis / job.duration : job.yearly.ergebnis / 4;
    year.finanz += quarter <= end ? job.once.finanz / job.duration : job.yearly.finanz / 4;
  }
  return { days, money };
}
