import { formatQuarter } from '../../answers/index.ts';
import { endOf } from '../../roadmap/index.ts';
import type { ExplainContext } from '../explain-context.ts';

/** What is to be known of a quarter of the plan besides its numbers: measures by what they do in it, in the order of rank. */
export interface QuarterFacts {
  readonly kind: 'quarter';
  readonly starting: readonly string[];
  readonly continuing: readonly string[];
  /** They count from here on; in the first quarter also those that ended before it. */
  readonly ending: readonly string[];
}

export function quarterFacts({ plan }: ExplainContext, t: number): QuarterFacts {
  const quarter = plan.calendar.start + t;
  const pick = (test: (start: number, end: number) => boolean): readonly string[] =>
    plan.planned.filter(({ job, start }) => test(start, endOf(job, start))).map(({ job }) => job.id);
  return {
    kind: 'quarter',
    starting: pick((start) => start === quarter),
    continuing: pick((start, end) => start < quarter && quarter <= end),
    ending: pick((_, end) => end === quarter || (t === 0 && end < quarter)),
  };
}

/** What is to be known of a budget year besides its numbers. */
export interface YearFacts {
  readonly kind: 'year';
  /** The year whose budget counts, where it is not the year itself; null where it is, or there is no budget. */
  readonly budgetOf: number | null;
  /** At least one figure of a planned measure is an estimate. */
  readonly estimated: boolean;
  /** The quarters of the year that lie in the plan. */
  readonly quarters: readonly string[];
}

export function yearFacts({ plan, prepared }: ExplainContext, year: number): YearFacts {
  const { calendar } = plan;
  const quarters = [0, 1, 2, 3]
    .map((index) => year * 4 + index)
    .filter((quarter) => quarter >= calendar.start && quarter < calendar.start + calendar.length);
  const { budget } = prepared.answers.planning;
  const named = [...(budget?.keys() ?? [])].sort((a, b) => a - b);
  const from = named.findLast((one) => one <= year) ?? named[0] ?? null;
  return {
    kind: 'year',
    budgetOf: from === year ? null : from,
    estimated: plan.planned.some(({ figures }) => figures.estimated),
    quarters: quarters.map(formatQuarter),
  };
}
