import { beforeAll, describe, expect, it } from 'vitest';
import { checkAnswers, questionnaireNamed, readAnswers } from '../../src/answers/index.ts';
import type { Questionnaire } from '../../src/questionnaire/index.ts';
import { parseSource } from '../../src/source/index.ts';
import { textAt } from '../source/text-at.ts';
import { answersSource, questionnaireForAnswers } from './small-answers.ts';

let questionnaire: Questionnaire;
beforeAll(async () => {
  questionnaire = await questionnaireForAnswers();
});

type Changes = readonly (readonly [before: string, after: string])[];

async function findings(changes: Changes) {
  const source = answersSource(...changes);
  const { value, diagnostics } = await readAnswers(source, questionnaire);
  expect(value === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  return diagnostics.map((found) => ({
    at: `${found.code}: ${textAt(source.text, found)}`,
    args: found.args,
    severity: found.severity,
  }));
}

describe('readAnswers', () => {
  it('reads all there is', async () => {
    const { value, diagnostics } = await readAnswers(answersSource(), questionnaire);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      questionnaire: { id: 'klein', version: '1.2.0' },
      assessedOn: '2026-11-22',
      municipality: {
        name: 'Musterstadt',
        ags: '15099001',
        ars: null,
        body: 'einheitsgemeinde',
        population: 4999,
        sizeClass: null,
      },
      targets: new Map([
        ['akte', 2],
        ['weg', 4],
      ]),
      planning: { start: 8108, quarters: 8, internalDaysPerQuarter: null },
    });
    expect(value?.planning.budget).toEqual(
      new Map([
        [2027, { kind: 'pots', ergebnis: 40000, finanz: 60000 }],
        [2028, { kind: 'total', total: 80000 }],
      ]),
    );
    const nothing = {
      state: null,
      start: null,
      internalDays: null,
      once: null,
      yearly: null,
      months: null,
      funding: null,
    };
    expect(value?.planning.measures).toEqual(
      new Map([
        ['m-ordnung', { ...nothing, state: 'done' }],
        [
          'm-anteil',
          {
            ...nothing,
            state: 'running',
            start: 8106,
            once: { ergebnis: 5000, finanz: 0 },
            funding: { share: 0.9, upTo: 1000, programme: null },
          },
        ],
      ]),
    );
    const common = { evidence: null, comment: null, by: null, on: null };
    expect(value?.entries).toEqual(
      new Map<string, unknown>([
        ['betrieb', { ...common, kind: 'answered', value: 'eigen' }],
        ['server', { ...common, kind: 'answered', value: true }],
        ['stellen', { ...common, kind: 'answered', value: 3 }],
        ['bemerkung', { ...common, kind: 'answered', value: 'nichts' }],
        [
          'ordnung',
          {
            kind: 'answered',
            value: 2,
            evidence: 'DA vom 01.02.2024',
            comment: 'gut',
            by: 'hauptamt',
            on: '2026-11-20',
          },
        ],
        ['anteil', { ...common, kind: 'answered', value: 12.5 }],
        ['themen', { ...common, kind: 'answered', value: ['eins', 'zwei'] }],
        ['start', { ...common, kind: 'unknown', by: 'it' }],
        ['weg', { ...common, kind: 'notApplicable', reason: 'Kein Weg.' }],
      ]),
    );
  });

  it('reads an entry without a value, no answers at all and keys of one’s own', async () => {
    const source = answersSource(
      ['ordnung: { value: 2, ', 'x-eigen: { a: [1] }\n  ordnung: { x-amt: 7, '],
      ['start: 2027-Q1', 'x-eigen: 1'],
    );
    const { value, diagnostics } = await readAnswers(source, questionnaire);
    expect(diagnostics).toEqual([]);
    expect([...(value?.entries.entries() ?? [])].find(([id]) => id === 'ordnung')?.[1]).toMatchObject({
      kind: 'blank',
      comment: 'gut',
    });
    expect(value?.entries.size).toBe(9);
    const least =
      'kind: answers\nschemaVersion: 1\nquestionnaire: { id: klein, version: 1.2.0 }\nassessedOn: 2026-01-01\nmunicipality: { name: M, sizeClass: B }\nanswers: {}\n';
    const { value: parsed } = parseSource('b.yaml', least);
    if (parsed === null) throw new Error('nothing read');
    expect((await readAnswers(parsed, questionnaire)).value).toMatchObject({
      planning: { start: null, budget: null },
      entries: new Map(),
    });
  });

  it.each<[string, Changes, Record<string, unknown>]>([
    ['unknown-question: ordung', [['  ordnung: {', '  ordung: {']], { id: 'ordung', suggestion: 'ordnung' }],
    ['unknown-question: aktee', [['akte: 2', 'aktee: 2']], { id: 'aktee', suggestion: 'akte' }],
    ['unknown-option: eigene', [['betrieb: eigen', 'betrieb: eigene']], { id: 'eigene', suggestion: 'eigen' }],
    [
      'unknown-option: drei',
      [['[eins, zwei]', '[eins, drei]']],
      { id: 'drei', suggestion: null, existing: ['eins', 'zwei', 'nichts'] },
    ],
    ['unknown-measure: m-ordnug', [['m-ordnung', 'm-ordnug']], { id: 'm-ordnug', suggestion: 'm-ordnung' }],
    [
      'unknown-size-class: C',
      [['population: 4999', 'sizeClass: C']],
      { id: 'C', suggestion: null, existing: ['A', 'B'] },
    ],
    ['size-class-needed: municipality', [['\n  population: 4999', '']], {}],
    ['level-out-of-range: 5', [['akte: 2', 'akte: 5']], { level: 5, min: 0, max: 4 }],
    ['value-type: ja', [['server: true', 'server: ja']], { expected: 'boolean', actual: '"ja"' }],
    ['value-type: "2"', [['value: 2', 'value: "2"']], { expected: 'integer', actual: '"2"' }],
    ['value-type: 1.5', [['value: 2', 'value: 1.5']], { expected: 'integer', actual: '1.5' }],
    ['value-type: 2.5', [['stellen: 3', 'stellen: 2.5']], { expected: 'integer', actual: '2.5' }],
    ['value-type: viel', [['anteil: 12.5', 'anteil: viel']], { expected: 'number', actual: '"viel"' }],
    ['value-type: eins', [['[eins, zwei]', 'eins']], { expected: 'options', actual: '"eins"' }],
    ['value-type: [eigen]', [['betrieb: eigen', 'betrieb: [eigen]']], { expected: 'option', actual: 'list' }],
    ['value-type: 7', [['bemerkung: nichts', 'bemerkung: 7']], { expected: 'text', actual: '7' }],
    ['value-out-of-range: 5', [['value: 2', 'value: 5']], { value: 5, min: 0, max: 4 }],
    ['value-out-of-range: 120', [['12.5', '120']], { value: 120, min: 0, max: 100 }],
    ['value-out-of-range: -1', [['stellen: 3', 'stellen: -1']], { value: -1, min: 0, max: null }],
    ['exclusive-option: nichts', [['[eins, zwei]', '[eins, nichts]']], { option: 'nichts' }],
    ['reason-missing: ""', [['Kein Weg.', '""']], { question: 'weg' }],
    ['reason-missing: true', [['Kein Weg.', 'true']], { question: 'weg' }],
    [
      'questionnaire-mismatch: gross',
      [
        ['id: klein', 'id: gross'],
        ['server:', 'srver:'],
      ],
      { answersId: 'gross', questionnaireId: 'klein' },
    ],
    [
      'version-mismatch: 2.0.0',
      [
        ['1.2.0', '2.0.0'],
        ['server:', 'srver:'],
      ],
      { answers: '2.0.0', questionnaire: '1.2.0', step: 'major' },
    ],
  ])('%s', async (at, changes, args) => {
    expect(await findings(changes)).toEqual([{ at, args, severity: 'error' }]);
  });

  it.each([
    ['1.1.9', 'minor'],
    ['1.2.0-rc.1', 'minor'],
    ['1.3.0', 'older'],
    ['1.2.1', 'older'],
  ])('warns of version %s', async (version, step) => {
    const args = { answers: version, questionnaire: '1.2.0', step };
    expect(await findings([['1.2.0', version]])).toEqual([
      { at: `version-mismatch: ${version}`, args, severity: 'warning' },
    ]);
  });

  it('does not mind build metadata', async () => {
    expect(await findings([['1.2.0', '1.2.0+5']])).toEqual([]);
  });

  it('finds much in one run', async () => {
    const found = await findings([
      ['assessedOn: 2026-11-22', 'assessedOn: gestern'],
      ['ags: "15099001"', 'ags: 15099001'],
      ['start: 2027-Q1', 'start: 2027-Q5'],
      ['server: true', 'server: 1'],
      ['ordnung: { value: 2,', 'ordnung: { valu: 2,'],
      ['[eins, zwei]', '[eins, zwo]'],
    ]);
    expect(found.map(({ at }) => at)).toEqual([
      'schema: gestern',
      'schema: 15099001',
      'schema: 2027-Q5',
      'value-type: 1',
      'unknown-key: valu',
      'unknown-option: zwo',
    ]);
  });
});

describe('checkAnswers and questionnaireNamed', () => {
  it('need no questionnaire', async () => {
    const source = answersSource(['Kein Weg.', '" "'], ['quarters: 8', 'quarters: viele']);
    expect((await checkAnswers(source)).map(({ code }) => code)).toEqual(['schema', 'reason-missing']);
    expect(questionnaireNamed(source)).toEqual({ id: 'klein', version: '1.2.0' });
    for (const text of ['[1]', 'a: 1', 'questionnaire: { id: 5 }']) {
      const { value } = parseSource('x.yaml', text);
      expect(value === null ? undefined : questionnaireNamed(value)).toBeNull();
      expect(value === null ? [] : await checkAnswers(value)).not.toEqual([]);
    }
  });
});
