import type { Kind } from '../../src/schema/index.ts';

export interface BrokenDocument {
  readonly title: string;
  readonly kind: Kind;
  /** YAML with a mark before each place where something is wrong. */
  readonly text: string;
  /** What is said at each mark, in short (see `summaryOf`). */
  readonly says: readonly string[];
  /** Keywords that lead to the failing one and are never named themselves. */
  readonly through?: readonly string[];
}

/** The head of a domain with one question, up to the question's keys. */
const question = `
kind: domain
schemaVersion: 1
id: d
title: D
questions:
  `;

const condition = `${question}- { id: q, text: T, type: yes-no, appliesWhen: `;

const answers = `
kind: answers
schemaVersion: 1
questionnaire: { id: klein, version: 1.0.0 }
assessedOn: 2026-11-22
`;

const planning = `${answers}municipality: { name: M }\nanswers: {}\nplanning:\n  `;
const entries = `${answers}municipality: { name: M }\nanswers:\n  `;

const questionnaire = `
kind: questionnaire
schemaVersion: 1
id: klein
version: 1.0.0
title: T
target: 1
`;

const measure = `
kind: measures
schemaVersion: 1
measures:
  - { id: m, title: M, domain: d, `;

const ofRoot: readonly BrokenDocument[] = [
  { title: 'no object', kind: 'answers', text: '▸- 1', says: ['type: object ← [1]'] },
  { title: 'another kind', kind: 'sources', text: 'id: x\nkind: ▸answers', says: ['const: sources ← "answers"'] },
  {
    title: 'another version of the format',
    kind: 'sources',
    text: 'kind: sources\nschemaVersion: ▸2\nsource: []',
    says: ['const: 1 ← 2'],
    through: ['$ref'],
  },
  {
    title: 'no kind',
    kind: 'sources',
    text: '# note\n\n▸schemaVersion: 1\nsources: []',
    says: ['required: kind ← nothing'],
  },
  {
    title: 'no kind in a file whose root is put together',
    kind: 'domain',
    text: '▸schemaVersion: 1\nid: d\ntitle: D\nquestions: []',
    says: ['required: kind ← nothing'],
    through: ['allOf'],
  },
  {
    title: 'a misspelt key is not missing as well',
    kind: 'sources',
    text: 'kind: sources\nschemaVersion: 1\n▸soruces: []\n▸other: 1\nx-own: 1',
    says: ['unknown-key soruces → sources', 'unknown-key other → '],
    through: ['patternProperties'],
  },
];

const ofQuestions: readonly BrokenDocument[] = [
  {
    title: 'an unknown type has no consequences',
    kind: 'domain',
    text: `${question}- { id: q, text: T, type: ▸levle, options: [], levels: 3, weight: 2 }`,
    says: ['enum: level | choice | yes-no | number | multi | text ← "levle"'],
    through: ['items'],
  },
  {
    title: 'a missing type, in a list',
    kind: 'domain',
    text: `${question}- ▸id: q\n    text: T\n    levels: {}`,
    says: ['required: type ← nothing'],
  },
  {
    title: 'keys of another type',
    kind: 'domain',
    text: `${question}- { id: q, text: T, type: level, levels: { 0: a }, ▸options: [{ id: X }], ▸unit: 3 }`,
    says: ['properties: type: level ← options', 'properties: type: level ← unit'],
    through: ['if', 'then'],
  },
  {
    title: 'keys of scored questions in a fact and in a text',
    kind: 'domain',
    text: `${question}- { id: q, text: T, type: yes-no, scored: false, ▸weight: -1, ▸duty: {} }
  - { id: r, text: T, type: text, ▸cap: 1, ▸target: 2, scored: ▸true }
  - { id: s, text: T, type: multi, options: [{ id: a, label: A }], scored: false, ▸cap: { below: 1, at: 0 } }`,
    says: [
      'properties: scored: false ← weight',
      'properties: scored: false ← duty',
      'properties: type: text ← cap',
      'properties: type: text ← target',
      'const: false ← true',
      'properties: scored: false ← cap',
    ],
  },
  {
    title: 'what a scored question needs',
    kind: 'domain',
    text: `${question}- { id: q, text: T, type: choice, options: [▸{ id: a, label: A }] }
  - ▸{ id: r, text: T, type: number }
  - ▸{ id: s, text: T, type: level }`,
    says: ['required: level ← nothing', 'required: thresholds ← nothing', 'required: levels ← nothing'],
  },
  {
    title: 'passAt without stages',
    kind: 'domain',
    text: 'kind: domain\nschemaVersion: 1\nid: d\ntitle: D\naggregation: min\n▸passAt: 2\nquestions: []',
    says: ['properties: aggregation: min ← passAt'],
  },
  {
    title: 'empty text, empty list, no positive weight, half a level',
    kind: 'domain',
    text: `${question}- { id: ▸Q_1, text: ▸"", type: choice, options: ▸[], weight: ▸0, target: ▸1.5, duty: { fulfilledAt: 1, since: ▸2023-02-29, reference: R } }`,
    says: [
      'pattern: kebab-case ← "Q_1"',
      'minLength: # ≥ 1 ← ""',
      'minItems: # ≥ 1 ← []',
      'exclusiveMinimum: > 0 ← 0',
      'type: integer ← 1.5',
      'pattern: YYYY-MM-DD ← "2023-02-29"',
    ],
  },
];

