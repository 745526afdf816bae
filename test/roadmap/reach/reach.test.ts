import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MissingMoney, prepareRoadmap, type ReachResult } from '../../../src/roadmap/index.ts';
import { reach } from '../../../src/roadmap/reach/reach.ts';
import { type JsonObject, objectAt } from '../../../src/source/index.ts';
import { arbitraryReachCase, type ReachCase } from '../../support/arbitrary-reach-case.ts';
import { bestReach } from '../../support/best-reach.ts';
import { loadCase } from '../../support/load-case.ts';
import { quarterNumber } from '../../support/plan-ledger.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { testSolver } from '../../support/solver.ts';

function answerTo({ documents, domain, level }: ReachCase): Promise<ReachResult> {
  const { questionnaire, answers } = loadCase(documents);
  const aim = { domain: questionnaire.domains.find(({ id }) => id === domain)?.id ?? null, level };
  return reach(prepareRoadmap(questionnaire, answers), aim, { solver: testSolver, timeLimitSeconds: 20 });
}

/** The case with other planning. */
function withPlanning(drawn: ReachCase, change: (planning: JsonObject) => JsonObject): ReachCase {
  const { questionnaire, answers } = drawn.documents;
  const planning = change(objectAt(answers, 'planning') ?? {});
  return { ...drawn, documents: { questionnaire, answers: { ...answers, planning } } };
}

/** A budget that names every year of the plan, with so much more. */
function withMoney(drawn: ReachCase, more: readonly MissingMoney[]): ReachCase {
  const { questionnaire, answers } = loadCase(drawn.documents);
  const { calendar, limits } = prepareRoadmap(questionnaire, answers);
  const extra = (year: number, pot: MissingMoney['pot']): number =>
    more.reduce((sum, one) => (one.year === year && one.pot === pot ? sum + one.amount : sum), 0);
  const budget = Object.fromEntries(
    calendar.years.map((year, index) => {
      const own = limits.budgets[index];
      if (own == null) throw new Error('no budget');
      return own.kind === 'total'
        ? [year, own.total + extra(year, 'total')]
        : [year, { ergebnis: own.ergebnis + extra(year, 'ergebnis'), finanz: own.finanz + extra(year, 'finanz') }];
    }),
  );
  return withPlanning(drawn, (planning) => ({ ...planning, budget }));
}

const free = (set: ReachResult['cheapest']): readonly string[] =>
  (set?.measures ?? []).filter(({ running }) => !running).map(({ id }) => id);

test('the cheapest set is that of all sets; there is one only where there is one', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryReachCase(), async (drawn) => {
      const best = bestReach(drawn);
      const found = await answerTo(drawn);
      expect(found.proven).toBe(true);
      const enough = best.sets.filter((set) => best.isReachedAfter(set));
      if (found.status === 'reached') return;
      if (enough.length === 0) {
        expect(found.status).toBe('impossible');
        return;
      }
      expect(found.status).not.toBe('impossible');
      const cheapest = Math.min(...enough.map((set) => best.costOf(set)));
      const own = free(found.cheapest);
      expect(found.cheapest?.cost).toBeCloseTo(cheapest, 6);
      expect(best.costOf(own)).toBeCloseTo(cheapest, 6);
      expect(best.isReachedAfter(own)).toBe(true);
      expect(found.cheapest?.value).toBeCloseTo(best.valueAfter(own) ?? -1, 6);
      expect(best.sets.some((set) => set.length === own.length && set.every((id) => own.includes(id)))).toBe(true);
    }),
    propertyRuns(300),
  );
});

