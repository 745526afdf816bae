import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepareRoadmap } from '../../../src/roadmap/index.ts';
import { type Neighbours, swapFactors } from '../../../src/roadmap/robustness/swap-factors.ts';
import { tippingPoints } from '../../../src/roadmap/robustness/tipping-points.ts';
import { type RawWeight, rawWeights } from '../../../src/scoring/index.ts';
import type { CaseDocuments } from '../../support/arbitrary-case.ts';
import { arbitraryPlanningCase } from '../../support/arbitrary-planning-case.ts';
import { loadCase } from '../../support/load-case.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { roadmapOf } from '../../support/roadmap-of.ts';
import { reweighted } from './reweighted.ts';

type RawWeights = ReadonlyMap<string, RawWeight>;

function prepare(documents: CaseDocuments) {
  const { questionnaire, answers } = loadCase(documents);
  const prepared = prepareRoadmap(questionnaire, answers);
  if (questionnaire.priorities === null) throw new Error('a case without priorities');
  return { prepared, raw: rawWeights(questionnaire.priorities) };
}

/** The case with one category's raw weight changed, all others as they are, also where their votes are not preserved. */
function withFactor(documents: CaseDocuments, raw: RawWeights, category: string, factor: number): CaseDocuments {
  return reweighted(
    documents,
    new Map([...raw].map(([id, { raw: own }]) => [id, id === category ? own * factor : own])),
  );
}

/** A line of factors from one (without it) to another. */
function between(from: number, to: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + ((to - from) * (index + 1)) / (count + 1));
}

test('up to the factor the order holds, from it on it is turned round; beyond the last factor there is none', () => {
  fc.assert(
    fc.property(arbitraryPlanningCase(), (documents) => {
      fc.pre(documents.questionnaire.priorities !== undefined);
      const { prepared, raw } = prepare(documents);
      const pairs = tippingPoints(prepared).map(({ measures: [first, second] }) => ({ first, second }) as Neighbours);
      for (const category of raw.keys()) {
        const isTurned = ({ first, second }: Neighbours, factor: number): boolean => {
          const { ranking } = prepare(withFactor(documents, raw, category, factor)).prepared;
          const rankOf = (id: string) => ranking.find(({ need }) => need.measure.id === id)?.rank ?? 0;
          return rankOf(second) < rankOf(first);
        };
        for (const [pair, factors] of swapFactors(prepared, raw, category, pairs)) {
          const below = factors.find((factor) => factor < 1);
          const above = factors.find((factor) => factor > 1);
          expect(factors).toEqual([below, above].filter((factor) => factor !== undefined));
          for (const [factor, end] of [
            [below, 1e-9],
            [above, 10],
          ] as const) {
            if (factor !== undefined) expect(isTurned(pair, factor + Math.sign(factor - 1) * 1e-9)).toBe(true);
            const limit = factor === undefined ? end : factor - Math.sign(factor - 1) * 1e-7;
            // Where both are level today, the least change turns them round.
            if (Math.abs(limit - 1) < 1e-6) continue;
            for (const before of [...between(1, limit, 6), limit])
              expect({ pair, before, turned: isTurned(pair, before) }).toEqual({ pair, before, turned: false });
          }
        }
      }
    }),
    propertyRuns(100),
  );
});

test('the pairs are the neighbours among the first six, each with its nearest points or the reason why there are none', () => {
  fc.assert(
    fc.property(arbitraryPlanningCase(), (documents) => {
      fc.pre(documents.questionnaire.priorities !== undefined);
      const { prepared, raw } = prepare(documents);
      const { measures, scores } = roadmapOf(loadCase(documents));
      const first = measures.filter(({ rank }) => rank !== null && rank <= 6);
      const found = tippingPoints(prepared);
      expect(found.map(({ rank, measures: pair }) => [rank, ...pair])).toEqual(
        first.slice(1).map(({ id }, index) => [index + 1, first[index]?.id, id]),
      );
      for (const { rank, fixed, points } of found) {
        const [one, other] = [first[rank - 1], first[rank]];
        expect(points.length).toBeLessThanOrEqual(3);
        const distances = points.map(({ from, to }) => Math.abs(to - from));
        expect(distances).toEqual([...distances].sort((a, b) => a - b));
        if (points.length > 0) expect(fixed).toBeNull();
        if (fixed === 'tier') expect(one?.tier).not.toBe(other?.tier);
        if (fixed === 'requirement')
          expect(prepared.needs.get(other?.id as never)?.requiresAll.has(one?.id as never)).toBe(true);
        for (const { category, factor, from, to } of points) {
          expect(from).toBeCloseTo(scores.categories.find(({ id }) => id === category)?.weight ?? 0, 5);
          const { scores: then } = roadmapOf(loadCase(withFactor(documents, raw, category, factor)));
          expect(to).toBeCloseTo(then.categories.find(({ id }) => id === category)?.weight ?? 0, 5);
        }
      }
    }),
    propertyRuns(200),
  );
});
