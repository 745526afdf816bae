import type { Budget } from '../answers/index.ts';
import { budgetOf } from './plan/ledger.ts';

/** EUR a year on top of a budget, or less where below 0: for both pots together, or for each. */
export type BudgetChange = Budget;

type BudgetByYear = ReadonlyMap<number, Budget>;

/**
 * A budget with a change to every year. What a change names for both pots together goes to each in proportion to what it has (half each where
 * neither has anything); a change by pot of a year that has one sum changes the sum. null where a year would fall below 0.
 */
export function changeEveryYear(budget: BudgetByYear, change: BudgetChange): BudgetByYear | null {
  return checked(new Map([...budget].map(([year, own]) => [year, changed(own, change)])));
}

/** A budget with changes to single years, all others left as they are; null where a year would fall below 0. */
export function changeYears(budget: BudgetByYear, changes: ReadonlyMap<number, BudgetChange>): BudgetByYear | null {
  if (budget.size === 0) return budget;
  const result = new Map(budget);
  // A year that is not named takes its neighbour's budget: each year beside a changed one is named with its own.
  for (const year of changes.keys()) {
    for (const beside of [year - 1, year + 1]) {
      const own = budgetOf(budget, beside);
      if (own !== null && !result.has(beside)) result.set(beside, own);
    }
  }
  for (const [year, change] of changes) {
    const own = budgetOf(budget, year);
    if (own !== null) result.set(year, changed(own, change));
  }
  return checked(result);
}

function changed(own: Budget, change: BudgetChange): Budget {
  if (own.kind === 'total') {
    const more = change.kind === 'total' ? change.total : change.ergebnis + change.finanz;
    return { kind: 'total', total: own.total + more };
  }
  const { ergebnis, finanz } = change.kind === 'pots' ? change : inProportion(change.total, own);
  return { kind: 'pots', ergebnis: own.ergebnis + ergebnis, finanz: own.finanz + finanz };
}

function inProportion(
  amount: number,
  { ergebnis, finanz }: { readonly ergebnis: number; readonly finanz: number },
): { readonly ergebnis: number; readonly finanz: number } {
  const sum = ergebnis + finanz;
  const share = sum > 0 ? ergebnis / sum : 0.5;
  return { ergebnis: amount * share, finanz: amount - amount * share };
}

function checked(budget: BudgetByYear): BudgetByYear | null {
  const isNegative = (own: Budget) => (own.kind === 'total' ? own.total < 0 : own.ergebnis < 0 || own.finanz < 0);
  return [...budget.values()].some(isNegative) ? null : budget;
}
