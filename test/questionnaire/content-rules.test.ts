import { describe, expect, it } from 'vitest';
import { findings, findingsIn } from './findings.ts';
import type { Change, SmallFile } from './small-questionnaire.ts';

const q = 'q/questionnaire.yaml';
const prioritaeten = 'q/prioritaeten.yaml';
const rahmen = 'q/rahmen.yaml';
const akte = 'q/akte.yaml';
const stufen = 'q/stufen.yaml';
const massnahmen = 'q/massnahmen.yaml';

const c = (...changes: readonly Change[]) => changes;
const none: readonly string[] = [];

/** The whole of what a change leads to: one finding. */
async function expectOne(
  at: string,
  changes: readonly Change[],
  args: Record<string, unknown>,
  related: readonly string[],
) {
  expect(await findings(changes)).toEqual([{ at, args, related }]);
}

const nothing = async (changes: readonly Change[]) => expect(await findings(changes)).toEqual([]);

const anteil =
  '{ A: [{ from: 0, level: 0 }, { from: 50, level: 3 }], B: [{ from: 0, level: 0 }, { from: 80, level: 4 }] }';
const punkte = '[{ from: 0, level: 0 }, { from: 3, level: 4 }]';
const thresholds = (text: string): Change => [akte, anteil, text];
const points = (text: string): Change => [akte, punkte, text];

describe('same-answer', () => {
  it.each<[string, readonly Change[], Record<string, unknown>, readonly string[]]>([
    [
      'same-answer questionnaire.yaml: wenig.',
      c([q, 'title: Etwas', 'title: wenig.']),
      { what: 'level', name: '2', like: '1' },
      ['Wenig'],
    ],
    ['same-answer akte.yaml: "B "', c([akte, '2: c', '2: "B "']), { what: 'level', name: '2', like: '1' }, ['b']],
    [
      'same-answer akte.yaml: „eins“!',
      c([akte, 'label: Zwei', 'label: „eins“!']),
      { what: 'option', name: 'zwei', like: 'eins' },
      ['Eins'],
    ],
    [
      'same-answer rahmen.yaml: Wir',
      c([rahmen, 'label: andere', 'label: Wir']),
      { what: 'option', name: 'andere', like: 'eigen' },
      ['wir'],
    ],
  ])('%s', expectOne);

  it.each<[string, readonly Change[]]>([
    ['numbers and signs', c([akte, '1: b, 2: c', '1: "< 5 %", 2: "> 5 %"'])],
    ['decimals', c([akte, '1: b, 2: c', '1: "1,5 GB", 2: "15 GB"'])],
  ])('tells apart: %s', (_, changes) => nothing(changes));
});

describe('same-name', () => {
  it.each<[string, readonly Change[], Record<string, unknown>, readonly string[]]>([
    [
      'same-name stufen.yaml: Akte',
      c([stufen, 'title: Stufen', 'title: Akte']),
      { what: 'domain', id: 'stufen', like: 'akte' },
      ['Akte'],
    ],
    [
      'same-name stufen.yaml: Gibt es eine Aktenordnung',
      c([stufen, 'text: Los?', 'text: Gibt es eine Aktenordnung']),
      { what: 'question', id: 'start', like: 'ordnung' },
      ['Gibt es eine Aktenordnung?'],
    ],
    [
      'same-name massnahmen.yaml: ordnung schaffen',
      c([massnahmen, 'title: Mehr Akten', 'title: ordnung schaffen']),
      { what: 'measure', id: 'm-anteil', like: 'm-ordnung' },
      ['Ordnung schaffen'],
    ],
    [
      'same-name prioritaeten.yaml: Standards',
      c([prioritaeten, 'title: Personal', 'title: Standards']),
      { what: 'category', id: 'personal', like: 'standards' },
      ['Standards'],
    ],
    [
      'same-name prioritaeten.yaml: Normen',
      c([prioritaeten, 'title: Schulung', 'title: Normen']),
      { what: 'work-package', id: 'PER-1', like: 'STD-1' },
      ['Normen'],
    ],
    [
      'same-name questionnaire.yaml: klein',
      c([q, 'title: groß', 'title: klein']),
      { what: 'size-class', id: 'B', like: 'A' },
      ['klein'],
    ],
  ])('%s', expectOne);

  it('lets two questions that both hang on a condition share their words', () =>
    nothing([[akte, 'text: Welche Themen?', 'text: Welcher Anteil?']]));

  it('lets facts be asked in each domain', () =>
    nothing([[stufen, 'questions:\n', 'questions:\n  - { id: rest, text: Was noch?, type: text }\n']]));

  it('knows a fact that is asked twice in a domain', () =>
    expectOne(
      'same-name rahmen.yaml: Was noch?',
      c([rahmen, 'text: Eigene Server?', 'text: Was noch?']),
      { what: 'question', id: 'bemerkung', like: 'server' },
      ['Was noch?'],
    ));
});

