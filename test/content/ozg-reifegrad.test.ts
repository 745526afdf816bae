import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/questionnaire/index.ts';
import { answersTo } from './answers-to.ts';
import { shipped } from './shipped.ts';

const questionnaire = await shipped('ozg-reifegrad');
const questions = [...questionnaire.questions.values()];
const criteria = questions.filter(({ scored }) => scored);
const everything = ['konto', 'identitaet', 'nachweise', 'gebuehr', 'bescheid'];

/** The answers that one can give, from the lowest level to the highest. */
function answersOf(question: Question): readonly { readonly answer: unknown; readonly level: number }[] {
  if (question.type === 'yes-no') {
    const { no, yes } = question.levels;
    return [
      { answer: false, level: no },
      { answer: true, level: yes },
    ];
  }
  if (question.type !== 'choice') throw new Error(`${question.id} is neither choice nor yes-no`);
  return question.options.map(({ id, level }) => ({ answer: id, level: level ?? Number.NaN }));
}

const best = Object.fromEntries(criteria.map((question) => [question.id, answersOf(question).at(-1)?.answer]));

test('the levels are those of version 2.0', () => {
  expect(questionnaire.scale.levels.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test('it says that it is derived, of what, and that it is no official rating', () => {
  expect(questionnaire.title).toContain('abgeleitet vom OZG-Reifegradmodell');
  for (const words of [
    'in eigenen Worten',
    'das der Bund herausgibt',
    'ersetzt keine amtliche Bewertung',
    'Fassung 2.0',
  ])
    expect(questionnaire.description).toContain(words);
});

test('twelve criteria, and not thirteen: those of version 2.0 are not known', () => {
  expect(criteria.length).toBe(12);
  expect(questionnaire.description).toContain('der zwölf Kriterien');
});

test('six are criteria of version 1.1, each named once', () => {
  const numbers = criteria.flatMap(({ references }) =>
    references.flatMap(({ text }) => /Version 1\.1, Kriterium (\d)/.exec(text)?.[1] ?? []),
  );
  expect(numbers.toSorted()).toEqual(['1', '2', '3', '4', '5', '6']);
});

test('each criterion says what is our own reading', () => {
  const silent = criteria.filter(
    ({ references }) => !references.some(({ text }) => text.startsWith('Eigene Lesart: ')),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

describe('criteria', () => {
  test('rise, and end at the last level', () => {
    for (const question of criteria) {
      const levels = answersOf(question).map(({ level }) => level);
      expect([...new Set(levels)].toSorted((a, b) => a - b)).toEqual(levels);
      expect(levels.at(-1)).toBe(7);
    }
  });

  test('begin below 3 only where they concern the application: levels 0 to 3 are about that', () => {
    const below = criteria.filter((question) => (answersOf(question)[0]?.level ?? 0) < 3);
    expect(below.map(({ id }) => id)).toEqual([
      'oz-beschreibung',
      'oz-antrag',
      'oz-konto',
      'oz-identitaet',
      'oz-nachweise',
      'oz-bezahlen',
      'oz-bescheid',
    ]);
  });

  test('the weakest one decides', async () => {
    for (const question of criteria)
      for (const { answer, level } of answersOf(question)) {
        const { scores } = await answersTo(questionnaire, {
          answers: { 'oz-umfang': everything, ...best, [question.id]: answer },
        });
        expect(scores.maturity.level).toBe(level);
      }
  });

  test('one without an answer leaves open how far down it goes', async () => {
    const { scores } = await answersTo(questionnaire, {
      answers: { 'oz-umfang': everything, ...best, 'oz-akte': { unknown: true } },
    });
    expect(scores.maturity).toMatchObject({ value: 1, min: 0, max: 1 });
  });

  test('what does not belong to the service is not asked', async () => {
    const { scores } = await answersTo(questionnaire, { answers: { 'oz-umfang': ['nichts'] } });
    const out = scores.questions.filter(({ status }) => status === 'notApplicable');
    expect(out.map(({ id }) => id)).toEqual([
      'oz-konto',
      'oz-identitaet',
      'oz-nachweise',
      'oz-bezahlen',
      'oz-bescheid',
    ]);
  });
});

test.each([3, 5, 7])('from the lowest answers the measures lead to level %i', async (target) => {
  const lowest = Object.fromEntries(criteria.map((question) => [question.id, answersOf(question)[0]?.answer]));
  const { plan, measures } = await answersTo(questionnaire, {
    targets: { 'online-dienst': target },
    answers: { 'oz-umfang': everything, ...lowest },
  });
  expect(plan.unplanned).toEqual([]);
  expect(plan.trajectory.at(-1)?.maturity.value).toBeGreaterThanOrEqual(target / 7 - 1e-6);
  expect(measures.filter(({ rank }) => rank !== null).length).toBeGreaterThan(target === 3 ? 4 : 8);
});

test('up to the usual target nothing hangs on the Bund alone', async () => {
  const lowest = Object.fromEntries(criteria.map((question) => [question.id, answersOf(question)[0]?.answer]));
  const { measures } = await answersTo(questionnaire, { answers: { 'oz-umfang': everything, ...lowest } });
  expect(measures.filter(({ rank, influence }) => rank !== null && influence === 'external')).toEqual([]);
});

test('it names no price and no duty, and days are estimates', () => {
  expect(questionnaire.measures.flatMap(({ costs }) => costs)).toEqual([]);
  expect(criteria.filter(({ duty, cap }) => duty !== null || cap !== null)).toEqual([]);
  expect(
    questionnaire.measures.filter(({ effort }) => effort.internal === null || effort.status !== 'estimate'),
  ).toEqual([]);
});

test('the cases show the example', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const example = read('../../examples/ozg-reifegrad-hund-anmelden.yaml');
  for (const name of ['score-ozg-reifegrad', 'score-ozg-reifegrad-english'])
    expect(read(`../cases/${name}/ozg-reifegrad-hund-anmelden.yaml`)).toBe(example);
});
