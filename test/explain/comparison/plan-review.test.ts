import { expect, test } from 'vitest';
import { compareOverTime, type Outcome } from '../../../src/explain/index.ts';
import type { Json, JsonObject } from '../../../src/source/index.ts';
import { completeExample } from '../../support/doc-examples.ts';
import { loadCase } from '../../support/load-case.ts';

const questionnaire: JsonObject = {
  domains: [{ id: 'd', questions: [{ id: 'q', weight: 2 }, { id: 'r' }] }],
  measures: [
    { id: 'm', raises: [{ question: 'q', to: 3 }], duration: [6, 6] },
    { id: 'n', raises: [{ question: 'r', to: 3 }], requires: ['m'], duration: [24, 24] },
  ],
};

/** In the older plan `m` runs through the first two quarters of 2027 and `n` would need eight more, so it is not planned. */
function outcomeOf(
  day: string,
  answer: Json,
  state: Json | null,
  measures = questionnaire.measures,
): readonly (readonly [string, Outcome, boolean])[] {
  const read = (answers: JsonObject, own = questionnaire) => loadCase(completeExample(own, answers));
  const before = read({ planning: { start: '2027-Q1', quarters: 4 }, answers: { q: 0, r: 0 } });
  const planning = state === null ? {} : { planning: { measures: { m: state } } };
  const after = read(
    { assessedOn: day, ...planning, answers: { q: answer, r: 0 } },
    { ...questionnaire, ...(measures === undefined ? {} : { measures }) },
  );
  const { steps } = compareOverTime(after.questionnaire, [
    { answers: before.answers, answersDigest: '', older: before.questionnaire },
    { answers: after.answers, answersDigest: '', older: null },
  ]);
  return (steps[0]?.plan.measures ?? []).map(({ measure, outcome, progress }) => [measure, outcome, progress]);
}

test.each<[Outcome, string, Json, Json | null, boolean]>([
  ['asPlanned', '2027-06-30', 3, null, true],
  ['asPlanned', '2027-07-01', 0, 'done', false],
  ['early', '2027-06-29', 3, null, true],
  ['late', '2027-06-30', 0, null, false],
  ['late', '2027-06-30', 1, null, true],
  ['lateRunning', '2027-08-01', 1, 'running', true],
  ['running', '2027-06-29', 0, 'running', false],
  ['notBegun', '2027-04-01', 0, null, false],
  ['upcoming', '2027-03-31', 0, null, false],
  ['rejected', '2027-08-01', 0, 'rejected', false],
  ['notNeeded', '2027-08-01', { notApplicable: 'Das gibt es nicht mehr.' }, null, false],
])('%s on %s, with the answer %j and %j', (outcome, day, answer, state, progress) => {
  expect(outcomeOf(day, answer, state)).toEqual([['m', outcome, progress]]);
});

test('a measure that the questionnaire has no more', () => {
  expect(outcomeOf('2027-08-01', 0, null, [{ id: 'other', raises: [{ question: 'q', to: 3 }] }])).toEqual([
    ['m', 'removed', false],
  ]);
});

test('what was done or begun beside the plan', () => {
  const before = loadCase(completeExample(questionnaire, { planning: { quarters: 4 }, answers: { q: 0, r: 0 } }));
  const done = loadCase(completeExample(questionnaire, { assessedOn: '2027-08-01', answers: { q: 3, r: 3 } }));
  const begun = loadCase(
    completeExample(questionnaire, {
      assessedOn: '2027-08-01',
      planning: { measures: { n: { state: 'running', start: '2027-Q3' } } },
      answers: { q: 3, r: 0 },
    }),
  );
  for (const after of [done, begun]) {
    const { steps } = compareOverTime(after.questionnaire, [
      { answers: before.answers, answersDigest: '', older: null },
      { answers: after.answers, answersDigest: '', older: null },
    ]);
    expect(
      steps[0]?.plan.measures.map(({ measure, outcome, planned }) => [measure, outcome, planned !== null]),
    ).toEqual([
      ['m', 'asPlanned', true],
      ['n', 'additional', false],
    ]);
  }
});
