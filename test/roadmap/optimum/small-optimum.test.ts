import { describe, expect, test } from 'vitest';
import {
  listPlan,
  loadOptimum,
  type OptimumProgress,
  type Plan,
  prepareRoadmap,
  type Solution,
  type Solver,
} from '../../../src/roadmap/index.ts';
import { completeSchedule } from '../../../src/roadmap/optimum/complete-schedule.ts';
import { optimalRoadmapOf } from '../../support/optimal-roadmap-of.ts';
import { planIn, type SmallMeasures, smallCase } from '../../support/small-plan.ts';
import { testSolver } from '../../support/solver.ts';

type Planning = Parameters<typeof smallCase>[1];

/** `long` brings most for each day, but its 12 days leave no room for either of the two that together bring more. */
const knapsack: SmallMeasures = {
  long: { weight: 14, days: 12 },
  left: { weight: 10, days: 10 },
  right: { weight: 10, days: 10 },
};
const tight: Planning = { quarters: 1, internalDaysPerQuarter: 20 };

async function preparedOf(measures: SmallMeasures, planning: Planning) {
  const { questionnaire, answers } = await smallCase(measures, planning);
  return prepareRoadmap(questionnaire, answers);
}

async function optimumOf(measures: SmallMeasures, planning: Planning) {
  return planIn(await optimalRoadmapOf(await smallCase(measures, planning)));
}

describe('the optimum', () => {
  test('takes two measures that together bring more than the one that comes first', async () => {
    const { plan, result } = await optimumOf(knapsack, tight);
    expect(plan).toEqual({ long: 'capacity', left: '2027-Q1', right: '2027-Q1' });
    // 20 of 34 by weight, level 3 of 4.
    expect(result.plan).toMatchObject({ method: 'optimum', value: 0.441176, bound: 0.441176, gap: 0 });
  });

  test('keeps a start that the user gave', async () => {
    const { plan } = await optimumOf(knapsack, { ...tight, measures: { long: { start: '2027-Q1' } } });
    expect(plan).toEqual({ long: '2027-Q1', left: 'capacity', right: 'capacity' });
  });

  test('keeps a start that the user gave to what only enables, and so something that it enables', async () => {
    const measures: SmallMeasures = {
      base: { enables: true, days: 4 },
      upon: { weight: 12, days: 7, requires: ['base'] },
      left: { weight: 10, days: 10 },
      right: { weight: 10, days: 10 },
    };
    const planning: Planning = { quarters: 2, internalDaysPerQuarter: 10, measures: { base: { start: '2027-Q1' } } };
    const { plan } = await optimumOf(measures, planning);
    expect(plan).toEqual({ base: '2027-Q1', upon: '2027-Q2', left: 'capacity', right: 'capacity' });
    const free = await optimumOf(measures, { ...planning, measures: {} });
    expect(free.plan).toMatchObject({ base: 'capacity', upon: 'capacity' });
  });

  test('has nothing to look for where all is settled', async () => {
    const { plan, result } = await optimumOf({ a: {} }, { measures: { a: { state: 'running', start: '2027-Q1' } } });
    expect(plan).toEqual({ a: '2027-Q1' });
    expect(result.plan).toMatchObject({ method: 'optimum', value: 0.75, listValue: 0.75, bound: 0.75, gap: 0 });
  });

  test('tells how far it is', async () => {
    const progress: OptimumProgress[] = [];
    const optimalPlan = await loadOptimum();
    const prepared = await preparedOf(knapsack, tight);
    const plan = await optimalPlan(prepared, {
      solver: testSolver,
      timeLimitSeconds: 60,
      onProgress: (one) => progress.push(one),
    });
    expect(progress.length).toBeGreaterThan(0);
    for (const { value, bound } of progress) {
      expect(value).toBeLessThanOrEqual(plan.value + 1e-9);
      expect(bound).toBeGreaterThanOrEqual(plan.value - 1e-9);
    }
  });
});

describe('whatever the solver says', () => {
  /** The optimal plan, and the default one, with a solver that answers as it likes. */
  async function plansWith(solution: (columns: number) => Solution): Promise<{ optimum: Plan; list: Plan }> {
    const optimalPlan = await loadOptimum();
    const solver: Solver = { solve: async ({ columns }) => solution(columns.length) };
    const prepared = await preparedOf(knapsack, tight);
    return { optimum: await optimalPlan(prepared, { solver, timeLimitSeconds: 1 }), list: listPlan(prepared) };
  }

  const startsIn = ({ planned }: Plan) => planned.map(({ job, start }) => [job.id, start]);

  test.each<[string, (columns: number) => Solution]>([
    ['says that there is nothing to find', () => ({ status: 'infeasible' })],
    ['found nothing', () => ({ status: 'timeLimit', values: null, objective: null, bound: Number.POSITIVE_INFINITY })],
    [
      'found what breaks a limit',
      (count) => ({ status: 'optimal', values: Array.from({ length: count }, () => 1), objective: 9e9, bound: 9e9 }),
    ],
    [
      'found less',
      (count) => ({ status: 'timeLimit', values: Array.from({ length: count }, () => 0), objective: 0, bound: 9e9 }),
    ],
  ])('the plan is no worse than the default one where it %s', async (_, solution) => {
    const { optimum, list } = await plansWith(solution);
    expect(startsIn(optimum)).toEqual(startsIn(list));
    expect(optimum).toMatchObject({ method: 'optimum', value: list.value, listValue: list.value, bound: list.bound });
  });
});

describe('a plan from the solver', () => {
  async function complete(measures: SmallMeasures, planning: Planning, starts: { readonly [id: string]: number }) {
    const prepared = await preparedOf(measures, planning);
    const { calendar, answers, jobs } = prepared;
    const given = jobs.flatMap(({ id }) => {
      const start = starts[id];
      return start === undefined ? [] : [[id, calendar.start + start] as const];
    });
    const schedule = completeSchedule({ ...prepared, planning: answers.planning }, new Map(given));
    if (schedule === null) return null;
    return Object.fromEntries([
      ...[...schedule.starts].map(([id, start]) => [id, start - calendar.start]),
      ...schedule.unplanned,
    ]);
  }

  test('loses what only enables and enables nothing; what still fits is added, and all is pulled forward', async () => {
    const measures: SmallMeasures = {
      base: { enables: true, days: 6 },
      upon: { weight: 5, days: 60, requires: ['base'] },
      late: { weight: 3, days: 6 },
      small: { weight: 1, days: 4 },
    };
    const planning: Planning = { quarters: 3, internalDaysPerQuarter: 10 };
    expect(await complete(measures, planning, { base: 0, late: 2 })).toEqual({
      base: 'horizon',
      upon: 'horizon',
      late: 0,
      small: 0,
    });
  });

  test('is none where it breaks a limit or lacks a requirement', async () => {
    const measures: SmallMeasures = {
      first: { days: 10 },
      second: { days: 5, requires: ['first'] },
      other: { days: 5 },
    };
    const planning: Planning = { quarters: 3, internalDaysPerQuarter: 10 };
    expect(await complete(measures, planning, { first: 0, second: 1, other: 1 })).toEqual({
      first: 0,
      second: 1,
      other: 1,
    });
    expect(await complete(measures, planning, { first: 0, second: 0 })).toBeNull();
    expect(await complete(measures, planning, { second: 1 })).toBeNull();
    expect(await complete(measures, planning, { first: 1, other: 1 })).toBeNull();
    expect(await complete(measures, planning, { first: 3 })).toBeNull();
  });
});