describe('levels', () => {
  const yesNo = (levels: string): Change => [
    stufen,
    'type: yes-no, stage: 1',
    `type: yes-no, stage: 1, levels: ${levels}`,
  ];

  it.each<[string, readonly Change[], Record<string, unknown>, readonly string[]]>([
    [
      'constant-level stufen.yaml: options',
      c([stufen, 'level: 1 }', 'level: 4 }']),
      { question: 'weg', level: 4 },
      none,
    ],
    ['constant-level stufen.yaml: levels', c(yesNo('{ yes: 4, no: 4 }')), { question: 'start', level: 4 }, none],
    [
      'constant-level akte.yaml: thresholds',
      c(thresholds('[{ from: 0, level: 3 }]')),
      { question: 'anteil', level: 3 },
      none,
    ],
    [
      'level-unreached akte.yaml: 4',
      c(
        [akte, '    max: 100\n', '    max: 100\n    target: 4\n'],
        thresholds('[{ from: 0, level: 0 }, { from: 50, level: 3.5 }]'),
      ),
      { key: 'target', question: 'anteil', level: 4, highest: 3.5 },
      ['anteil'],
    ],
    [
      'level-unreached massnahmen.yaml: 4',
      c(thresholds('[{ from: 0, level: 0 }, { from: 50, level: 3 }]'), [
        massnahmen,
        'question: anteil, to: 3',
        'question: anteil, to: 4',
      ]),
      { key: 'to', question: 'anteil', level: 4, highest: 3 },
      ['anteil'],
    ],
    [
      'always-met akte.yaml: 0',
      c([akte, 'fulfilledAt: 2', 'fulfilledAt: 0']),
      { key: 'fulfilledAt', id: 'ordnung', level: 0, lowest: 0 },
      none,
    ],
    [
      'always-met stufen.yaml: 0',
      c([stufen, 'passAt: 3', 'passAt: 0']),
      { key: 'passAt', id: 'stufen', level: 0, lowest: 0 },
      none,
    ],
    [
      'always-met stufen.yaml: 1',
      c([
        stufen,
        'type: yes-no, stage: 1',
        'type: yes-no, stage: 1, levels: { yes: 4, no: 1 }, cap: { below: 1, at: 0 }',
      ]),
      { key: 'below', id: 'start', level: 1, lowest: 1 },
      none,
    ],
  ])('%s', expectOne);

  it('name everything that a best answer misses', async () => {
    const found = await findings([
      yesNo('{ yes: 2, no: 0 }, duty: { fulfilledAt: 3, reference: Gesetz }, cap: { below: 3, at: 1 }'),
    ]);
    expect(found.map(({ at, args, related }) => [at, (args as { key: string }).key, related])).toEqual([
      ['level-unreached massnahmen.yaml: 4', 'to', ['start']],
      ['level-unreached stufen.yaml: start', 'target', ['3']],
      ['level-unreached stufen.yaml: start', 'passAt', ['3']],
      ['level-unreached stufen.yaml: 3', 'fulfilledAt', ['start']],
      ['level-unreached stufen.yaml: 3', 'below', ['start']],
    ]);
  });

  it('have nothing to say where one size class gets there', () =>
    nothing([[massnahmen, 'question: anteil, to: 3', 'question: anteil, to: 4']]));
});

