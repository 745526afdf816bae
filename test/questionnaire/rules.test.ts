import { describe, expect, it } from 'vitest';
import { findings } from './findings.ts';
import type { Change } from './small-questionnaire.ts';

const q = 'q/questionnaire.yaml';
const prioritaeten = 'q/prioritaeten.yaml';
const akte = 'q/akte.yaml';
const stufen = 'q/stufen.yaml';
const massnahmen = 'q/massnahmen.yaml';
const quellen = 'q/quellen.yaml';

const c = (...changes: readonly Change[]) => changes;
const none: readonly string[] = [];

describe('rules', () => {
  it('have nothing to say about a sound questionnaire', async () => {
    expect(await findings([])).toEqual([]);
  });

  it('take a source that only an open work package names for used', async () => {
    const pending = '[land], pending: { with: [land], state: s, action: a, sources: [S2] } }';
    expect(
      await findings([
        [massnahmen, ', sources: [S2]', ''],
        [prioritaeten, '[land] }', pending],
      ]),
    ).toEqual([]);
  });

  it.each<[string, readonly Change[], Record<string, unknown>, readonly string[]]>([
    // ids
    ['duplicate-id stufen.yaml: ordnung', c([stufen, 'id: stufen', 'id: ordnung']), { id: 'ordnung' }, ['ordnung']],
    [
      'duplicate-id quellen.yaml: S1',
      c([quellen, 'id: S2', 'id: S1'], [massnahmen, ', sources: [S2]', '']),
      { id: 'S1' },
      ['S1'],
    ],
    [
      'duplicate-id akte.yaml: eins',
      c([akte, 'label: Zwei', 'label: x } \n      - { id: eins, label: y']),
      { id: 'eins' },
      ['eins'],
    ],
    [
      'duplicate-id questionnaire.yaml: ./quellen.yaml',
      c([q, '  - quellen.yaml', '  - quellen.yaml\n  - ./quellen.yaml']),
      { id: './quellen.yaml' },
      ['quellen.yaml'],
    ],
    [
      'duplicate-priorities prioritaeten.yaml: priorities',
      c([
        q,
        'dayRate: 1000',
        'dayRate: 1000\npriorities: { id: x, title: X, categories: [{ id: standards, title: S, weight: 1 }, { id: personal, title: P, weight: 1 }], workPackages: [{ id: STD-1, category: standards, title: N }] }',
      ]),
      {},
      ['priorities'],
    ],
    // names
    [
      'unknown-domain massnahmen.yaml: aktee',
      c([massnahmen, 'domain: akte\n    raises', 'domain: aktee\n    raises']),
      { id: 'aktee', suggestion: 'akte' },
      ['akte'],
    ],
    [
      'unknown-question massnahmen.yaml: startt',
      c([
        massnahmen,
        '- { question: start, to: 4 }',
        '- { question: startt, to: 4 }\n      - { question: start, to: 4 }',
      ]),
      { id: 'startt', suggestion: 'start' },
      ['start'],
    ],
    [
      'unknown-measure massnahmen.yaml: m-nichts',
      c([massnahmen, 'requires: [m-ordnung]', 'requires: [m-ordnung, m-nichts]']),
      { id: 'm-nichts', suggestion: null, existing: ['m-ordnung', 'm-anteil'] },
      none,
    ],
    [
      'unknown-source akte.yaml: s1',
      c([akte, 'sources: [S1]', 'sources: [S1, s1]']),
      { id: 's1', suggestion: 'S1' },
      ['S1'],
    ],
    [
      'unknown-source prioritaeten.yaml: S11',
      c([prioritaeten, '[land] }', '[land], pending: { with: [land], state: s, action: a, sources: [S11] } }']),
      { id: 'S11', suggestion: 'S1' },
      ['S1'],
    ],
    [
      'unknown-work-package akte.yaml: STD-11',
      c([akte, 'workPackages: [STD-1]', 'workPackages: [STD-1, STD-11]']),
      { id: 'STD-11', suggestion: 'STD-1' },
      ['STD-1'],
    ],
    [
      'unknown-category prioritaeten.yaml: persona',
      c([prioritaeten, 'category: personal', 'category: persona']),
      { id: 'persona', suggestion: 'personal' },
      ['personal'],
    ],
    [
      'unknown-category akte.yaml: persona',
      c([akte, 'categories: [personal]', 'categories: [persona]']),
      { id: 'persona', suggestion: 'personal' },
      ['personal'],
    ],
    [
      'unknown-size-class massnahmen.yaml: C',
      c([massnahmen, 'B: [3, 4]', 'C: [3, 4]']),
      { id: 'C', suggestion: null, existing: ['A', 'B'] },
      ['sizeClasses'],
    ],
    [
      'size-class-missing massnahmen.yaml: internal',
      c([massnahmen, ', B: [3, 4]', '']),
      { missing: ['B'] },
      ['sizeClasses'],
    ],
    [
      'size-class-missing akte.yaml: thresholds',
      c([akte, ', B: [{ from: 0, level: 0 }, { from: 80, level: 4 }]', '']),
      { missing: ['B'] },
      ['sizeClasses'],
    ],
    ['size-classes-order questionnaire.yaml: A', c([q, ', belowPopulation: 5000', '']), { sizeClass: 'A' }, none],
    [
      'size-classes-order questionnaire.yaml: 4000',
      c([q, 'title: groß', 'title: groß, belowPopulation: 4000']),
      { sizeClass: 'B' },
      none,
    ],
    [
      'day-rate-missing questionnaire.yaml: ',
      c([q, 'dayRate: 1000\n', '']),
      {},
      ['{ label: Hilfe, timing: once, account: ergebnis, amount: [0, 100], sources: [S2] }'],
    ],
    // levels
    ['levels-incomplete akte.yaml: levels', c([akte, ', 4: e }', ', 5: e }']), { missing: [4], surplus: ['5'] }, ['4']],
    [
      'levels-incomplete questionnaire.yaml: levels',
      c([q, 'level: 4', 'level: 3']),
      { missing: [4], surplus: ['3'] },
      ['4'],
    ],
    ['level-out-of-range questionnaire.yaml: 5', c([q, 'target: 3', 'target: 5']), { level: 5, min: 0, max: 4 }, ['4']],
    [
      'level-out-of-range akte.yaml: 4.5',
      c([akte, 'from: 80, level: 4', 'from: 80, level: 4.5']),
      { level: 4.5, min: 0, max: 4 },
      ['4'],
    ],
    ['level-out-of-range stufen.yaml: -1', c([stufen, 'level: 1', 'level: -1']), { level: -1, min: 0, max: 4 }, ['4']],
    ['level-out-of-range stufen.yaml: 0', c([stufen, 'stage: 1', 'stage: 0']), { level: 0, min: 1, max: 4 }, ['4']],
    [
      'level-out-of-range massnahmen.yaml: 9',
      c([massnahmen, 'question: start, to: 4', 'question: start, to: 9']),
      { level: 9, min: 0, max: 4 },
      ['4'],
    ],
    ['level-out-of-range akte.yaml: 7', c([akte, 'atLeast: 1', 'atLeast: 7']), { level: 7, min: 0, max: 4 }, ['4']],
    // orders
    [
      'thresholds-order akte.yaml: 50',
      c([akte, 'from: 0, level: 0 }, { from: 50', 'from: 60, level: 0 }, { from: 50'], [akte, 'min: 0\n', 'min: 60\n']),
      { from: 50, before: 60 },
      none,
    ],
    ['thresholds-gap akte.yaml: 10', c([akte, 'A: [{ from: 0', 'A: [{ from: 10']), { first: 10, min: 0 }, ['0']],
    ['cap-order akte.yaml: 2', c([akte, 'at: 1', 'at: 2']), { below: 2, at: 2 }, none],
    ['raise-order massnahmen.yaml: 3', c([massnahmen, 'from: 3, to: 4', 'from: 3, to: 3']), { from: 3, to: 3 }, none],
    ['range-order massnahmen.yaml: [3, 2]', c([massnahmen, '[3, 4]', '[3, 2]']), { low: 3, high: 2 }, none],
    [
      'range-order massnahmen.yaml: [200, 100]',
      c([massnahmen, '[0, 100]', '[200, 100]']),
      { low: 200, high: 100 },
      none,
    ],
    ['range-order akte.yaml: -1', c([akte, 'max: 100', 'max: -1']), { low: 0, high: -1 }, none],
    ['stage-missing stufen.yaml: start', c([stufen, 'stage: 1, ', '']), { question: 'start' }, ['staged']],
    ['stage-not-allowed akte.yaml: stage', c([akte, 'weight: 2', 'stage: 2']), { question: 'ordnung' }, ['akte']],
    [
      'duplicate-raise massnahmen.yaml: start',
      c([
        massnahmen,
        '- { question: start, to: 4 }',
        '- { question: start, to: 4 }\n      - { question: start, to: 3 }',
      ]),
      { question: 'start' },
      ['start'],
    ],
    // conditions
    [
      'unknown-question akte.yaml: srver',
      c([akte, 'question: server', 'question: srver']),
      { id: 'srver', suggestion: 'server' },
      ['server'],
    ],
    [
      'unknown-option akte.yaml: andre',
      c([akte, 'is: andere', 'is: andre']),
      { id: 'andre', suggestion: 'andere' },
      ['options'],
    ],
    [
      'unknown-option stufen.yaml: drei',
      c([stufen, 'includes: zwei', 'includes: drei']),
      { id: 'drei', suggestion: null, existing: ['eins', 'zwei', 'nichts'] },
      ['options'],
    ],
    [
      'unknown-option akte.yaml: gemeinde',
      c([akte, 'profile: sizeClass, is: B', 'profile: body, is: gemeinde']),
      {
        id: 'gemeinde',
        suggestion: null,
        existing: [
          'einheitsgemeinde',
          'verbandsgemeinde',
          'mitgliedsgemeinde',
          'kreisfreie-stadt',
          'landkreis',
          'zweckverband',
          'other',
        ],
      },
      none,
    ],
    [
      'unknown-size-class akte.yaml: C',
      c([akte, 'is: B', 'is: C']),
      { id: 'C', suggestion: null, existing: ['A', 'B'] },
      ['sizeClasses'],
    ],
    [
      'unknown-profile-field akte.yaml: sizeclass',
      c([akte, 'profile: sizeClass', 'profile: sizeclass']),
      { id: 'sizeclass', suggestion: 'sizeClass' },
      none,
    ],
    [
      'condition-type akte.yaml: atLeast',
      c([akte, 'question: server, is: true', 'question: server, atLeast: 1']),
      { comparison: 'atLeast', subject: 'server', type: 'yes-no' },
      ['server'],
    ],
    [
      'condition-type akte.yaml: atMost',
      c([akte, 'question: betrieb, is: andere', 'question: betrieb, atMost: 2']),
      { comparison: 'atMost', subject: 'betrieb', type: 'choice' },
      ['betrieb'],
    ],
    [
      'condition-type stufen.yaml: is',
      c([stufen, 'includes: zwei', 'is: zwei']),
      { comparison: 'is', subject: 'themen', type: 'multi' },
      ['themen'],
    ],
    [
      'condition-type akte.yaml: includes',
      c([akte, 'question: betrieb, is: andere', 'question: betrieb, includes: andere']),
      { comparison: 'includes', subject: 'betrieb', type: 'choice' },
      ['betrieb'],
    ],
    [
      'condition-type akte.yaml: ja',
      c([akte, 'is: true', 'is: ja']),
      { comparison: 'is', subject: 'server', type: 'yes-no' },
      ['server'],
    ],
    [
      'condition-type akte.yaml: zwei',
      c([akte, 'atLeast: 1', 'isAnyOf: [2, zwei]']),
      { comparison: 'isAnyOf', subject: 'ordnung', type: 'level' },
      ['ordnung'],
    ],
    [
      'condition-type akte.yaml: atLeast',
      c([akte, 'profile: sizeClass, is: B', 'profile: state, atLeast: 3']),
      { comparison: 'atLeast', subject: 'state', type: 'string' },
      none,
    ],
    [
      'condition-cycle akte.yaml: appliesWhen',
      c([akte, '    weight: 2', '    appliesWhen: { question: anteil, atLeast: 1 }']),
      { path: ['ordnung', 'anteil', 'ordnung'] },
      ['appliesWhen'],
    ],
    [
      'condition-cycle akte.yaml: appliesWhen',
      c([akte, 'question: ordnung, atLeast: 1', 'question: anteil, atLeast: 1']),
      { path: ['anteil', 'anteil'] },
      none,
    ],
    [
      'requires-cycle massnahmen.yaml: requires',
      c([massnahmen, '    duration: [1, 2]', '    requires: [m-anteil]']),
      { path: ['m-ordnung', 'm-anteil', 'm-ordnung'] },
      ['requires'],
    ],
    // warnings
    [
      'unreachable-question akte.yaml: appliesWhen',
      c([
        akte,
        '{ question: ordnung, atLeast: 1 }',
        '{ all: [{ question: ordnung, atLeast: 3 }, { question: ordnung, atMost: 2 }] }',
      ]),
      { question: 'anteil' },
      ['ordnung'],
    ],
    [
      'never-raised stufen.yaml: weg',
      c([massnahmen, '\n      - { question: weg, to: 3 }', '']),
      { question: 'weg' },
      none,
    ],
    [
      'raise-no-effect massnahmen.yaml: 3',
      c([massnahmen, '    requires: [m-ordnung]\n', '']),
      { measure: 'm-anteil', question: 'ordnung', why: 'from-unreached' },
      none,
    ],
    [
      'raise-no-effect massnahmen.yaml: server',
      c([
        massnahmen,
        '- { question: start, to: 4 }',
        '- { question: start, to: 4 }\n      - { question: server, to: 4 }',
      ]),
      { measure: 'm-ordnung', question: 'server', why: 'nothing-to-raise' },
      ['server'],
    ],
    [
      'no-category stufen.yaml: start',
      c([stufen, ', categories: [standards] }\n', ' }\n']),
      { question: 'start' },
      none,
    ],
    ['unused-source quellen.yaml: S2', c([massnahmen, ', sources: [S2]', '']), { id: 'S2' }, none],
    [
      'unused-work-package prioritaeten.yaml: PER-1',
      c([prioritaeten, 'responsible: [land]', 'responsible: [land, kommunen]']),
      { id: 'PER-1' },
      none,
    ],
    // files
    [
      'include-missing questionnaire.yaml: fehlt.yaml',
      c([q, '  - quellen.yaml', '  - quellen.yaml\n  - fehlt.yaml']),
      { path: 'fehlt.yaml', suggestion: null },
      none,
    ],
    [
      'include-outside questionnaire.yaml: ../quellen.yaml',
      c([q, '  - quellen.yaml', '  - quellen.yaml\n  - ../quellen.yaml']),
      { path: '../quellen.yaml' },
      none,
    ],
    [
      'include-outside questionnaire.yaml: /quellen.yaml',
      c([q, '  - quellen.yaml', '  - quellen.yaml\n  - /quellen.yaml']),
      { path: '/quellen.yaml' },
      none,
    ],
    [
      'include-outside questionnaire.yaml: x/../../quellen.yaml',
      c([q, '  - quellen.yaml', '  - quellen.yaml\n  - x/../../quellen.yaml']),
      { path: 'x/../../quellen.yaml' },
      none,
    ],
  ])('%s', async (expected, changes, args, related) => {
    expect(await findings(changes)).toEqual([{ at: expected, args, related }]);
  });

  it('say once that there are no size classes', async () => {
    const found = await findings([
      [
        q,
        '  - { id: A, title: klein, belowPopulation: 5000, workplaces: 15 }\n  - { id: B, title: groß, workplaces: 60 }\n',
        '',
      ],
      [q, 'sizeClasses:\n', ''],
      [akte, '{ profile: sizeClass, is: B }, ', ''],
    ]);
    expect(found.map(({ at }) => at)).toEqual(['unknown-size-class akte.yaml: A']);
  });

  it('stay silent about what a file that is not there may hold', async () => {
    const found = await findings([
      [q, '  - akte.yaml', '  - weg.yaml'],
      [stufen, 'stage: 1, ', ''],
    ]);
    expect(found.map(({ at }) => at)).toEqual([
      'include-missing questionnaire.yaml: weg.yaml',
      'stage-missing stufen.yaml: start',
    ]);
  });

  it('speak beside syntax and schema errors, one for each cause', async () => {
    const found = await findings([
      [quellen, 'id: S1', 'id: S1, id: S3'],
      [akte, 'weight: 2', 'weight: -2'],
      [akte, 'fulfilledAt: 2', 'fulfilledAt: 6'],
      [stufen, 'type: yes-no', 'type: janein'],
      [massnahmen, '[1, 2]\n', '[2, 1]\n'],
      [q, 'target: 3', 'target: drei'],
    ]);
    expect(found.map(({ at }) => at)).toEqual([
      'schema akte.yaml: -2',
      'level-out-of-range akte.yaml: 6',
      'range-order massnahmen.yaml: [2, 1]',
      'yaml-syntax quellen.yaml: id',
      'schema questionnaire.yaml: drei',
      'schema stufen.yaml: janein',
    ]);
  });
});

