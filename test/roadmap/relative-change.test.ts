import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Budget } from '../../src/answers/index.ts';
import { changeEveryYear, changeYears } from '../../src/roadmap/index.ts';
import { budgetOf } from '../../src/roadmap/plan/ledger.ts';
import { propertyRuns } from '../support/property-runs.ts';

const total = (sum: number): Budget => ({ kind: 'total', total: sum });
const pots = (ergebnis: number, finanz: number): Budget => ({ kind: 'pots', ergebnis, finanz });

test.each<[string, Budget, Budget, Budget | null]>([
  ['a sum to a sum', total(100), total(50), total(150)],
  ['less of a sum', total(100), total(-100), total(0)],
  ['more taken than there is', total(100), total(-101), null],
  ['each to its own', pots(10, 20), pots(1, -2), pots(11, 18)],
  ['too much from one', pots(10, 20), pots(100, -21), null],
  ['a sum in proportion', pots(30, 10), total(40), pots(60, 20)],
  ['a sum where there is one only', pots(0, 10), total(40), pots(0, 50)],
  ['a sum where there is nothing: half each', pots(0, 0), total(40), pots(20, 20)],
  ['pots to a sum', total(100), pots(10, 20), total(130)],
])('%s', (_, own, change, expected) => {
  const changed = changeEveryYear(new Map([[2027, own]]), change);
  expect(changed).toEqual(expected === null ? null : new Map([[2027, expected]]));
});

const years = fc.integer({ min: 2025, max: 2031 });
const budget = fc.oneof(
  fc.nat(1000).map(total),
  fc.tuple(fc.nat(1000), fc.nat(1000)).map(([ergebnis, finanz]) => pots(ergebnis, finanz)),
);
const budgets = fc.array(fc.tuple(years, budget), { minLength: 1, maxLength: 4 }).map((list) => new Map(list));

test('a change to single years leaves all others as they are', () => {
  fc.assert(
    fc.property(budgets, fc.array(fc.tuple(years, budget), { maxLength: 3 }), (own, list) => {
      const changes = new Map(list);
      const changed = changeYears(own, changes);
      for (let year = 2023; year <= 2034; year += 1) {
        const change = changes.get(year);
        const before = budgetOf(own, year);
        const after = changed === null ? null : budgetOf(changed, year);
        if (change === undefined) expect(after).toEqual(before);
        else expect(sumOf(after)).toBeCloseTo(sumOf(before) + sumOf(change), 9);
      }
    }),
    propertyRuns(500),
  );
});

function sumOf(own: Budget | null): number {
  if (own === null) return Number.NaN;
  return own.kind === 'total' ? own.total : own.ergebnis + own.finanz;
}
