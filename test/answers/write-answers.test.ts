import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Answers,
  bodies,
  type Entry,
  type Municipality,
  newAnswersText,
  readAnswers,
  setAnswer,
} from '../../src/answers/index.ts';
import type { OptionId, QuestionId, Questionnaire, SizeClassId } from '../../src/questionnaire/index.ts';
import { parseSource } from '../../src/source/index.ts';
import { questionnaireForAnswers, smallAnswers } from './small-answers.ts';

let questionnaire: Questionnaire;
beforeAll(async () => {
  questionnaire = await questionnaireForAnswers();
});

const id = (name: string) => name as QuestionId;
const nothing = { evidence: null, comment: null, by: null, on: null };

async function read(file: string, text: string): Promise<Answers> {
  const { value: source, diagnostics: unreadable } = parseSource(file, text);
  expect(unreadable).toEqual([]);
  if (source === null) throw new Error('nothing read');
  const { value, diagnostics } = await readAnswers(source, questionnaire);
  // Random facts contradict each other.
  expect(diagnostics.filter(({ code }) => code !== 'key-mismatch')).toEqual([]);
  if (value === null) throw new Error('no answers');
  return value;
}

describe('setAnswer', () => {
  const set = (name: string, entry: Entry, text = smallAnswers) =>
    setAnswer({ file: 'a.yaml', text, question: id(name), entry });

  it.each<[string, Entry, string, string]>([
    ['server', { ...nothing, kind: 'answered', value: false }, 'server: true #', 'server: false #'],
    ['themen', { ...nothing, kind: 'answered', value: ['nichts' as OptionId] }, '[eins, zwei]', '[ nichts ]'],
    ['stellen', { ...nothing, kind: 'unknown', by: 'it' }, 'stellen: 3', 'stellen: { unknown: true, by: it }'],
    [
      'stellen',
      { ...nothing, kind: 'notApplicable', reason: 'Keine: nie.' },
      'stellen: 3',
      'stellen: { notApplicable: "Keine: nie." }',
    ],
    [
      'start',
      { ...nothing, kind: 'answered', value: true, comment: 'ja' },
      '{ unknown: true, by: it }',
      '{ value: true, comment: ja }',
    ],
    ['start', { ...nothing, kind: 'blank', comment: 'später' }, '{ unknown: true, by: it }', '{ comment: später }'],
  ])('changes %s alone', (name, entry, before, after) => {
    expect(set(name, entry)).toBe(smallAnswers.replace(before, after));
  });

  it('keeps the respondent’s own keys', () => {
    const text = smallAnswers.replace('by: it }', 'x-akte: 12/3 }');
    expect(set('start', { ...nothing, kind: 'answered', value: true }, text)).toContain(
      'start: { value: true, x-akte: 12/3 }',
    );
  });
});

const text = fc.string({ unit: fc.constantFrom(...'aZ9äß😀:#,-[]{}"\'&*!|>%@`?~ \n') });
const words = text.filter((each) => /\S/.test(each));
const common = fc.record({
  evidence: fc.option(text),
  comment: fc.option(text),
  by: fc.option(text),
  on: fc.constantFrom(null, '2026-11-22'),
});
const value = fc.oneof(
  fc.tuple(fc.constant('ordnung'), fc.integer({ min: 0, max: 4 })),
  fc.tuple(
    fc.constant('anteil'),
    fc.double({ min: 0, max: 100, noNaN: true }).map((number) => number + 0),
  ),
  fc.tuple(fc.constant('bemerkung'), text),
  fc.tuple(fc.constant('server'), fc.boolean()),
  fc.tuple(fc.constant('betrieb'), fc.constantFrom('eigen', 'andere')),
  fc.tuple(
    fc.constant('themen'),
    fc.constantFrom<readonly OptionId[]>([], ['eins' as OptionId], ['eins' as OptionId, 'zwei' as OptionId]),
  ),
);
const change = fc
  .tuple(value, common, words, fc.constantFrom('answered', 'unknown', 'notApplicable', 'blank'))
  .map(([[question, given], shared, reason, kind]): readonly [QuestionId, Entry] => {
    if (kind === 'answered') return [id(question), { ...shared, kind, value: given }];
    return [
      id(question),
      kind === 'notApplicable'
        ? { ...shared, kind, reason }
        : { ...shared, kind: kind === 'blank' ? 'blank' : 'unknown' },
    ];
  });
const municipality: fc.Arbitrary<Municipality> = fc.record({
  name: words,
  ags: fc.constantFrom(null, '15099001', '01001'),
  ars: fc.constantFrom(null, '150990001001'),
  body: fc.constantFrom(null, ...bodies),
  state: fc.constantFrom(null, 'ST', 'NO'),
  population: fc.integer({ min: 1 }),
  sizeClass: fc.constantFrom<SizeClassId | null>(null, 'A' as SizeClassId),
  workplaces: fc.option(fc.integer({ min: 1 })),
});

describe('what is written', () => {
  it('is read as it was meant', async () => {
    const files = fc.constantFrom('a.yaml', 'a.json', 'crlf.yaml');
    await fc.assert(
      fc.asyncProperty(files, municipality, fc.array(change, { maxLength: 5 }), async (file, facts, changes) => {
        const { id: name, version } = questionnaire;
        const fresh = newAnswersText({
          file,
          questionnaire: { id: name, version },
          assessedOn: '2026-11-22',
          municipality: facts,
        });
        let written = file.startsWith('crlf') ? fresh.replaceAll('\n', '\r\n') : fresh;
        for (const [question, entry] of changes) written = setAnswer({ file, text: written, question, entry });
        const answers = await read(file, written);
        expect(answers.municipality).toEqual(facts);
        expect(answers.assessedOn).toBe('2026-11-22');
        expect(answers.entries).toEqual(new Map(changes));
        // The comments at the head are still there, so nothing was written anew.
        if (!file.endsWith('.json')) expect(written.startsWith('# Standortbestimmung')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('looks like this', () => {
    const facts: Municipality = {
      name: 'Musterstadt: Nord',
      ags: '15099001',
      ars: null,
      body: 'einheitsgemeinde',
      state: 'ST',
      population: 12345,
      sizeClass: null,
      workplaces: null,
    };
    const request = { questionnaire: { id: 'klein', version: '1.2.0' }, assessedOn: '2026-11-22', municipality: facts };
    expect(
      newAnswersText({ ...request, file: 'a.yaml', schema: '../schemas/answers.schema.json' }),
    ).toBe(`# yaml-language-server: $schema=../schemas/answers.schema.json
# Standortbestimmung mit lotse: die Antworten einer Kommune.
# Eine Antwort ist der bloße Wert oder ein Eintrag: { value: 2, evidence: "…", comment: "…", by: hauptamt }
# „Weiß nicht“: { unknown: true }    „Trifft nicht zu“, immer mit Grund: { notApplicable: "…" }
kind: answers
schemaVersion: 1
questionnaire: { id: klein, version: 1.2.0 }
assessedOn: 2026-11-22
municipality:
  name: "Musterstadt: Nord"
  ags: "15099001"
  body: einheitsgemeinde
  state: ST
  population: 12345
answers: {}
`);
  });
});
