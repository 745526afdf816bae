import type { Quarter } from '../../answers/index.ts';
import type { Pot, Span } from '../../questionnaire/index.ts';
import { type Figures, midpoint, midpointOfPots } from '../figures.ts';
import type { BudgetYearResult, SpanResult } from '../result.ts';
import { type Calendar, yearOf } from './calendar.ts';
import { endOf, type Job } from './job.ts';
import type { Limits } from './ledger.ts';

/** A measure in the plan, with its figures. */
export interface PlannedJob {
  readonly job: Job;
  readonly figures: Figures;
  readonly start: Quarter;
}

const zero: SpanResult = [0, 0, 0];

/** low, mid and high, summed each for itself. */
export function addResults(a: SpanResult, b: SpanResult): SpanResult {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function sumResults(spans: readonly SpanResult[]): SpanResult {
  return spans.reduce(addResults, zero);
}

/** A range with its midpoint, times a factor. */
export function scaled(span: Span, factor: number): SpanResult {
  const [low, high] = span;
  return [low * factor, midpoint(span) * factor, high * factor];
}

/** What falls due in each year and pot, net of funding, beside the limits; and the burden of depreciation. Formula: docs/roadmap.md#money. */
export function budgetYears(
  planned: readonly PlannedJob[],
  calendar: Calendar,
  limits: Limits,
  depreciationYears: number,
): readonly BudgetYearResult[] {
  return calendar.years.map((year, index) => {
    const due = (pot: Pot) => sumResults(planned.map((one) => dueIn(one, pot, year, calendar)));
    const ergebnis = due('ergebnis');
    const finanz = due('finanz');
    const budget = limits.budgets[index] ?? null;
    const potLimit = (pot: Pot) => (budget?.kind === 'pots' ? budget[pot] : null);
    return {
      year,
      ergebnis: { planned: ergebnis, limit: potLimit('ergebnis') },
      finanz: { planned: finanz, limit: potLimit('finanz') },
      total: { planned: addResults(ergebnis, finanz), limit: budget?.kind === 'total' ? budget.total : null },
      funding: planned.reduce((sum, one) => sum + fundingIn(one, year, calendar), 0),
      depreciation: planned.reduce((sum, one) => sum + depreciationIn(one, year, depreciationYears), 0),
    };
  });
}

/** Quarters in [first, last] that lie in a year of the plan. */
export function quartersIn(year: number, first: Quarter, last: Quarter, calendar: Calendar): number {
  const from = Math.max(first, year * 4, calendar.start);
  const to = Math.min(last, year * 4 + 3, calendar.start + calendar.length - 1);
  return Math.max(0, to - from + 1);
}

/** Part of a measure's work, in 0..1, that lies within the plan; a running one may have begun before it or end behind it. */
export function shareWithin({ job, start }: PlannedJob, calendar: Calendar): number {
  const end = endOf(job, start);
  return calendar.years.reduce((sum, year) => sum + quartersIn(year, start, end, calendar), 0) / job.duration;
}

function dueIn({ job, figures, start }: PlannedJob, pot: Pot, year: number, calendar: Calendar): SpanResult {
  const end = endOf(job, start);
  const working = quartersIn(year, start, end, calendar);
  const afterwards = quartersIn(year, end + 1, Number.POSITIVE_INFINITY, calendar);
  return addResults(
    scaled(figures.once[pot], ((1 - figures.fundedShare) * working) / job.duration),
    scaled(figures.yearly[pot], afterwards / 4),
  );
}

function fundingIn({ job, figures, start }: PlannedJob, year: number, calendar: Calendar): number {
  const share = quartersIn(year, start, endOf(job, start), calendar) / job.duration;
  return share * figures.fundedShare * midpointOfPots(figures.once);
}

/** Linear from the year after the end; shown, not tested against the budget. */
function depreciationIn({ job, start }: PlannedJob, year: number, depreciationYears: number): number {
  const age = year - yearOf(endOf(job, start));
  return age >= 1 && age <= depreciationYears ? job.once.finanz / depreciationYears : 0;
}

/** What the planned measures cost every year once they all have ended. */
export function yearlyAfterwards(planned: readonly PlannedJob[]): { readonly [P in Pot]: SpanResult } {
  return {
    ergebnis: sumResults(planned.map(({ figures }) => scaled(figures.yearly.ergebnis, 1))),
    finanz: sumResults(planned.map(({ figures }) => scaled(figures.yearly.finanz, 1))),
  };
}
