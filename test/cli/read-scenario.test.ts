import { describe, expect, test } from 'vitest';
import { makeScenario, readScenario } from '../../src/cli/read-scenario.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { prepareRoadmap } from '../../src/roadmap/index.ts';
import type { JsonObject } from '../../src/source/index.ts';
import { completeExample } from '../support/doc-examples.ts';
import { loadCase } from '../support/load-case.ts';

const questionnaire: JsonObject = {
  domains: [{ id: 'd', questions: [{ id: 'q', categories: ['c'] }] }],
  priorities: { rankPoints: [1, 1], categories: [{ id: 'c', votes: [1, 2] }] },
  measures: [{ id: 'm-a', raises: [{ question: 'q', to: 3 }] }, { id: 'm-b' }],
};
const planned: JsonObject = {
  internalDaysPerQuarter: 20,
  budget: { 2027: { ergebnis: 30000, finanz: 10000 }, 2028: 50000 },
};

function whatIfOf(given: string, planning: JsonObject = planned) {
  const { questionnaire: read, answers } = loadCase(completeExample(questionnaire, { planning, answers: { q: 0 } }));
  return makeScenario(readScenario(given), prepareRoadmap(read, answers)).whatIf;
}

const total = (sum: number) => ({ kind: 'total', total: sum });
const pots = (ergebnis: number, finanz: number) => ({ kind: 'pots', ergebnis, finanz });
const years = (...entries: readonly (readonly [number, unknown])[]) => new Map(entries);

test.each([
  ['budget=80000', { budget: years([0, total(80000)]) }],
  ['budget=2027=40000,2028=80000', { budget: years([2027, total(40000)], [2028, total(80000)]) }],
  ['budget=+20000', { budget: years([2027, pots(45000, 15000)], [2028, total(70000)]) }],
  ['budget=-20000', { budget: years([2027, pots(15000, 5000)], [2028, total(30000)]) }],
  ['budget=+ergebnis:1000+finanz:500', { budget: years([2027, pots(31000, 10500)], [2028, total(51500)]) }],
  [
    'budget=2027=+finanz:500',
    { budget: years([2026, pots(30000, 10000)], [2027, pots(30000, 10500)], [2028, total(50000)]) },
  ],
  ['days=40', { internalDaysPerQuarter: 40 }],
  ['days=+2.5', { internalDaysPerQuarter: 22.5 }],
  ['days=-20', { internalDaysPerQuarter: 0 }],
  ['start=2027-Q3,quarters=16', { start: 2027 * 4 + 2, quarters: 16 }],
  ['reject=m-a,m-b', { reject: ['m-a', 'm-b'] }],
  ['done=m-a,reject=m-b,days=10', { done: ['m-a'], reject: ['m-b'], internalDaysPerQuarter: 10 }],
  ['rank-points=3,2', { rankPoints: [3, 2] }],
  [
    ' days = 40 , budget=2027=1,2028=2 ',
    { internalDaysPerQuarter: 40, budget: years([2027, total(1)], [2028, total(2)]) },
  ],
])('%s', (given, expected) => {
  expect(whatIfOf(given)).toEqual({ reject: [], done: [], ...expected });
});

function problemOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    if (error instanceof UsageError) return error.problem;
    throw error;
  }
  return null;
}

describe('what is wrong', () => {
  test.each([
    ['', 'what-if-invalid', {}],
    ['50000', 'what-if-invalid', {}],
    ['=5', 'what-if-invalid', {}],
    ['dais=40', 'what-if-key', { key: 'dais', suggestion: 'days' }],
    ['days=40,bugdet=5', 'what-if-key', { key: 'bugdet', suggestion: 'budget' }],
    ['planning=x.yaml', 'what-if-key', { key: 'planning' }],
    ['days=4,days=5', 'what-if-key-twice', { key: 'days' }],
    ['days=', 'what-if-value', { key: 'days', value: '' }],
    ['days=++4', 'what-if-value', { key: 'days' }],
    ['days=viel', 'what-if-value', { key: 'days', value: 'viel' }],
    ['budget=+50.000', 'what-if-value', { key: 'budget', value: '+50.000' }],
    ['budget=2027=+1,2028=5', 'what-if-value', { key: 'budget' }],
    ['budget=+', 'what-if-value', { key: 'budget' }],
    ['start=2027', 'what-if-value', { key: 'start' }],
    ['quarters=0', 'what-if-value', { key: 'quarters' }],
    ['reject=,', 'what-if-value', { key: 'reject' }],
    ['rank-points=0,0', 'what-if-value', { key: 'rank-points' }],
  ])('%j', (given, code, args) => {
    expect(problemOf(() => readScenario(given))).toMatchObject({ code, args });
  });

  test.each<[string, JsonObject, string]>([
    ['budget=+1', {}, 'what-if-no-limit'],
    ['days=+1', {}, 'what-if-no-limit'],
    ['days=-21', planned, 'what-if-below-zero'],
    ['budget=-40001', planned, 'what-if-below-zero'],
    ['reject=m-c', planned, 'unknown-measure'],
    ['reject=m-a,done=m-a', planned, 'rejected-and-done'],
    ['rank-points=1,2,3', planned, 'rank-points-count'],
  ])('%s, held against the file', (given, planning, code) => {
    expect(problemOf(() => whatIfOf(given, planning))).toMatchObject({ code });
  });
});
