import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listPlan, type Model, type PreparedRoadmap, prepareRoadmap } from '../../../src/roadmap/index.ts';
import { lift } from '../../../src/roadmap/lift.ts';
import { gainTerms } from '../../../src/roadmap/optimum/gain-terms.ts';
import { planModel } from '../../../src/roadmap/optimum/plan-model.ts';
import { startWindows } from '../../../src/roadmap/optimum/start-window.ts';
import { assuredScore } from '../../../src/roadmap/participants.ts';
import { arbitraryPlanningCase } from '../../support/arbitrary-planning-case.ts';
import { arbitraryTinyPlan } from '../../support/arbitrary-tiny-plan.ts';
import { loadCase } from '../../support/load-case.ts';
import { propertyRuns } from '../../support/property-runs.ts';

const cases = fc.oneof(arbitraryPlanningCase(), arbitraryTinyPlan()).map((documents) => {
  const { questionnaire, answers } = loadCase(documents);
  return prepareRoadmap(questionnaire, answers);
});

function windowsOf({ jobs, calendar, answers }: PreparedRoadmap) {
  return startWindows({ jobs, calendar, planning: answers.planning, dueBy: new Map() });
}

function modelOf(prepared: PreparedRoadmap) {
  return planModel({ windows: windowsOf(prepared), ...prepared });
}

/** How far values go beyond the bounds of columns and rows, at the most. */
function excess({ columns, rows }: Model, values: readonly number[]): number {
  const beyond = (value: number, { lower, upper }: { readonly lower: number; readonly upper: number }) =>
    Math.max(lower - value, value - upper);
  return Math.max(
    0,
    ...columns.map((column, index) => beyond(values[index] ?? Number.NaN, column)),
    ...rows.map((row) =>
      beyond(
        row.entries.reduce((sum, { column, value }) => sum + value * (values[column] ?? Number.NaN), 0),
        row,
      ),
    ),
  );
}

test('the list plan is a solution of the model, with the value that it has as a plan', () => {
  fc.assert(
    fc.property(cases, (prepared) => {
      const plan = listPlan(prepared);
      const { model, encode, decode, gainOf } = modelOf(prepared);
      const starts = new Map(plan.planned.map(({ job, start }) => [job.id, start]));
      const values = encode(starts);
      const objective = model.columns.reduce((sum, { cost }, index) => sum + cost * (values[index] ?? 0), 0);
      const today = assuredScore(prepared.participants, prepared.participants.levels);
      expect(values.length).toBe(model.columns.length);
      expect(excess(model, values)).toBeLessThan(2e-6);
      expect(today + gainOf(objective)).toBeCloseTo(plan.value, 9);
      expect(new Map([...decode(values)].sort())).toEqual(new Map([...starts].sort()));
    }),
    propertyRuns(500),
  );
});

test('whatever has ended, the terms that are covered are worth what the levels gain', () => {
  fc.assert(
    fc.property(cases, fc.infiniteStream(fc.boolean()), (prepared, coin) => {
      const { participants, jobs } = prepared;
      const windows = windowsOf(prepared);
      const ended = new Set<string>();
      for (const { id, requires } of jobs) {
        const window = windows.get(id);
        const mayEnd = window?.running === true || (window !== undefined && window.first <= window.last);
        // What isn't running comes after all that it requires.
        const isReady = window?.running === true || requires.every((required) => ended.has(required));
        if (mayEnd && isReady && coin.next().value === true) ended.add(id);
      }
      const done = jobs.filter(({ id }) => ended.has(id)).map(({ need }) => need.measure);
      const gained = gainTerms(participants, windows)
        .filter(({ covers }) => covers.every((cover) => cover.some((id) => ended.has(id))))
        .reduce((sum, { gain }) => sum + gain, 0);
      const { levels } = participants;
      const expected =
        assuredScore(participants, lift(participants, levels, done)) - assuredScore(participants, levels);
      expect(gained).toBeCloseTo(expected, 9);
    }),
    propertyRuns(500),
  );
});
