import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examplesToPlan } from '../../build/planning/cases-to-plan.ts';
import { listPlan, prepareRoadmap } from '../../src/roadmap/index.ts';
import type { CaseDocuments } from '../support/arbitrary-case.ts';
import { arbitraryPlanningCase } from '../support/arbitrary-planning-case.ts';
import { arbitraryScarcePlan } from '../support/arbitrary-scarce-plan.ts';
import { arbitraryTinyPlan } from '../support/arbitrary-tiny-plan.ts';
import { bestValue } from '../support/best-plan.ts';
import { loadCase } from '../support/load-case.ts';
import { quarterNumber } from '../support/plan-ledger.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { referencePlan } from '../support/reference-planner.ts';
import { referenceRanking } from '../support/reference-ranking.ts';
import { roadmapOf } from '../support/roadmap-of.ts';
import { planSmall } from '../support/small-plan.ts';

/** PROPERTY_RUNS=5000 for a night of it. */
const tinyRuns = Number(process.env.PROPERTY_RUNS ?? 300);
/** The result document has 6 decimals. */
const rounding = 1.5e-6;

function planned(documents: CaseDocuments) {
  const loaded = loadCase(documents);
  const ranking = referenceRanking(loaded.questionnaire, loaded.answers);
  const result = roadmapOf(loaded);
  const reference = referencePlan(documents.questionnaire, documents.answers, result, ranking.need, ranking);
  return { ...documents, ...reference, result, need: ranking.need, assuredAfter: ranking.assuredAfter };
}

describe.each([
  ['crowded', arbitraryPlanningCase()],
  ['scarce', arbitraryScarcePlan()],
] as const)('in %s cases', (_, cases) => {
  test('another order puts off no duty, no red line and no start of the user’s, and is worth at least as much as the ranking', () => {
    fc.assert(
      fc.property(cases, (documents) => {
        const { result, alongRanking, valueAlongRanking } = planned(documents);
        expect(result.plan.value).toBeGreaterThan(valueAlongRanking - rounding);
        for (const { id, tier, plan } of result.measures) {
          const before = alongRanking.get(id);
          const isFixed = isFixedIn(documents, id);
          if (before === undefined || (tier === 'gap' && !isFixed)) continue;
          const start = plan !== null && 'start' in plan ? quarterNumber(plan.start) : Number.POSITIVE_INFINITY;
          expect(start).toBeLessThanOrEqual(before);
          if (isFixed) expect(start).toBe(before);
        }
      }),
      propertyRuns(500),
    );
  });
});

function isFixedIn({ answers }: CaseDocuments, id: string): boolean {
  const { measures = {} } = answers.planning as { readonly measures?: { readonly [id: string]: unknown } };
  const own = measures[id];
  return typeof own === 'object' && own !== null && 'start' in own;
}

test('no plan is better than the bound, and none of the planner’s is better than the best', () => {
  fc.assert(
    fc.property(arbitraryTinyPlan(), (documents) => {
      const { result, ...task } = planned(documents);
      const best = bestValue({ ...task, list: result });
      expect(result.plan.bound).toBeGreaterThan(best - rounding);
      expect(result.plan.value).toBeLessThan(best + rounding);
    }),
    propertyRuns(tinyRuns),
  );
});

describe('another order', () => {
  test('lets what is only required for a fixed start wait until it has to be there', async () => {
    const { plan } = await planSmall(
      { early: { weight: 9, days: 10 }, late: { requires: ['base'] }, base: { enables: true, days: 10 } },
      { quarters: 4, internalDaysPerQuarter: 10, measures: { late: { start: '2027-Q4' } } },
    );
    // Along the ranking the base would take the first quarter.
    expect(plan).toEqual({ early: '2027-Q1', base: '2027-Q2', late: '2027-Q4' });
  });

  test('prefers what takes least of the scarce, though it ranks behind', async () => {
    const { plan } = await planSmall(
      { first: { weight: 4, days: 10 }, dear: { weight: 6, days: 10, once: 20000 } },
      { quarters: 4, internalDaysPerQuarter: 10 },
    );
    expect(plan).toEqual({ first: '2027-Q2', dear: '2027-Q1' });
  });

  test('never comes before a duty that it would put off', async () => {
    const measures = { first: { weight: 1, days: 10 }, dear: { weight: 9, days: 10, once: 20000 } };
    const planning = { quarters: 4, internalDaysPerQuarter: 10 };
    expect((await planSmall({ ...measures, first: { ...measures.first, duty: true } }, planning)).plan).toEqual({
      first: '2027-Q1',
      dear: '2027-Q2',
    });
    expect((await planSmall(measures, planning)).plan).toEqual({ first: '2027-Q2', dear: '2027-Q1' });
  });
});

describe('the bound', () => {
  test('counts a limit that nobody can keep', async () => {
    const { result } = await planSmall(
      { dear: { weight: 9, once: 9000 }, cheap: { once: 1000 } },
      { quarters: 4, budget: { 2027: 8000 } },
    );
    // Nothing of the nine tenths for the measure that no year can pay.
    expect(result.plan).toMatchObject({ value: 0.075, bound: 0.075, gap: 0 });
  });

  test('is that without limits where it is lower', async () => {
    const { result } = await planSmall({ a: {}, b: { quarters: 2, requires: ['a'] } }, { quarters: 4 });
    expect(result.plan).toMatchObject({ bound: result.plan.value, gap: 0 });
  });
});

test('more days bring the example no less', async () => {
  const examples = await examplesToPlan(new URL('../..', import.meta.url).pathname);
  const town = examples.find(({ name }) => name === 'musterstadt.yaml');
  if (town === undefined) throw new Error('the example has gone');
  const { questionnaire, answers } = town.prepared;
  const reached = [36, 40, 45, 50, 60, 72].map((internalDaysPerQuarter) => {
    const planning = { ...answers.planning, internalDaysPerQuarter };
    const { value, moments } = listPlan(prepareRoadmap(questionnaire, { ...answers, planning }));
    return { value, percent: Math.round(100 * (moments.at(-1)?.assured ?? 0)) };
  });
  expect(reached.map(({ value }) => value)).toEqual(reached.map(({ value }) => value).toSorted((a, b) => a - b));
  expect(reached.map(({ percent }) => percent)).toEqual(
    reached.map(({ percent }) => percent).toSorted((a, b) => a - b),
  );
});
