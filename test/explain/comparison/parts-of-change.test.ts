import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOfChange, type WeightedScore } from '../../../src/explain/comparison/parts-of-change.ts';
import { propertyRuns } from '../../support/property-runs.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const part = fc.record({
  weight: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 100, noNaN: true })),
  score: share,
});
const mean = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), part)
  .map((parts) => new Map<string, WeightedScore>(Object.entries(parts)));

function meanOf(parts: ReadonlyMap<string, WeightedScore>): number {
  const sum = [...parts.values()].reduce((total, { weight }) => total + weight, 0);
  return sum === 0 ? 0 : [...parts.values()].reduce((total, { weight, score }) => total + (weight / sum) * score, 0);
}

const sumOf = (parts: ReadonlyMap<string, number>) => [...parts.values()].reduce((sum, each) => sum + each, 0);

test('the parts add up to the change', () => {
  fc.assert(
    fc.property(mean, mean, (before, after) => {
      expect(sumOf(partsOfChange(before, after))).toBeCloseTo(meanOf(after) - meanOf(before), 12);
    }),
    propertyRuns(),
  );
});

test('read backwards every part changes its sign', () => {
  fc.assert(
    fc.property(mean, mean, (before, after) => {
      const back = partsOfChange(after, before);
      for (const [id, points] of partsOfChange(before, after)) expect(points).toBeCloseTo(-(back.get(id) ?? 0), 12);
    }),
    propertyRuns(),
  );
});

test('what does not change and whose company does not change has no part', () => {
  fc.assert(
    fc.property(mean, (same) => {
      for (const points of partsOfChange(same, new Map(same)).values()) expect(points).toBe(0);
    }),
    propertyRuns(200),
  );
});

test('with equal weights on both sides a part is its share of the gain', () => {
  const before = new Map([
    ['a', { weight: 3, score: 0.25 }],
    ['b', { weight: 1, score: 0.5 }],
  ]);
  const after = new Map([
    ['a', { weight: 3, score: 0.75 }],
    ['b', { weight: 1, score: 0.5 }],
  ]);
  expect(partsOfChange(before, after)).toEqual(
    new Map([
      ['a', 0.375],
      ['b', 0],
    ]),
  );
});

test('from nothing, the parts are those of the mean', () => {
  const after = new Map([
    ['a', { weight: 1, score: 1 }],
    ['b', { weight: 3, score: 0.5 }],
  ]);
  expect(partsOfChange(new Map(), after)).toEqual(
    new Map([
      ['a', 0.25],
      ['b', 0.375],
    ]),
  );
});
