import type { Budget } from '../../answers/index.ts';
import type { Calendar } from './calendar.ts';
import type { Claim } from './job.ts';

/** Limits are kept up to a millionth of a day or a Euro. */
export const slack = 1e-6;

/** What limits a plan: person-days a quarter and EUR a year. null: no limit. */
export interface Limits {
  readonly internalDaysPerQuarter: number | null;
  /** One for each year of the calendar; null where no budget is given. */
  readonly budgets: readonly (Budget | null)[];
}

/** What limits the quarters and years of a calendar. */
export function limitsOf(
  calendar: Calendar,
  internalDaysPerQuarter: number | null,
  budget: ReadonlyMap<number, Budget> | null,
): Limits {
  return { internalDaysPerQuarter, budgets: calendar.years.map((year) => budgetOf(budget ?? new Map(), year)) };
}

/** The budget of a year; one that is not named takes the nearest earlier one's, else the first's. null where none is named. */
export function budgetOf(budget: ReadonlyMap<number, Budget>, year: number): Budget | null {
  const named = [...budget].sort(([a], [b]) => a - b);
  return (named.findLast(([namedYear]) => namedYear <= year) ?? named[0])?.[1] ?? null;
}

/** Books what is taken of each quarter and year, and tells whether more fits. */
export interface Ledger {
  fitsCapacity(claim: Claim): boolean;
  fitsBudget(claim: Claim): boolean;
  book(claim: Claim): void;
  cancel(claim: Claim): void;
}

/** A ledger with nothing booked. What lies outside of the calendar is neither booked nor tested. */
export function openLedger(calendar: Calendar, limits: Limits): Ledger {
  const days = Array.from({ length: calendar.length }, () => 0);
  const money = calendar.years.map(() => ({ ergebnis: 0, finanz: 0 }));

  function add(claim: Claim, sign: 1 | -1): void {
    claim.days.forEach((value, t) => {
      days[t] = (days[t] ?? 0) + sign * value;
    });
    claim.money.forEach((value, y) => {
      const year = money[y];
      if (year === undefined) return;
      year.ergebnis += sign * value.ergebnis;
      year.finanz += sign * value.finanz;
    });
  }

  return {
    // Only what a claim takes itself is tested: where running measures alone exceed a limit, what takes nothing still fits.
    fitsCapacity: (claim) => {
      const limit = limits.internalDaysPerQuarter;
      return limit === null || claim.days.every((value, t) => value === 0 || (days[t] ?? 0) + value <= limit + slack);
    },
    fitsBudget: (claim) =>
      claim.money.every((value, y) => {
        const budget = limits.budgets[y] ?? null;
        const taken = money[y] ?? { ergebnis: 0, finanz: 0 };
        if (budget === null) return true;
        const within = (added: number, used: number, limit: number) => added === 0 || used + added <= limit + slack;
        return budget.kind === 'total'
          ? within(value.ergebnis + value.finanz, taken.ergebnis + taken.finanz, budget.total)
          : within(value.ergebnis, taken.ergebnis, budget.ergebnis) &&
              within(value.finanz, taken.finanz, budget.finanz);
      }),
    book: (claim) => add(claim, 1),
    cancel: (claim) => add(claim, -1),
  };
}
