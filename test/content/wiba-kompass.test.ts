import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { minutesFor } from '../../build/content/minutes.ts';
import type { Question } from '../../src/questionnaire/index.ts';
import { answersTo } from './answers-to.ts';
import { shipped } from './shipped.ts';
import { choicesOf } from './texts.ts';

const questionnaire = await shipped('wiba-kompass');
const questions = [...questionnaire.questions.values()];
const priorityOf = new Map<string, number>(questionnaire.domains.map(({ id }, index) => [id, index + 1]));

/** The names of the lists, in the order of work that the BSI recommends, as far as it is known. */
const lists: readonly (readonly [priority: number, names: readonly string[]])[] = [
  [
    1,
    [
      'Backup',
      'IT-Administration',
      'Organisation und Personal',
      'Rollen / Berechtigungen / Authentisierung',
      'Vorbereitung für Sicherheitsvorfälle',
    ],
  ],
  [
    2,
    [
      'Bürosoftware',
      'Client',
      'Netze',
      'Serversysteme',
      'Serverraum und Datenträgerarchiv',
      'Sicherheitsmechanismen',
      'Webserver und Webanwendungen',
    ],
  ],
  [
    3,
    [
      'Arbeit außerhalb der Institution',
      'Arbeit innerhalb der Institution / Haustechnik',
      'Mobile Endgeräte',
      'Outsourcing und Cloud',
      'Umgang mit Informationen',
    ],
  ],
  [4, ['Drucker und Multifunktionsgeräte', 'Telefonie und Fax']],
];
const named = lists.flatMap(([priority, names]) => names.map((name) => ({ priority, name })));

function listOf({ references }: Question): string | null {
  return /WiBA-Checkliste „(.+)“ \(Priorität (\d) von 4\)/.exec(references[0]?.text ?? '')?.[0] ?? null;
}

test('the nineteen lists come in the recommended order, each with its priority', () => {
  expect(questions.map(listOf)).toEqual(
    named.map(({ priority, name }) => `WiBA-Checkliste „${name}“ (Priorität ${priority} von 4)`),
  );
  expect(questions.map(({ domain }) => priorityOf.get(domain))).toEqual(named.map(({ priority }) => priority));
});

test('the last level of a topic is its list, and one measure leads there', () => {
  const ends = questions.map((question, index) => ({
    level: choicesOf(question)[4]?.includes(`die Checkliste „${named[index]?.name}“ des BSI ist abgearbeitet`),
    measures: questionnaire.measures
      .filter(({ raises }) => raises.some(({ question: raised }) => raised === question.id))
      .map(({ title, domain, raises }) => ({ title, domain, raises: raises.map(({ from, to }) => [from, to]) })),
  }));
  expect(ends).toEqual(
    questions.map(({ domain }, index) => ({
      level: true,
      measures: [{ title: `${named[index]?.name}: Checkliste abarbeiten`, domain, raises: [[0, 4]] }],
    })),
  );
});

test('each references its list, and says where that is', () => {
  const lacking = questions.filter(({ references }) =>
    references.some(({ sources }) => !sources.some((id) => id === 'B1')),
  );
  expect(lacking.map(({ id }) => id)).toEqual([]);
});

test('it names no price and no duty', () => {
  expect(questionnaire.measures.flatMap(({ costs }) => costs)).toEqual([]);
  expect(questions.filter(({ duty, cap }) => duty !== null || cap !== null)).toEqual([]);
  expect(
    questionnaire.measures.filter(({ effort }) => effort.internal === null || effort.status !== 'estimate'),
  ).toEqual([]);
});

test('the quick check are the lists of priority 1', () => {
  expect(questions.filter(({ core }) => core)).toEqual(questions.filter(({ domain }) => priorityOf.get(domain) === 1));
});

test('it takes 15 to 20 minutes, as its description says', () => {
  expect(questionnaire.description).toMatch(/15 bis 20\sMinuten/);
  expect(minutesFor(questions)).toBeLessThanOrEqual(20);
});

/** Everywhere the same level. */
const everywhere = (level: number) => Object.fromEntries(questions.map(({ id }) => [id, level]));

test.each(['A', 'B', 'C', 'D'])('in size class %s the measures follow the priorities', async (sizeClass) => {
  for (const level of [0, 1, 2, 3]) {
    const { measures } = await answersTo(questionnaire, { municipality: { sizeClass }, answers: everywhere(level) });
    const ranked = measures.filter(({ rank }) => rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    expect(ranked.map(({ domain }) => priorityOf.get(domain))).toEqual(named.map(({ priority }) => priority));
  }
});

test('who has done all lists has arrived', async () => {
  const { scores, measures } = await answersTo(questionnaire, {
    municipality: { sizeClass: 'B' },
    answers: everywhere(4),
  });
  expect(scores.maturity).toMatchObject({ value: 1, level: 4 });
  expect(measures.filter(({ rank }) => rank !== null)).toEqual([]);
});

test('the case shows the example', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const example = read('../../examples/wiba-kompass-musterstadt.yaml');
  expect(read('../cases/score-wiba-kompass/wiba-kompass-musterstadt.yaml')).toBe(example);
});
