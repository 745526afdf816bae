import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareScenarios, type WhatIfResult } from '../../../src/explain/index.ts';
import { prepareRoadmap, roundNumbers, type WhatIf } from '../../../src/roadmap/index.ts';
import { arbitraryPlanningCase } from '../../support/arbitrary-planning-case.ts';
import { type LoadedCase, loadCase } from '../../support/load-case.ts';
import { propertyRuns } from '../../support/property-runs.ts';

const nothing: WhatIf = { reject: [], done: [] };

function compare({ questionnaire, answers }: LoadedCase, ...whatIfs: readonly WhatIf[]): WhatIfResult {
  const scenarios = whatIfs.map((whatIf, index) => ({ given: `trial-${index}`, whatIf }));
  return roundNumbers(compareScenarios(questionnaire, answers, '', scenarios));
}

describe('a what-if', () => {
  test('that changes nothing has no differences', () => {
    fc.assert(
      fc.property(arbitraryPlanningCase(), (documents) => {
        const loaded = loadCase(documents);
        const { limits, answers, calendar } = prepareRoadmap(loaded.questionnaire, loaded.answers);
        const { internalDaysPerQuarter: days } = limits;
        const said: WhatIf = {
          ...nothing,
          ...(days === null ? {} : { internalDaysPerQuarter: days }),
          ...(answers.planning.budget === null ? {} : { budget: answers.planning.budget }),
          start: calendar.start,
          quarters: calendar.length,
        };
        const { scenarios } = compare(loaded, nothing, said);
        for (const { difference, ...figures } of scenarios.slice(1)) {
          expect({ ...figures, whatIf: null, difference: null }).toEqual(scenarios[0]);
          expect(difference).toMatchObject({
            assured: 0,
            value: 0,
            measures: 0,
            internalDays: 0,
            money: 0,
            yearlyAfterwards: 0,
            perPoint: { money: null, internalDays: null },
            moves: [],
            duties: [],
          });
        }
      }),
      propertyRuns(150),
    );
  });

  test('differs by its figures less those of the file', () => {
    fc.assert(
      fc.property(arbitraryPlanningCase(), (documents) => {
        const { scenarios } = compare(loadCase(documents), { ...nothing, internalDaysPerQuarter: 7, quarters: 6 });
        const [filed, other] = scenarios;
        if (filed === undefined || other?.difference == null) throw new Error('two plans');
        const { difference } = other;
        expect(difference.assured).toBeCloseTo(other.end.assured - filed.end.assured, 5);
        expect(difference.money).toBeCloseTo(other.money - filed.money, 4);
        expect(difference.measures).toBe(other.measures - filed.measures);
        const { money } = difference.perPoint;
        if (money !== null) expect(money * difference.assured * 100).toBeCloseTo(difference.money, -1);
      }),
      propertyRuns(150),
    );
  });

  test('tells of every measure that comes in, drops out or ends at another time', () => {
    fc.assert(
      fc.property(arbitraryPlanningCase(), (documents) => {
        const loaded = loadCase(documents);
        const { scenarios } = compare(loaded, { ...nothing, quarters: 4 });
        const [filed, other] = scenarios;
        if (filed === undefined || other?.difference == null) throw new Error('two plans');
        const { moves } = other.difference;
        const count = (kind: string) => moves.filter((move) => move.kind === kind).length;
        expect(count('planned') - count('dropped')).toBe(other.difference.measures);
        for (const { kind, from, to, quarters, why } of moves) {
          expect([from !== null, to !== null]).toEqual([kind !== 'planned', kind !== 'dropped']);
          expect(why !== null).toBe(kind === 'dropped');
          if (kind === 'earlier') expect(quarters).toBeLessThan(0);
          if (kind === 'later') expect(quarters).toBeGreaterThan(0);
        }
      }),
      propertyRuns(150),
    );
  });
});

test('more of what has no limit brings nothing, and is not told', () => {
  fc.assert(
    fc.property(arbitraryPlanningCase(), (documents) => {
      const loaded = loadCase(documents);
      const { limits } = prepareRoadmap(loaded.questionnaire, loaded.answers);
      const { marginal } = compare(loaded);
      const budgets = limits.budgets.map((budget) => budget?.kind);
      expect(marginal.some(({ resource }) => resource === 'days')).toBe(limits.internalDaysPerQuarter !== null);
      expect(marginal.some(({ resource }) => resource !== 'days')).toBe(budgets.some((kind) => kind !== undefined));
    }),
    propertyRuns(100),
  );
});
