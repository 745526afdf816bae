import { expect, test } from 'vitest';
import { numberProblem } from '../../../src/cli/interview/number-problem.ts';
import { interviewWording } from '../../../src/text/interview-wording.ts';

const wording = interviewWording('de');
const problem = (typed: string, bounds: { min?: number; max?: number; integer?: boolean }, whole: boolean) =>
  numberProblem(typed, { min: null, max: null, integer: false, ...bounds }, { wording, language: 'de', whole });
const { numberNeeded, wholeNumberNeeded } = wording.problems;

test.each<[string, Parameters<typeof problem>[1], string | null, string | null]>([
  // typed, bounds, while it is typed, at the end
  ['3.900', { integer: true }, null, null],
  ['3.9', { integer: true }, null, wholeNumberNeeded],
  ['3,9', { integer: true }, wholeNumberNeeded, wholeNumberNeeded],
  ['3,9', {}, null, null],
  ['1,500', {}, numberNeeded, numberNeeded],
  ['1', { min: 10 }, null, 'Mindestens 10 ist möglich.'],
  ['1.200', { max: 100 }, 'Höchstens 100 ist möglich.', 'Höchstens 100 ist möglich.'],
  ['-', { min: 0 }, 'Mindestens 0 ist möglich.', numberNeeded],
  ['-7', { min: -5 }, 'Mindestens -5 ist möglich.'.replace('-', '−'), 'Mindestens −5 ist möglich.'],
])('%j within %j', (typed, bounds, begun, whole) => {
  expect([problem(typed, bounds, false), problem(typed, bounds, true)]).toEqual([begun, whole]);
});