describe('threshold-no-effect', () => {
  it.each<[string, readonly Change[], Record<string, unknown>, readonly string[]]>([
    [
      'threshold-no-effect akte.yaml: 101',
      c(thresholds('[{ from: 0, level: 0 }, { from: 101, level: 4 }]')),
      { why: 'too-high', from: 101, bound: 100, level: 4 },
      ['max'],
    ],
    [
      'threshold-no-effect akte.yaml: -9',
      c(thresholds('[{ from: -9, level: 0 }, { from: 0, level: 1 }, { from: 50, level: 4 }]')),
      { why: 'too-low', from: -9, bound: 0, level: 0 },
      ['min'],
    ],
    [
      'threshold-no-effect akte.yaml: 2',
      c(thresholds('[{ from: 0, level: 0 }, { from: 50, level: 2 }, { from: 60, level: 2 }, { from: 70, level: 4 }]')),
      { why: 'same-level', from: 60, bound: 50, level: 2 },
      ['2'],
    ],
    [
      'threshold-no-effect akte.yaml: 4',
      c(points('[{ from: 0, level: 0 }, { from: 3, level: 3 }, { from: 4, level: 4 }]')),
      { why: 'too-high', from: 4, bound: 3, level: 4 },
      ['options'],
    ],
  ])('%s', expectOne);

  const interpolated: Change = [akte, '    max: 100\n', '    max: 100\n    interpolate: true\n'];
  it('takes a point beyond the end for the slope to it', () =>
    nothing([interpolated, thresholds('[{ from: -10, level: 0 }, { from: 200, level: 4 }]')]));

  it('takes a plateau for a shape', () =>
    nothing([
      interpolated,
      thresholds('[{ from: 0, level: 0 }, { from: 50, level: 2 }, { from: 60, level: 2 }, { from: 100, level: 4 }]'),
    ]));

  it('sees what no slope leads to', () =>
    expectOne(
      'threshold-no-effect akte.yaml: 200',
      c(interpolated, thresholds('[{ from: 0, level: 0 }, { from: 100, level: 4 }, { from: 200, level: 3 }]')),
      { why: 'too-high', from: 200, bound: 100, level: 3 },
      ['max'],
    ));

  it('counts an option that stands alone by itself', () =>
    nothing([[akte, 'points: 0, exclusive', 'points: 3, exclusive']]));
});