test('its earliest quarter is that of all valid plans; where there is none, no cheaper set fits than the one that is named', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryReachCase(), async (drawn) => {
      const best = bestReach(drawn);
      const found = await answerTo(drawn);
      if (found.cheapest === null) return;
      const { planned } = found.cheapest.earliest;
      const earliest = best.earliestOf(free(found.cheapest));
      expect(planned === null ? null : quarterNumber(planned)).toBe(earliest);
      expect(found.status === 'fits').toBe(earliest !== null);
      if (found.status === 'fits') return;
      const fitting = best.sets.filter((set) => best.fits(set)).map((set) => best.costOf(set));
      if (fitting.length === 0) expect(found.status).toBe('tooTight');
      else {
        expect(found.status).toBe('fitsDearer');
        expect(found.fitting?.cost).toBeCloseTo(Math.min(...fitting), 6);
        expect(found.fitting?.earliest.planned).not.toBeNull();
        expect(best.fits(free(found.fitting))).toBe(true);
      }
    }),
    propertyRuns(300),
  );
});

test('each remedy does, and a little less of it does not', async () => {
  const tried = { quarters: 0, days: 0, money: 0, starts: 0 };
  await fc.assert(
    fc.asyncProperty(arbitraryReachCase(), async (drawn) => {
      const { remedies, cheapest } = await answerTo(drawn);
      if (remedies === null) return;
      const fits = async (changed: ReachCase): Promise<boolean> => {
        const answer = await answerTo(changed);
        if (answer.status === 'fits') expect(answer.cheapest?.cost).toBeCloseTo(cheapest?.cost ?? 0, 6);
        return answer.status === 'fits';
      };
      const { quarters, internalDaysPerQuarter: days, budget, freeStarts } = remedies;
      if (quarters !== null) {
        tried.quarters += 1;
        expect(await fits(withPlanning(drawn, (planning) => ({ ...planning, quarters })))).toBe(true);
      }
      if (days !== null) {
        tried.days += 1;
        const withDays = (internalDaysPerQuarter: number) =>
          fits(withPlanning(drawn, (planning) => ({ ...planning, internalDaysPerQuarter })));
        expect(await withDays(days)).toBe(true);
        expect(await withDays(days - 1)).toBe(false);
      }
      if (budget !== null) {
        tried.money += 1;
        expect(await fits(withMoney(drawn, budget))).toBe(true);
        const less = budget.map((one) => ({ ...one, amount: one.amount - 2 }));
        expect(await fits(withMoney(drawn, less))).toBe(false);
      }
      if (freeStarts) {
        tried.starts += 1;
        const free = (planning: JsonObject): JsonObject => {
          const measures = Object.entries(objectAt(planning, 'measures') ?? {}).filter(
            ([, own]) => typeof own === 'string' || objectAt({ own: own ?? null }, 'own')?.state === 'running',
          );
          return { ...planning, measures: Object.fromEntries(measures) as JsonObject };
        };
        expect(await fits(withPlanning(drawn, free))).toBe(true);
      }
    }),
    propertyRuns(600),
  );
  expect(Math.min(...Object.values(tried))).toBeGreaterThan(0);
});

test('where no set does, the most that can be had is that of all sets, and rejected ones are named where they would do', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryReachCase(), async (drawn) => {
      const { status, obstacles } = await answerTo(drawn);
      if (status !== 'impossible') {
        expect(obstacles).toBeNull();
        return;
      }
      const best = bestReach(drawn);
      const values = best.sets.flatMap((set) => best.valueAfter(set) ?? []);
      if (values.length === 0) expect(obstacles?.most).toBeNull();
      else expect(obstacles?.most).toBeCloseTo(Math.max(...values), 5);
      const unrejected = withPlanning(drawn, (planning) => {
        const measures = Object.entries(objectAt(planning, 'measures') ?? {}).filter(([, own]) => own !== 'rejected');
        return { ...planning, measures: Object.fromEntries(measures) as JsonObject };
      });
      const free = bestReach(unrejected);
      const helps = free.sets.some((set) => free.isReachedAfter(set));
      expect((obstacles?.rejected.length ?? 0) > 0).toBe(helps);
    }),
    propertyRuns(300),
  );
});
