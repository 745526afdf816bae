import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregate, scoreAnswers } from '../../src/scoring/index.ts';
import { arbitraryCase, type CaseDocuments } from '../support/arbitrary-case.ts';
import { arbitraryPlanningCase } from '../support/arbitrary-planning-case.ts';
import { arbitraryScarcePlan } from '../support/arbitrary-scarce-plan.ts';
import { differences } from '../support/differences.ts';
import { loadCase } from '../support/load-case.ts';
import { checkPlan } from '../support/plan-checker.ts';
import { quarterNumber } from '../support/plan-ledger.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { referencePlan } from '../support/reference-planner.ts';
import { referenceRanking } from '../support/reference-ranking.ts';
import { roadmapOf } from '../support/roadmap-of.ts';

/** The result document has 6 decimals. */
const rounding = 1.5e-6;

function plansOf(documents: CaseDocuments) {
  const loaded = loadCase(documents);
  const scores = scoreAnswers(loaded.questionnaire, loaded.answers);
  const reference = referenceRanking(loaded.questionnaire, loaded.answers, scores);
  return { ...documents, scores, result: roadmapOf(loaded), reference };
}

/** The measures that have ended by a quarter. */
function endedBy(quarter: string, { result }: ReturnType<typeof plansOf>): readonly string[] {
  return result.measures
    .filter(({ plan }) => plan !== null && 'end' in plan && quarterNumber(plan.end) <= quarterNumber(quarter))
    .map(({ id }) => id);
}

describe.each([
  ['wide', arbitraryCase()],
  ['crowded', arbitraryPlanningCase()],
  ['scarce', arbitraryScarcePlan()],
] as const)('in %s cases', (_, cases) => {
  test('the plan is valid, leaves nothing out that fits, and all its sums are right', () => {
    fc.assert(
      fc.property(cases, (documents) => {
        const { result, reference, questionnaire, answers } = plansOf(documents);
        const { need, assuredAfter } = reference;
        expect(checkPlan({ questionnaire, answers, result, need, assuredAfter })).toEqual([]);
      }),
      propertyRuns(),
    );
  });

  test('every measure starts where the plain list planner puts it, or has its reason', () => {
    fc.assert(
      fc.property(cases, (documents) => {
        const { result, reference, questionnaire, answers } = plansOf(documents);
        const expected = referencePlan(questionnaire, answers, result, reference.need, reference);
        const found = result.measures.flatMap(({ id, plan }) =>
          plan === null ? [] : [[id, 'reason' in plan ? plan.reason : quarterNumber(plan.start)] as const],
        );
        expect(new Map(found)).toEqual(expected.outcome);
        expect(Math.abs(result.plan.bound - Math.max(expected.bound, result.plan.value))).toBeLessThan(rounding);
      }),
      propertyRuns(),
    );
  });

  test('the scores along the way are those of the lifted levels', () => {
    fc.assert(
      fc.property(cases, (documents) => {
        const plans = plansOf(documents);
        const { scores, result, reference, questionnaire } = plans;
        const { max } = questionnaire.scale as { readonly max: number };
        for (const row of result.plan.trajectory) {
          const levels = reference.levelsAfter(endedBy(row.quarter, plans));
          const expected = aggregate(scores.frame, ({ question, score }) => {
            const part = reference.parts.find(({ id }) => id === question.id);
            const level = levels.get(question.id);
            return part === undefined || level === undefined || level <= part.level ? score : level / max;
          });
          expect(differences(row.priority, expected.priority, 2e-6)).toEqual([]);
          expect(differences(row.maturity, expected.maturity, 2e-6)).toEqual([]);
          const domains = expected.domains.map(({ framed, interval }) => [framed.domain.id, interval]);
          expect(differences(row.domains, Object.fromEntries(domains), 2e-6)).toEqual([]);
        }
      }),
      propertyRuns(300),
    );
  });

  test('a warning names each duty that is still open or unclear at the end', () => {
    fc.assert(
      fc.property(cases, (documents) => {
        const plans = plansOf(documents);
        const { result, reference } = plans;
        const levels = reference.levelsAfter(endedBy(result.bigPicture.island.end, plans));
        const missed = reference.parts.filter(({ id, fulfilledAt, unknown, level }) => {
          const last = levels.get(id) ?? 0;
          return fulfilledAt !== null && (last < fulfilledAt - 1e-9 || (unknown && last === level));
        });
        const named = result.plan.warnings.flatMap((one) => (one.code === 'duty-missed' ? [one.question] : []));
        expect(named).toEqual(missed.map(({ id }) => id));
      }),
      propertyRuns(300),
    );
  });
});

test('without limits, and with nothing settled, no plan is better: it reaches its bound', () => {
  fc.assert(
    fc.property(arbitraryPlanningCase(), ({ questionnaire, answers }) => {
      const sizeClasses = [{ id: 'A', title: 'alle', workplaces: 20 }];
      const planning = { quarters: 9 };
      const loaded = loadCase({ questionnaire: { ...questionnaire, sizeClasses }, answers: { ...answers, planning } });
      const { plan } = roadmapOf(loaded);
      expect({ bound: plan.bound, gap: plan.gap }).toEqual({ bound: plan.value, gap: 0 });
    }),
    propertyRuns(300),
  );
});