const ofConditions: readonly BrokenDocument[] = [
  { title: 'no condition', kind: 'domain', text: `${condition}▸server }`, says: ['type: object ← "server"'] },
  {
    title: 'nothing to compare',
    kind: 'domain',
    text: `${question}- id: q\n    text: T\n    type: text\n    ▸appliesWhen: { is: 1 }`,
    says: ['oneOf: question | profile | all | any | not ← nothing'],
  },
  {
    title: 'two things to compare',
    kind: 'domain',
    text: `${condition}{ question: a, ▸profile: body, is: 1 } }`,
    says: ['oneOf: question | profile | all | any | not ← question, profile'],
  },
  {
    title: 'two comparisons',
    kind: 'domain',
    text: `${condition}{ not: { question: a, atLeast: 1, ▸atMost: 2 } } }`,
    says: ['oneOf: is | isAnyOf | atLeast | atMost | includes | answered ← atLeast, atMost'],
  },
  {
    title: 'no comparison',
    kind: 'domain',
    text: `${condition}{ all: [▸{ question: a }] } }`,
    says: ['oneOf: is | isAnyOf | atLeast | atMost | includes | answered ← nothing'],
  },
  {
    title: 'a misspelt comparison',
    kind: 'domain',
    text: `${condition}{ question: a, ▸atleast: 1 } }`,
    says: ['unknown-key atleast → atLeast'],
  },
  {
    title: 'a comparison beside a combination',
    kind: 'domain',
    text: `${condition}{ any: ▸[], ▸is: 1 } }`,
    says: ['minItems: # ≥ 1 ← []', 'properties: any ← is'],
    through: ['else', 'anyOf'],
  },
];

