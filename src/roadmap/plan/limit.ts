import type { Quarter } from '../../answers/index.ts';
import type { Pot } from '../../questionnaire/index.ts';
import { pots } from '../figures.ts';
import type { Calendar } from './calendar.ts';
import { endOf, type Job } from './job.ts';
import type { Limits } from './ledger.ts';

/** One limit that a plan has to keep: the person-days of a quarter, or the EUR of a year in one pot or in both together. */
export type Limit = Span & { readonly amount: number } & (
    | { readonly reason: 'capacity' }
    | { readonly reason: 'budget'; readonly year: number; readonly pots: readonly Pot[] }
  );

/** The quarters of the plan that a limit counts for. */
interface Span {
  readonly first: Quarter;
  readonly last: Quarter;
}

/** What a job takes of each limit that it touches: places in the list of limits, and the amounts, above 0. */
export interface Demand {
  readonly limits: readonly number[];
  readonly amounts: readonly number[];
}

/** All limits of a plan, the days of the quarters first, each in the order of time. */
export function listLimits(calendar: Calendar, { internalDaysPerQuarter, budgets }: Limits): readonly Limit[] {
  const days = Array.from({ length: internalDaysPerQuarter === null ? 0 : calendar.length }, (_, t): Limit => {
    const quarter = calendar.start + t;
    return { reason: 'capacity', first: quarter, last: quarter, amount: internalDaysPerQuarter ?? 0 };
  });
  const money = calendar.years.flatMap((year, index): readonly Limit[] => {
    const budget = budgets[index] ?? null;
    if (budget === null) return [];
    const first = Math.max(calendar.start, 4 * year);
    const last = Math.min(calendar.start + calendar.length - 1, 4 * year + 3);
    const common = { reason: 'budget', year, first, last } as const;
    if (budget.kind === 'total') return [{ ...common, pots, amount: budget.total }];
    return pots.map((pot) => ({ ...common, pots: [pot], amount: budget[pot] }));
  });
  return [...days, ...money];
}

/** What a job takes at a given start. What falls due before the plan is spent, what lies behind it is not tested. */
export function demandOf(job: Job, start: Quarter, limits: readonly Limit[]): Demand {
  const end = endOf(job, start);
  const touched: number[] = [];
  const amounts: number[] = [];
  for (let index = 0; index < limits.length; index += 1) {
    const limit = limits[index];
    if (limit === undefined || limit.last < start) continue;
    const working = Math.max(0, Math.min(end, limit.last) - Math.max(start, limit.first) + 1);
    const afterwards = Math.max(0, limit.last - Math.max(end + 1, limit.first) + 1);
    const amount =
      limit.reason === 'capacity'
        ? (job.internalDays * working) / job.duration
        : moneyFor(job, working, afterwards, limit.pots);
    if (amount <= 0) continue;
    touched.push(index);
    amounts.push(amount);
  }
  return { limits: touched, amounts };
}

/** EUR due in some quarters of work and some after the end. */
function moneyFor({ once, yearly, duration }: Job, working: number, afterwards: number, pots: readonly Pot[]): number {
  let sum = 0;
  for (const pot of pots) sum += (once[pot] * working) / duration + (yearly[pot] * afterwards) / 4;
  return sum;
}
