import { describe, expect, test } from 'vitest';
import { abbreviationsUnexplained } from './abbreviations.ts';
import { shipped, shippedIds } from './shipped.ts';
import { choicesOf, passagesOf, questionPassages, sentencesOf, wordsOf } from './texts.ts';
import { findAvoided } from './words-to-avoid.ts';

const asked = new Set(['text', 'help', 'choice', 'description', 'state']);

describe.each(shippedIds)('%s', async (id) => {
  const questionnaire = await shipped(id);
  const questions = [...questionnaire.questions.values()];
  const passages = passagesOf(questionnaire);

  test('has something to read', () => {
    expect(passages.length).toBeGreaterThan(50);
  });

  describe('questions', () => {
    test('have a title of their own, of at most 40 characters', () => {
      const titles = questions.map(({ title }) => title ?? '');
      expect(questions.filter(({ title }) => title === null || title.length > 40).map(named)).toEqual([]);
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    });

    test('are one question in at most 140 characters', () => {
      const bad = questions.filter(
        ({ text }) => text.length > 140 || text.split('?').length !== 2 || !text.endsWith('?'),
      );
      expect(bad.map(({ id, text }) => `${id} (${text.length}): ${text}`)).toEqual([]);
    });

    test('have no second question hung on', () => {
      const second =
        /(–|,) (und|oder) (wie|was|wer|wann|wo|warum|womit|bis|mit welche|seit|ist|sind|hat|haben|gibt|wird|werden|kommen|erhalten)\b/i;
      expect(questions.filter(({ text }) => second.test(text)).map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
    });

    test('have a help of at most four sentences and 380 characters where they are scored', () => {
      const bad = questions.filter(({ help, scored }) =>
        help === null ? scored : help.length > 380 || help.split(/(?<=[.?!])\s+(?=\p{Lu}|„)/u).length > 4,
      );
      expect(bad.map(({ id, help }) => `${id} (${help?.length}): ${help}`)).toEqual([]);
    });

    test('point to no question before or after them, since a selection may not ask it', () => {
      const bad = questions
        .flatMap(questionPassages)
        .filter(({ text }) => /(vorige[nr]?|nächste[nr]?|vorherige[nr]?|obige[nr]?|folgende[nr]?) Frage/.test(text));
      expect(bad.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
    });

    test('name no price and no product', () => {
      const bad = questions
        .filter((question) => question.scored)
        .flatMap(questionPassages)
        .filter(({ kind }) => kind === 'text' || kind === 'help' || kind === 'choice')
        .filter(({ text }) => /€|\d[\s ]?Euro|\bEUR\b/.test(text) || products.test(text));
      expect(bad.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
    });

    test('say who answers, what shows it and why they weigh what they weigh', () => {
      const bad = questions.filter(
        ({ scored, roles, evidence, weightReason }) =>
          roles.length === 0 || (scored && (evidence.length === 0 || weightReason === null)),
      );
      expect(bad.map(named)).toEqual([]);
      expect(
        questions.flatMap(({ id, roles }) =>
          roles.filter((role) => !knownRoles.has(role)).map((role) => `${id}: ${role}`),
        ),
      ).toEqual([]);
    });
  });

  describe('levels and options', () => {
    const choices = questions.flatMap((question) => choicesOf(question).map((text) => ({ question, text })));

    test('are whole statements that can be quoted alone', () => {
      const dangling =
        /^(zusätzlich|außerdem|auch |wie \d|wie zuvor|wie stufe|darüber hinaus|ferner|dazu |nein[.,;]|ja[.,;]|unbekannt[.;]|niemand\.|dasselbe|ebenso)/i;
      const bad = questions
        .filter(({ type, scored }) => type === 'level' && scored)
        .flatMap((question) => choicesOf(question).map((text, level) => ({ id: question.id, level, text })))
        .filter(({ text }) => dangling.test(text) || text.length < 20 || text.length > 220);
      expect(bad.map(({ id, level, text }) => `${id} ${level} (${text.length}): ${text}`)).toEqual([]);
    });

    test('are all different', () => {
      const seen = new Map<string, string>();
      const same: string[] = [];
      for (const { question, text } of choices.filter(({ question }) => question.scored)) {
        const plain = text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
        const other = seen.get(plain);
        if (other !== undefined) same.push(`${other}, ${question.id}: ${text}`);
        seen.set(plain, question.id);
      }
      expect(same).toEqual([]);
    });
  });

  test('sentences have at most 24 words', () => {
    const long = passages
      .filter(({ kind }) => asked.has(kind))
      .flatMap(({ where, text }) =>
        sentencesOf(text)
          .filter((sentence) => wordsOf(sentence) > 24)
          .map((sentence) => `${where} (${wordsOf(sentence)}): ${sentence}`),
      );
    expect(long).toEqual([]);
  });

  test('sentences have 13 words or fewer on average', () => {
    const counts = passages.filter(({ kind }) => asked.has(kind)).flatMap(({ text }) => sentencesOf(text).map(wordsOf));
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThanOrEqual(13);
  });

  test('no word that plain German has a better one for', () => {
    const found = passages
      .filter(({ kind }) => asked.has(kind) || kind === 'title' || kind === 'reason' || kind === 'evidence')
      .filter(({ where }) => !/^[A-Z]{3}-\d+ title$/.test(where)) // work packages are quoted as they were printed
      .flatMap(({ where, text }) => findAvoided(text).map((word) => `${where}: ${word}`));
    expect(found).toEqual([]);
  });

  test('abbreviations are explained where a domain first uses them', () => {
    expect(questionnaire.domains.flatMap(abbreviationsUnexplained)).toEqual([]);
  });
});

/** Brands and products that a question must not favour; public bodies and their services are none. */
const products =
  /\b(Microsoft|Teams|SharePoint|Zoom|Webex|Nextcloud|OpenDesk|PICTURE|ARIS|codia|d\.velop|enaio|regisafe|nscale|Doxis|CGM|Sophos|Veeam|Fortinet|Google|Amazon|Azure|AWS|ChatGPT|Copilot|SAP|DATEV|Governikus|FormSolutions|AFM)\b/;

const knownRoles = new Set([
  'leitung',
  'hauptamt',
  'kaemmerei',
  'it',
  'isb',
  'dsb',
  'personal',
  'personalrat',
  'fachamt',
  'archiv',
  'rechnungspruefung',
]);

function named({ id, title }: { readonly id: string; readonly title: string | null }): string {
  return `${id}: ${title}`;
}