describe('unreachable-question', () => {
  const condition = '{ question: ordnung, atLeast: 1 }';
  const codesFor = async (text: string) =>
    (await findings([[akte, condition, text]])).map(({ at }) => at.split(' ')[0]);

  it.each([
    '{ question: stellen, atMost: -1 }',
    '{ all: [{ question: stellen, atLeast: 3.2 }, { question: stellen, atMost: 3.9 }] }',
    '{ not: { any: [{ question: server, is: true }, { not: { question: server, is: true } }] } }',
    '{ all: [{ question: themen, includes: eins }, { question: themen, includes: nichts }] }',
    '{ all: [{ profile: population, atLeast: 9 }, { profile: population, atMost: 8 }] }',
    '{ all: [{ profile: sizeClass, is: A }, { profile: sizeClass, is: B }] }',
    '{ all: [{ question: bemerkung, is: x }, { question: bemerkung, is: y }] }',
    '{ question: ordnung, is: 1.5 }',
  ])('is certain of %s', async (text) => {
    expect(await codesFor(text)).toEqual(['unreachable-question']);
  });

  it.each([
    '{ question: stellen, atLeast: 1000000 }',
    '{ all: [{ question: stellen, atLeast: 3.2 }, { question: stellen, atMost: 4.9 }] }',
    '{ not: { question: server, is: true } }',
    '{ not: { question: server, answered: true } }',
    '{ all: [{ question: themen, includes: eins }, { question: themen, includes: zwei }] }',
    '{ question: themen, atLeast: 4 }',
    '{ not: { question: bemerkung, is: x } }',
    '{ profile: state, is: ST }',
    '{ profile: workplaces, isAnyOf: [70, 80] }',
    '{ question: weg, atLeast: 4 }',
  ])('lets %s pass', async (text) => {
    expect(await codesFor(text)).toEqual([]);
  });

  it('goes on through conditions', async () => {
    const found = await findings([
      [akte, condition, '{ all: [{ question: ordnung, is: 1 }, { question: ordnung, is: 2 }] }'],
      [stufen, '{ question: themen, includes: zwei }', '{ question: anteil, answered: true }'],
    ]);
    expect(found.map(({ at, args }) => [at, args])).toEqual([
      ['unreachable-question akte.yaml: appliesWhen', { question: 'anteil' }],
      ['unreachable-question stufen.yaml: appliesWhen', { question: 'weg' }],
    ]);
  });
});
