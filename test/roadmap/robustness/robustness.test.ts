import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareRoadmap, type RoadmapDocument, robustnessOf } from '../../../src/roadmap/index.ts';
import { percentile } from '../../../src/roadmap/robustness/percentile.ts';
import { random } from '../../../src/roadmap/robustness/random.ts';
import { rawWeights } from '../../../src/scoring/index.ts';
import { arbitraryPlanningCase } from '../../support/arbitrary-planning-case.ts';
import { type LoadedCase, loadCase } from '../../support/load-case.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { roadmapOf } from '../../support/roadmap-of.ts';
import { reweighted } from './reweighted.ts';

/** mulberry32 once more, with whole numbers of any size instead of 32-bit arithmetic. */
function plainRandom(seed: number): () => number {
  const cut = (value: bigint) => value % 2n ** 32n;
  let state = BigInt(seed);
  return () => {
    state = cut(state + 0x6d2b79f5n);
    let bits = cut((state ^ (state >> 15n)) * (state | 1n));
    bits = bits ^ cut(bits + cut((bits ^ (bits >> 7n)) * (bits | 61n)));
    return Number(bits ^ (bits >> 14n)) / 2 ** 32;
  };
}

describe('chance', () => {
  test('is mulberry32', () => {
    for (const seed of [0, 1, 2026, 2 ** 32 - 1]) {
      const [own, plain] = [random(seed), plainRandom(seed)];
      for (let count = 0; count < 200; count += 1) expect(own()).toBe(plain());
    }
  });

  test('stays in 0..1 and is spread evenly', () => {
    const draw = random(1);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let count = 0; count < 10_000; count += 1) {
      const tenth = Math.floor(draw() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(tenths).toHaveLength(10);
    expect(Math.min(...tenths)).toBeGreaterThan(900);
  });
});

describe('percentile', () => {
  test.each([
    [5, [3, 1, 2], 1],
    [95, [3, 1, 2], 3],
    [50, [4, 1, 3, 2], 2],
    [5, [], null],
  ])('%i of %j', (p, numbers, expected) => {
    expect(percentile(numbers, p)).toBe(expected);
  });

  test('of a thousand draws is the 50th and the 950th', () => {
    const ranks = Array.from({ length: 1000 }, (_, index) => 1000 - index);
    expect([percentile(ranks, 5), percentile(ranks, 95)]).toEqual([50, 950]);
  });

  test('is the smallest number that so many do not exceed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.integer({ min: 1, max: 100 }), (numbers, p) => {
        const found = percentile(numbers, p) ?? Number.NaN;
        const share = (below: (number: number) => boolean) => (100 * numbers.filter(below).length) / numbers.length;
        expect(share((number) => number <= found)).toBeGreaterThanOrEqual(p);
        expect(share((number) => number < found)).toBeLessThan(p);
      }),
      propertyRuns(),
    );
  });
});

/** A case of which the roadmap has something. */
function caseWith(has: (roadmap: RoadmapDocument) => boolean): LoadedCase {
  const found = fc
    .sample(arbitraryPlanningCase(), { numRuns: 20, seed: 1 })
    .map(loadCase)
    .find((loaded) => has(roadmapOf(loaded)));
  if (found === undefined) throw new Error('no such case');
  return found;
}

test('each draw is the roadmap of a questionnaire with these weights', () => {
  const draws = 20;
  fc.assert(
    fc.property(arbitraryPlanningCase(), fc.nat(), (documents, seed) => {
      fc.pre(documents.questionnaire.priorities !== undefined);
      const loaded = loadCase(documents);
      const { priorities } = loaded.questionnaire;
      const prepared = prepareRoadmap(loaded.questionnaire, loaded.answers);
      const found = robustnessOf(prepared, { draws, seed });
      if (priorities === null || found === null) throw new Error('a case without priorities');
      const next = plainRandom(seed);
      const between = (least: number, most: number) => least + (most - least) * next();
      const raw = [...rawWeights(priorities)];
      const known = raw.flatMap(([, weight]) => (weight.assumed ? [] : [weight.raw]));
      const bounds = known.length === 0 ? [1, 1] : [Math.min(...known), Math.max(...known)];
      const results = Array.from({ length: draws }, () => {
        const weights = new Map<string, number>();
        for (const [id, { raw: own, assumed }] of raw) {
          // Where no weight is known nothing is drawn in its stead.
          const base = assumed && known.length > 0 ? between(bounds[0] ?? 1, bounds[1] ?? 1) : own;
          weights.set(id, base * between(0.5, 1.5));
        }
        return roadmapOf(loadCase(reweighted(documents, weights)));
      });
      const ranksOf = (id: string) =>
        results.map(({ measures }) => measures.find((measure) => measure.id === id)?.rank ?? 0).sort((a, b) => a - b);
      const ranked = roadmapOf(loaded).measures.filter(({ rank }) => rank !== null);
      expect(found.measures).toEqual(
        ranked.map(({ id }) => ({
          id,
          topSix: ranksOf(id).filter((rank) => rank <= 6).length / draws,
          rank: [ranksOf(id)[0], ranksOf(id)[18]],
        })),
      );
      const values = results.flatMap(({ scores }) => scores.priority?.value ?? []).sort((a, b) => a - b);
      if (values.length === 0) expect(found.priority).toEqual({ p5: null, p95: null });
      else {
        expect(found.priority.p5).toBeCloseTo(values[0] ?? 0, 5);
        expect(found.priority.p95).toBeCloseTo(values[18] ?? 0, 5);
      }
    }),
    propertyRuns(60),
  );
});

test('the same seed gives the same, another one something else', () => {
  const { questionnaire, answers } = caseWith(
    ({ scores }) => new Set(scores.categories.flatMap(({ value }) => value ?? [])).size > 1,
  );
  const prepared = prepareRoadmap(questionnaire, answers);
  const first = robustnessOf(prepared, { draws: 100, seed: 7 });
  expect(robustnessOf(prepared, { draws: 100, seed: 7 })).toEqual(first);
  expect(robustnessOf(prepared, { draws: 100, seed: 8 })?.priority).not.toEqual(first?.priority);
});

test('without priorities there is nothing to weigh otherwise', () => {
  const { questionnaire, answers } = caseWith(({ scores }) => scores.priority === null);
  expect(robustnessOf(prepareRoadmap(questionnaire, answers), { draws: 10, seed: 1 })).toBeNull();
});
