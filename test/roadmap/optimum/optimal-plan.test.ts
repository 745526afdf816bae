import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreAnswers } from '../../../src/scoring/index.ts';
import type { CaseDocuments } from '../../support/arbitrary-case.ts';
import { arbitraryPlanningCase } from '../../support/arbitrary-planning-case.ts';
import { arbitraryTinyPlan } from '../../support/arbitrary-tiny-plan.ts';
import { bestValue } from '../../support/best-plan.ts';
import { loadCase } from '../../support/load-case.ts';
import { optimalRoadmapOf } from '../../support/optimal-roadmap-of.ts';
import { checkPlan } from '../../support/plan-checker.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { referencePlan } from '../../support/reference-planner.ts';
import { referenceRanking } from '../../support/reference-ranking.ts';
import { roadmapOf } from '../../support/roadmap-of.ts';

/** PROPERTY_RUNS=5000 for a night of it. */
const tinyRuns = Number(process.env.PROPERTY_RUNS ?? 300);
/** The result document has 6 decimals. */
const rounding = 1.5e-6;

async function plansOf(documents: CaseDocuments) {
  const loaded = loadCase(documents);
  const scores = scoreAnswers(loaded.questionnaire, loaded.answers);
  const ranking = referenceRanking(loaded.questionnaire, loaded.answers, scores);
  const { need, assuredAfter } = ranking;
  const list = roadmapOf(loaded);
  const { alongRanking } = referencePlan(documents.questionnaire, documents.answers, list, need, ranking);
  return { ...documents, need, assuredAfter, list, alongRanking, optimum: await optimalRoadmapOf(loaded) };
}

test('the optimum is the best of all plans, its bound never lies below it, and the list planner is never better', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryTinyPlan(), async (documents) => {
      const plans = await plansOf(documents);
      const best = bestValue(plans);
      const { value, bound, gap, listValue, method } = plans.optimum.plan;
      expect(method).toBe('optimum');
      expect(Math.abs(value - best)).toBeLessThan(rounding);
      expect(bound).toBeGreaterThan(best - rounding);
      expect(gap).toBeLessThan(rounding);
      expect(listValue).toBe(plans.list.plan.value);
      expect(plans.list.plan.value).toBeLessThanOrEqual(value);
    }),
    propertyRuns(tinyRuns),
  );
});

describe.each([
  ['tiny', arbitraryTinyPlan(), tinyRuns],
  ['crowded', arbitraryPlanningCase(), 150],
] as const)('in %s cases', (_, cases, runs) => {
  test('the optimal plan is valid, leaves nothing out that fits, and all its sums are right', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (documents) => {
        const { questionnaire, answers, need, assuredAfter, optimum: result } = await plansOf(documents);
        expect(checkPlan({ questionnaire, answers, result, need, assuredAfter })).toEqual([]);
      }),
      propertyRuns(runs),
    );
  });
});
