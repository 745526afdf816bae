import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryCase, type CaseDocuments } from '../support/arbitrary-case.ts';
import { arbitraryPlanningCase } from '../support/arbitrary-planning-case.ts';
import { differences } from '../support/differences.ts';
import { completeExample } from '../support/doc-examples.ts';
import { arbitraryFrom } from '../support/draw.ts';
import { loadCase, readCase } from '../support/load-case.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { referenceRanking } from '../support/reference-ranking.ts';
import { reorderLists } from '../support/reorder.ts';
import { roadmapOf } from '../support/roadmap-of.ts';

/** Results are rounded to 6 decimals; large costs lose the last bit of a sum besides. */
const rounding = 2e-6;

function rankingsOf(documents: CaseDocuments) {
  const loaded = loadCase(documents);
  return { result: roadmapOf(loaded), reference: referenceRanking(loaded.questionnaire, loaded.answers) };
}

test.each([
  ['wide', arbitraryCase()],
  ['crowded', arbitraryPlanningCase()],
] as const)('status, order and figures are those of the plain reference, in %s cases', (_, cases) => {
  fc.assert(
    fc.property(cases, (documents) => {
      const { result, reference } = rankingsOf(documents);
      const found = result.measures.map((measure, index) =>
        Object.fromEntries(
          Object.keys(reference.measures[index] ?? {}).map((key) => [key, measure[key as keyof typeof measure]]),
        ),
      );
      expect(differences(found, reference.measures, rounding)).toEqual([]);
    }),
    propertyRuns(),
  );
});

test('benefits add up to the whole: from today to everything that is ranked', () => {
  fc.assert(
    fc.property(arbitraryPlanningCase(), (documents) => {
      const { result, reference } = rankingsOf(documents);
      const gained = result.measures.reduce((sum, { benefit }) => sum + (benefit ?? 0), 0);
      expect(gained).toBeCloseTo(reference.assuredAfterAll - reference.assuredToday, 4);
      expect(result.bigPicture.island.assured.from).toBeCloseTo(reference.assuredToday, 5);
    }),
    propertyRuns(),
  );
});

test('ranks run from 1 without a gap, and every requirement stands before what needs it', () => {
  fc.assert(
    fc.property(arbitraryPlanningCase(), (documents) => {
      const { measures } = roadmapOf(loadCase(documents));
      const ranked = measures.filter(({ rank }) => rank !== null);
      expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, index) => index + 1));
      const rankOf = new Map(ranked.map(({ id, rank }) => [id, rank]));
      for (const { rank, requires } of ranked) {
        for (const required of requires) expect(rankOf.get(required)).toBeLessThan(rank ?? 0);
      }
    }),
    propertyRuns(300),
  );
});

test('no order of lists in the questionnaire changes the order of the measures', () => {
  const reordered = arbitraryPlanningCase().chain((before) =>
    arbitraryFrom((draw) => ({
      before,
      after: { ...before, questionnaire: reorderLists(draw, before.questionnaire) },
    })),
  );
  fc.assert(
    fc.property(reordered, ({ before, after }) => {
      const orderOf = (documents: CaseDocuments) =>
        roadmapOf(loadCase(documents))
          .measures.filter(({ rank }) => rank !== null)
          .map(({ id, tier, plan }) => ({ id, tier, start: plan !== null && 'start' in plan ? plan.start : null }));
      expect(orderOf(after)).toEqual(orderOf(before));
    }),
    propertyRuns(),
  );
});

test('exactly half of a benefit is not more than half, however the sums are rounded', async () => {
  for (const [one, other] of [
    [0.4, 0.3],
    [0.6, 0.7],
  ] as const) {
    const weights = { feared: Math.round((one + other) * 10) / 10, one, other };
    const documents = completeExample(
      {
        domains: [{ id: 'd', questions: Object.entries(weights).map(([id, weight]) => ({ id, weight })) }],
        measures: [{ id: 'm', raises: Object.keys(weights).map((question) => ({ question, to: 3 })) }],
      },
      { answers: { feared: { unknown: true }, one: 0, other: 0 } },
    );
    const { measures } = roadmapOf(await readCase(documents));
    expect(measures).toMatchObject([{ id: 'm', confirmFirst: false }]);
  }
});