describe('the rest', () => {
  const always = '{ profile: population, atLeast: 0 }';

  it.each<[string, readonly Change[], Record<string, unknown>, readonly string[]]>([
    [
      'exclusive-points akte.yaml: exclusive',
      c([akte, 'points: 0, exclusive', 'exclusive']),
      { option: 'nichts' },
      none,
    ],
    [
      'condition-constant akte.yaml: appliesWhen',
      c([akte, '{ question: ordnung, atLeast: 1 }', always]),
      { question: 'anteil', key: 'appliesWhen', always: true },
      none,
    ],
    [
      'condition-constant akte.yaml: when',
      c([akte, '{ question: server, is: true }', `{ not: { not: ${always} } }`]),
      { question: 'ordnung', key: 'when', always: true },
      none,
    ],
    [
      'condition-constant akte.yaml: when',
      c([
        akte,
        '{ question: server, is: true }',
        '{ all: [{ question: server, is: true }, { question: server, is: false }] }',
      ]),
      { question: 'ordnung', key: 'when', always: false },
      none,
    ],
    [
      'core-condition akte.yaml: ordnung',
      c([akte, '    max: 100\n', '    max: 100\n    core: true\n']),
      { question: 'anteil', on: 'ordnung' },
      ['ordnung'],
    ],
    [
      'not-yet-in-force akte.yaml: 2027-01-01',
      c(
        [akte, 'fulfilledAt: 2', 'fulfilledAt: 2, since: 2027-01-01'],
        [q, 'dayRate: 1000', 'asOf: 2026-12-31\ndayRate: 1000'],
      ),
      { question: 'ordnung', since: '2027-01-01', asOf: '2026-12-31' },
      ['2026-12-31'],
    ],
    [
      'no-effort massnahmen.yaml: effort',
      c([massnahmen, 'internal: [1, 2]', 'internal: [0, 0]']),
      { measure: 'm-anteil' },
      none,
    ],
    [
      'no-effort massnahmen.yaml: m-anteil',
      c([massnahmen, '    effort: { internal: [1, 2] }\n', '']),
      { measure: 'm-anteil' },
      none,
    ],
    [
      'never-needed massnahmen.yaml: m-rest',
      c([
        massnahmen,
        'measures:\n',
        'measures:\n  - { id: m-rest, title: Rest, domain: akte, effort: { internal: [1, 2] }, requires: [m-ordnung] }\n',
      ]),
      { measure: 'm-rest' },
      none,
    ],
    [
      'never-plannable massnahmen.yaml: duration',
      c([massnahmen, 'duration: [1, 2]', 'duration: { A: [30, 44], B: [36, 37] }']),
      { measure: 'm-ordnung', why: 'duration', quarters: 13, horizon: 12 },
      none,
    ],
    [
      'never-plannable massnahmen.yaml: internal',
      c(
        [q, 'workplaces: 15', 'workplaces: 15, internalDaysPerQuarter: 10'],
        [q, 'workplaces: 60', 'workplaces: 60, internalDaysPerQuarter: 20'],
        [massnahmen, '[1, 2], B: [3, 4]', '[120, 122], B: [300, 300]'],
      ),
      { measure: 'm-ordnung', why: 'capacity', quarters: 13, horizon: 12 },
      none,
    ],
    [
      'wave-order massnahmen.yaml: m-ordnung',
      c(
        [massnahmen, '    duration: [1, 2]', '    wave: 2'],
        [massnahmen, '    requires: [m-ordnung]', '    wave: 1\n    requires: [m-ordnung]'],
      ),
      { measure: 'm-anteil', wave: 1, required: 'm-ordnung', later: 2 },
      ['2'],
    ],
    [
      'unused-category prioritaeten.yaml: personal',
      c([akte, 'categories: [personal]', 'categories: [standards]']),
      { id: 'personal' },
      none,
    ],
  ])('%s', expectOne);

  it.each<[string, readonly Change[]]>([
    [
      'a fact that decides over a core question',
      c(
        [akte, '    max: 100\n', '    max: 100\n    core: true\n'],
        [akte, '{ question: ordnung, atLeast: 1 }', '{ question: server, is: true }'],
      ),
    ],
    [
      'two core questions, one deciding over the other',
      c([akte, '    max: 100\n', '    max: 100\n    core: true\n'], [akte, '    weight: 2\n', '    core: true\n']),
    ],
    [
      'a duty of the very day',
      c(
        [akte, 'fulfilledAt: 2', 'fulfilledAt: 2, since: 2026-12-31'],
        [q, 'dayRate: 1000', 'asOf: 2026-12-31\ndayRate: 1000'],
      ),
    ],
    ['a duty where no day is named', c([akte, 'fulfilledAt: 2', 'fulfilledAt: 2, since: 2100-01-01'])],
    ['money instead of days', c([massnahmen, '{ internal: { A: [1, 2], B: [3, 4] } }', '{ external: [0, 1] }'])],
    [
      'a measure without raises that another requires',
      c(
        [
          massnahmen,
          'measures:\n',
          'measures:\n  - { id: m-rest, title: Rest, domain: akte, effort: { internal: [1, 2] } }\n',
        ],
        [massnahmen, 'requires: [m-ordnung]', 'requires: [m-ordnung, m-rest]'],
      ),
    ],
    ['a duration of just three years', c([massnahmen, 'duration: [1, 2]', 'duration: [36, 36]'])],
    [
      'a duration that one size class can keep',
      c([massnahmen, 'duration: [1, 2]', 'duration: { A: [36, 36], B: [48, 60] }']),
    ],
    [
      'equal waves',
      c(
        [massnahmen, '    duration: [1, 2]', '    wave: 1'],
        [massnahmen, '    requires: [m-ordnung]', '    wave: 1\n    requires: [m-ordnung]'],
      ),
    ],
    ['a category that is served by a work package', c([akte, 'categories: [personal]', 'workPackages: [PER-1]'])],
    [
      'a condition that may be open or false',
      c([
        akte,
        '{ question: server, is: true }',
        '{ any: [{ question: server, is: true }, { question: server, is: false }] }',
      ]),
    ],
  ])('lets pass: %s', (_, changes) => nothing(changes));
});

