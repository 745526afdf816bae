import type { Pot } from '../../src/questionnaire/index.ts';
import type { Json, JsonObject } from '../../src/source/index.ts';
import { addSpreads, at, type PlainFigures, type Spread, scaleSpread } from './plan-figures.ts';

/** A quarter as a plain count: year · 4 + (quarter − 1). */
export const quarterNumber = (text: string): number => Number(text.slice(0, 4)) * 4 + Number(text.slice(6)) - 1;
export const yearOf = (quarter: number): number => Math.floor(quarter / 4);

export interface Placed {
  readonly figures: PlainFigures;
  /** First and last quarter. */
  readonly start: number;
  readonly end: number;
  readonly running: boolean;
}

export interface Window {
  readonly first: number;
  readonly last: number;
}

export function daysIn(placed: readonly Placed[], quarter: number): number {
  return placed
    .filter(({ start, end }) => start <= quarter && quarter <= end)
    .reduce((sum, { figures }) => sum + figures.internalDays[1] / figures.duration, 0);
}

/** Money due in one calendar year of the plan, net of funding: once-costs evenly over the duration, yearly ones from the quarter after the end. */
export function moneyIn(placed: readonly Placed[], year: number, pot: Pot, window: Window): Spread {
  const quarters = quartersOf(year, window);
  return addSpreads(
    placed.flatMap(({ figures, start, end }) =>
      quarters.flatMap((quarter): Spread[] => {
        if (quarter > end) return [scaleSpread(figures.yearly[pot], 1 / 4)];
        return quarter >= start ? [scaleSpread(figures.once[pot], figures.net / figures.duration)] : [];
      }),
    ),
  );
}

export function fundingIn(placed: readonly Placed[], year: number, window: Window): number {
  return placed.reduce((sum, { figures, start, end }) => {
    const due = quartersOf(year, window).filter((quarter) => start <= quarter && quarter <= end).length;
    return sum + (figures.funding * due) / figures.duration;
  }, 0);
}

/** Net once-costs of the pot finanz, linear from the year after the end. */
export function depreciationIn(placed: readonly Placed[], year: number, years: number): number {
  return placed.reduce((sum, { figures, end }) => {
    const age = year - yearOf(end);
    return age >= 1 && age <= years ? sum + (figures.once.finanz[1] * figures.net) / years : sum;
  }, 0);
}

function quartersOf(year: number, { first, last }: Window): readonly number[] {
  return [0, 1, 2, 3].map((quarter) => year * 4 + quarter).filter((quarter) => first <= quarter && quarter <= last);
}

export type Limits =
  | { readonly kind: 'none' }
  | { readonly kind: 'total'; readonly total: number }
  | { readonly kind: 'pots'; readonly ergebnis: number; readonly finanz: number };

/** A year that the budget does not name takes the nearest earlier one's, else the first's. */
export function limitsOf(answers: JsonObject, year: number): Limits {
  const budget = at(answers, 'planning', 'budget');
  const years = Object.keys((budget ?? {}) as JsonObject)
    .filter((key) => !key.startsWith('x-'))
    .sort();
  const named = years.filter((key) => Number(key) <= year).at(-1) ?? years[0];
  if (named === undefined) return { kind: 'none' };
  const entry: Json | undefined = at(budget, named);
  if (typeof entry === 'number') return { kind: 'total', total: entry };
  return { kind: 'pots', ergebnis: Number(at(entry, 'ergebnis')), finanz: Number(at(entry, 'finanz')) };
}

const tolerance = 1e-6;

/** The first limit that a plan breaks by what it adds to the running ones; null where it breaks none. Running ones alone may exceed a limit, others may then add nothing. */
export function brokenLimit(
  placed: readonly Placed[],
  window: Window,
  capacity: number | null,
  answers: JsonObject,
): 'capacity' | 'budget' | null {
  const others = placed.filter(({ running }) => !running);
  if (capacity !== null) {
    for (let quarter = window.first; quarter <= window.last; quarter += 1) {
      if (exceeds(daysIn(placed, quarter), daysIn(others, quarter), capacity)) return 'capacity';
    }
  }
  for (let year = yearOf(window.first); year <= yearOf(window.last); year += 1) {
    const limits = limitsOf(answers, year);
    if (limits.kind === 'none') continue;
    const due = (list: readonly Placed[], pot: Pot) => moneyIn(list, year, pot, window)[1];
    const both = (list: readonly Placed[]) => due(list, 'ergebnis') + due(list, 'finanz');
    const broken =
      limits.kind === 'total'
        ? exceeds(both(placed), both(others), limits.total)
        : exceeds(due(placed, 'ergebnis'), due(others, 'ergebnis'), limits.ergebnis) ||
          exceeds(due(placed, 'finanz'), due(others, 'finanz'), limits.finanz);
    if (broken) return 'budget';
  }
  return null;
}

function exceeds(all: number, others: number, limit: number): boolean {
  return others > tolerance && all > limit + tolerance;
}