const ofAnswers: readonly BrokenDocument[] = [
  {
    title: 'no reason',
    kind: 'answers',
    text: `${entries}a: { notApplicable: ▸" " }\n  b: { notApplicable:▸ }\n  c/d: { notApplicable: ▸true }`,
    says: ['reason-missing a', 'reason-missing b', 'reason-missing c/d'],
  },
  {
    title: 'a value and none',
    kind: 'answers',
    text: `${entries}a: { ▸value: 1, unknown: true }\n  b: { notApplicable: Nein., ▸value: 1 }\n  c: { unknown: ▸false }`,
    says: ['properties: unknown ← value', 'properties: notApplicable ← value', 'const: true ← false'],
    through: ['dependentSchemas'],
  },
  {
    title: 'values that nothing is answered with',
    kind: 'answers',
    text: `${entries}a: ▸null\n  b: [x, ▸x]\n  c: { value: ▸{ a: 1 } }\n  d: [▸1]`,
    says: [
      'type: number | boolean | string | array | object ← null',
      'uniqueItems: unique ← "x"',
      'type: number | boolean | string | array ← {"a":1}',
      'type: string ← 1',
    ],
  },
  {
    title: 'keys as numbers, a fraction of a person, no workplace',
    kind: 'answers',
    text: `${answers}answers: {}\nmunicipality: { name: M, ags: ▸15099001, ars: ▸"123", population: ▸1.5, workplaces: ▸0, body: ▸stadt, state: ▸st }`,
    says: [
      'type: string ← 15099001',
      'pattern: ARS: 12 | 9 × 0–9 ← "123"',
      'type: integer ← 1.5',
      'minimum: ≥ 1 ← 0',
      'enum: einheitsgemeinde | verbandsgemeinde | mitgliedsgemeinde | kreisfreie-stadt | landkreis | zweckverband | other ← "stadt"',
      'pattern: ISO 3166-2:DE ← "st"',
    ],
  },
  {
    title: 'planning',
    kind: 'answers',
    text: `${planning}start: ▸2027-Q5
  quarters: ▸0
  budget: { ▸27: 1, ▸2027: { ergebnis: 1 }, 2028: ▸-1 }
  measures: { a: ▸erledigt, b: { funding: { share: ▸1.5 } }, c: ▸5 }`,
    says: [
      'pattern: YYYY-Qn ← "2027-Q5"',
      'minimum: ≥ 1 ← 0',
      'propertyNames: YYYY ← "27"',
      'required: finanz ← nothing',
      'minimum: ≥ 0 ← -1',
      'enum: done | rejected ← "erledigt"',
      'maximum: ≤ 1 ← 1.5',
      'type: string | object ← 5',
    ],
  },
];

const ofOthers: readonly BrokenDocument[] = [
  {
    title: 'inline parts with a head',
    kind: 'questionnaire',
    text: `${questionnaire}scale: { max: ▸0, levels: [] }
domains:
  - { ▸kind: domain, ▸schemaVersion: 1, id: d, title: D, questions: [] }`,
    says: ['minimum: ≥ 1 ← 0', 'properties: inline ← kind', 'properties: inline ← schemaVersion'],
  },
  {
    title: 'spans',
    kind: 'measures',
    text: `${measure}duration: ▸[1], effort: { internal: { A: ▸[1, 2, 3], B: ▸5 }, external: ▸5 }, wave: ▸5, raises: [{ question: q, to: ▸2.5 }] }`,
    says: [
      'minItems: # ≥ 2 ← [1]',
      'maxItems: # ≤ 2 ← [1,2,3]',
      'type: array ← 5',
      'type: array | object ← 5',
      'maximum: ≤ 4 ← 5',
      'type: integer ← 2.5',
    ],
  },
  {
    title: 'categories',
    kind: 'priorities',
    text: '▸kind: priorities\nschemaVersion: 1\nid: p\ntitle: P\ncategories: [▸{ id: a, title: A }, { id: b, title: B, votes: [1] }]',
    says: ['required: rankPoints ← nothing', 'anyOf: votes | weight ← nothing'],
    through: ['contains'],
  },
  {
    title: 'sources',
    kind: 'sources',
    text: 'kind: sources\nschemaVersion: 1\nsources: [{ id: ▸S 1, title: T, url: ▸javascript:alert, date: ▸2023 }]',
    says: ['pattern: Kebab-Case ← "S 1"', 'pattern: https://… ← "javascript:alert"', 'type: string ← 2023'],
  },
  {
    title: 'a long value is cut',
    kind: 'sources',
    text: `kind: sources\nschemaVersion: 1\nsources: ▸${'ä'.repeat(70)}`,
    says: [`type: array ← "${'ä'.repeat(58)}…`],
  },
];

export const brokenDocuments: readonly BrokenDocument[] = [
  ...ofRoot,
  ...ofQuestions,
  ...ofConditions,
  ...ofAnswers,
  ...ofOthers,
];