describe('weight-no-effect', () => {
  const heavy: Change = [stufen, 'aggregation: staged', 'weight: 2\naggregation: staged'];

  it('weighs domains against each other', () => nothing([heavy]));

  it('is certain of the only domain and the only question', async () => {
    const only = {
      'q/questionnaire.yaml': `kind: questionnaire
schemaVersion: 1
id: klein
version: 1.0.0
title: Klein
scale: { max: 1, levels: [{ level: 0, title: Nein }, { level: 1, title: Ja }] }
target: 1
domains:
  - id: akten
    title: Akten
    weight: 3
    questions:
      - { id: plan, text: Plan?, type: yes-no, weight: 2 }
      - { id: ort, text: Ort?, type: text }
  - id: rahmen
    title: Rahmen
    weight: 1
    questions: [{ id: groesse, text: Größe?, type: number, scored: false }]
`,
    };
    expect((await findingsIn(only)).map(({ at, args }) => [at, args])).toEqual([
      ['weight-no-effect questionnaire.yaml: weight', { what: 'domain', id: 'akten' }],
      ['weight-no-effect questionnaire.yaml: weight', { what: 'question', id: 'plan' }],
    ]);
  });
});

describe('similar-role', () => {
  /** Who answers `ordnung`, `anteil` and `themen`. */
  const roles = (...lists: readonly string[]): readonly Change[] =>
    (['    weight: 2\n', '    max: 100\n', '    type: multi\n'] as const).flatMap((line, index): readonly Change[] => {
      const list = lists[index];
      return list === undefined ? [] : [[akte as SmallFile, line, `${line}    roles: [${list}]\n`]];
    });

  it.each<[string, readonly string[], string, string]>([
    ['case', ['hauptamt', 'hauptamt', 'Hauptamt'], 'Hauptamt', 'hauptamt'],
    ['umlauts, the first one where neither is more frequent', ['kaemmerei', 'Kämmerei'], 'Kämmerei', 'kaemmerei'],
    ['hyphens', ['it-sicherheit', '"it sicherheit"', 'it-sicherheit'], '"it sicherheit"', 'it-sicherheit'],
    ['a slip', ['hauptmat', 'hauptamt', 'hauptamt'], 'hauptmat', 'hauptamt'],
  ])('%s', async (_, lists, at, suggestion) => {
    const found = await findings(roles(...lists));
    expect(found.map((each) => [each.at, each.args])).toEqual([
      [`similar-role akte.yaml: ${at}`, { role: at.replaceAll('"', ''), suggestion }],
    ]);
  });

  it('asks those responsible for measures, too', async () => {
    const found = await findings([
      ...roles('hauptamt'),
      [massnahmen, '    duration: [1, 2]', '    responsible: [Hauptamt]'],
    ]);
    expect(found.map(({ at }) => at)).toEqual(['similar-role massnahmen.yaml: Hauptamt']);
  });

  it.each([
    ['it', 'isb', 'it'],
    ['team-a', 'team-b', 'team-a'],
    ['amt-10', 'amt-11', 'amt-10'],
    ['bauamt', 'bauhof', 'bauamt'],
    ['personal', 'personalrat', 'personal'],
    ['schule', 'schulen'],
  ])('lets %s and %s stand beside each other', (...lists) => nothing(roles(...lists)));
});
