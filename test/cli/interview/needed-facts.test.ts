import { expect, test } from 'vitest';
import { landOf, neededFacts } from '../../../src/cli/interview/needed-facts.ts';
import { buildQuestionnaire } from '../../../src/questionnaire/index.ts';
import type { JsonObject } from '../../../src/source/index.ts';

const level = (id: string, more: JsonObject = {}): JsonObject => ({
  id,
  text: 'Wie weit?',
  type: 'level',
  levels: { 0: 'nicht', 1: 'ganz' },
  ...more,
});

function small(more: JsonObject, ...questions: readonly JsonObject[]) {
  return buildQuestionnaire({
    kind: 'questionnaire',
    schemaVersion: 1,
    id: 'klein',
    version: '1.0.0',
    title: 'Klein',
    language: 'de',
    scale: {
      max: 1,
      levels: [
        { level: 0, title: 'Nichts' },
        { level: 1, title: 'Ganz' },
      ],
    },
    target: 1,
    domains: [{ id: 'a', title: 'A', questions: [level('a1'), ...questions] }],
    ...more,
  });
}

const law = (state: string) => ({ references: [{ text: '§ 1', status: 'binding', state, sources: [] }] });

test('a questionnaire that makes no use of figures asks none', () => {
  expect(neededFacts(small({}))).toEqual({ state: false, population: false, workplaces: false });
});

test('size classes, conditions and costs per workplace need figures', () => {
  const classes = [{ id: 'A', title: 'alle', workplaces: 10 }];
  expect(neededFacts(small({ sizeClasses: classes }))).toMatchObject({ population: true, workplaces: true });
  const when = (field: string) => level('a2', { appliesWhen: { not: { profile: field, atLeast: 5 } } });
  expect(neededFacts(small({}, when('population')))).toMatchObject({ population: true, workplaces: false });
  expect(neededFacts(small({}, when('workplaces')))).toMatchObject({ population: false, workplaces: true });
  const cap = level('a2', { cap: { below: 1, at: 0, when: { profile: 'state', is: 'ST' } } });
  expect(neededFacts(small({}, cap))).toEqual({ state: true, population: false, workplaces: false });
  const costs = (perWorkplace: readonly number[]) => [
    { label: 'K', timing: 'yearly', account: 'ergebnis', amount: [0, 1], perWorkplace, status: 'estimate' },
  ];
  const measure = (perWorkplace: readonly number[]) => ({
    dayRate: 1000,
    measures: [{ id: 'm', title: 'M', domain: 'a', raises: [{ question: 'a1', to: 1 }], costs: costs(perWorkplace) }],
  });
  expect(neededFacts(small(measure([0, 20])))).toMatchObject({ population: false, workplaces: true });
  expect(neededFacts(small(measure([0, 0])))).toMatchObject({ workplaces: false });
});

test('the Land is likely where a questionnaire names the law of one only', () => {
  expect(neededFacts(small({}, level('a2', law('ST'))))).toMatchObject({ state: true });
  expect(landOf(small({}, level('a2', law('ST')), level('a3', law('ST'))))).toBe('ST');
  expect(landOf(small({}, level('a2', law('ST')), level('a3', law('TH'))))).toBeNull();
  expect(landOf(small({}))).toBeNull();
});
