import { expect, test } from 'vitest';
import type { MeasureResult, PlanResult, RoadmapDocument } from '../../src/roadmap/index.ts';
import { readDocExamples } from '../support/doc-examples.ts';
import { loadCase } from '../support/load-case.ts';
import { checkPlan } from '../support/plan-checker.ts';
import { referenceRanking } from '../support/reference-ranking.ts';
import { roadmapOf } from '../support/roadmap-of.ts';

/** The checker is only worth what it finds: the plan of the page, which is right, with one thing wrong at a time. */
const example = readDocExamples(new URL('../../docs/roadmap.md', import.meta.url)).find(
  ({ title }) => title === 'Example: a plan',
);
if (example === undefined) throw new Error('the page has lost its example');
const { questionnaire, answers } = example.documents;
const loaded = loadCase(example.documents);
const reference = referenceRanking(loaded.questionnaire, loaded.answers);
const right = roadmapOf(loaded);

const complaints = (result: RoadmapDocument) =>
  checkPlan({ questionnaire, answers, result, need: reference.need, assuredAfter: reference.assuredAfter }).join('\n');

const withPlan = (change: Partial<PlanResult>): RoadmapDocument => ({ ...right, plan: { ...right.plan, ...change } });

function moved(id: string, plan: MeasureResult['plan']): RoadmapDocument {
  return { ...right, measures: right.measures.map((one) => (one.id === id ? { ...one, plan } : one)) };
}

const firstOf = <T>([first, ...rest]: readonly T[], change: Partial<T>): readonly T[] =>
  first === undefined ? [] : [{ ...first, ...change }, ...rest];

const quarters = (start: string, end: string) => ({ state: 'planned', start, end }) as const;

test('the right plan passes', () => {
  expect(complaints(right)).toBe('');
});

test.each<[string, RoadmapDocument, string]>([
  ['a measure that is forgotten', moved('m-wide', null), 'plan is null'],
  [
    'a measure that would still fit',
    moved('m-later', { state: 'unplanned', reason: 'budget' }),
    'm-later would still fit',
  ],
  ['another duration', moved('m-later', quarters('2028-Q1', '2028-Q2')), 'm-later takes 2, not 1'],
  [
    'another start than the user’s',
    moved('m-fixed', quarters('2027-Q2', '2027-Q2')),
    'm-fixed does not keep its start',
  ],
  [
    'a running measure as if planned',
    moved('m-running', quarters('2026-Q3', '2027-Q2')),
    'm-running leaves the horizon',
  ],
  ['beyond the end', moved('m-purchase', quarters('2028-Q4', '2029-Q1')), 'm-purchase leaves the horizon'],
  ['too many days', moved('m-purchase', quarters('2027-Q2', '2027-Q3')), 'the plan breaks the capacity'],
  ['too much money', moved('m-later', quarters('2027-Q4', '2027-Q4')), 'the plan breaks the budget'],
  ['an idle delay', moved('m-later', quarters('2028-Q2', '2028-Q2')), 'm-later could start in 2028-Q1'],
  ['a missing requirement', moved('m-large', quarters('2027-Q2', '2027-Q2')), 'm-large lacks m-study'],
  ['an enabling measure alone', moved('m-study', quarters('2028-Q2', '2028-Q2')), 'm-study enables nothing'],
  ['other days', withPlan({ load: firstOf(right.plan.load, { internalDays: 4 }) }), 'days in 2027-Q1 is 4, not 10'],
  ['another limit', withPlan({ load: firstOf(right.plan.load, { limit: null }) }), 'limit in 2027-Q1'],
  [
    'another score',
    withPlan({ trajectory: firstOf(right.plan.trajectory, { assured: 0.1 }) }),
    'assured score in 2027-Q1',
  ],
  ['another value', withPlan({ value: 0.3 }), 'value is 0.3'],
  ['a bound below the value', withPlan({ bound: 0.2 }), 'below value'],
  [
    'other depreciation',
    withPlan({ budget: firstOf(right.plan.budget, { depreciation: 1 }) }),
    '2027 depreciation is 1',
  ],
  ['other funding', withPlan({ budget: firstOf(right.plan.budget, { funding: 0 }) }), '2027 funding is 0, not 15000'],
  ['a year too few', withPlan({ budget: right.plan.budget.slice(1) }), 'budget has 1 rows, not 2'],
  [
    'other costs afterwards',
    withPlan({ afterwards: { yearly: { ergebnis: [0, 0, 0], finanz: [0, 0, 0] } } }),
    'afterwards ergebnis mid is 0, not 12000',
  ],
  ['a reason too few', withPlan({ unplanned: right.plan.unplanned.slice(1) }), 'm-study: reason budget here'],
  [
    'a warning too many',
    withPlan({ warnings: [{ code: 'start-ignored', measure: 'm-long' }] }),
    'warnings are start-ignored m-long',
  ],
  [
    'another island',
    { ...right, bigPicture: { ...right.bigPicture, island: { ...right.bigPicture.island, once: [0, 0, 0] } } },
    'island: once mid is 0, not 55000',
  ],
])('the checker finds %s', (_, wrong, complaint) => {
  expect(complaints(wrong)).toContain(complaint);
});
