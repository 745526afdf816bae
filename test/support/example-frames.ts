import { parse, stringify } from 'yaml';
import type { Code } from '../../src/diagnostics/index.ts';
import type { JsonObject } from '../../src/source/index.ts';
import type { Example } from '../../src/text/index.ts';

/** The files that lines of an example belong into, and the call that checks them. */
export interface FramedExample {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly args: readonly string[];
}

const questions = {
  papier: { id: 'akten-papier', text: 'Führen Sie Akten auf Papier?', type: 'yes-no', scored: false },
  plan: {
    id: 'akten-plan',
    text: 'Gibt es einen Aktenplan?',
    type: 'level',
    levels: { 0: 'Nein', 1: 'Begonnen', 2: 'Entwurf', 3: 'In Kraft', 4: 'Geprüft' },
    roles: ['hauptamt'],
  },
  scannen: {
    id: 'akten-scannen',
    text: 'Wie wird gescannt?',
    type: 'choice',
    options: [
      { id: 'nie', label: 'Nie', level: 0 },
      { id: 'einzeln', label: 'Einzeln', level: 4 },
    ],
    roles: ['hauptamt'],
    appliesWhen: { question: 'akten-papier', is: true },
  },
  schulung: {
    id: 'technik-schulung',
    text: 'Wie viele wurden geschult?',
    type: 'number',
    unit: '%',
    min: 0,
    max: 100,
    thresholds: [
      { from: 0, level: 0 },
      { from: 50, level: 4 },
    ],
  },
  schutz: {
    id: 'technik-schutz',
    text: 'Wie sind die Arbeitsplätze geschützt?',
    type: 'multi',
    options: [
      { id: 'virenschutz', label: 'Virenschutz' },
      { id: 'keine', label: 'Gar nicht', points: 0, exclusive: true },
    ],
    thresholds: [
      { from: 0, level: 0 },
      { from: 1, level: 4 },
    ],
  },
};
const scored = [questions.plan, questions.scannen, questions.schulung, questions.schutz].map(({ id }) => id);

const akten = { id: 'akten', title: 'Akten', questions: [questions.papier, questions.plan, questions.scannen] };
const technik = { id: 'technik', title: 'Technik', questions: [questions.schulung, questions.schutz] };

const base = {
  kind: 'questionnaire',
  schemaVersion: 1,
  id: 'akten-kurz',
  version: '2.0.0',
  title: 'Kurze Standortbestimmung',
  asOf: '2026-11-22',
  scale: {
    max: 4,
    levels: ['Nichts', 'Anfänge', 'Erprobt', 'In Kraft', 'Verbessert'].map((title, level) => ({ level, title })),
  },
  target: 3,
  sizeClasses: [
    { id: 'A', title: 'klein', belowPopulation: 10_000, workplaces: 20 },
    { id: 'B', title: 'groß', workplaces: 120 },
  ],
  domains: [akten, technik],
};

const effort = { internal: [1, 2] };
const otherMeasures = [
  { id: 'm-auftrag', title: 'Auftrag', domain: 'akten', effort, raises: [{ question: 'akten-plan', to: 1 }] },
  {
    id: 'm-rest',
    title: 'Alles Übrige',
    domain: 'akten',
    effort,
    raises: scored.map((question) => ({ question, to: 4 })),
  },
];

const answers = {
  kind: 'answers',
  schemaVersion: 1,
  questionnaire: { id: 'akten-kurz', version: '2.0.0' },
  assessedOn: '2026-11-22',
  municipality: { name: 'Musterdorf', population: 8000 },
  answers: {},
};

/** What an example needs beside its lines: changes to the questionnaire, defaults of the measures that it lists. */
interface Surroundings {
  readonly questionnaire?: JsonObject;
  readonly measure?: JsonObject;
  /** What else the answers say. */
  readonly answers?: JsonObject;
  readonly files?: Readonly<Record<string, JsonObject>>;
  readonly args?: readonly string[];
}

const priorities = (categories: readonly string[], workPackages: readonly JsonObject[] = []): JsonObject => ({
  id: 'runde',
  title: 'Runde',
  categories: categories.map((id) => ({ id, title: id, weight: 1 })),
  workPackages,
});

/** The questionnaire with priorities, each of its questions belonging to one of them. */
const withPriorities = (of: JsonObject, category = 'standards'): JsonObject => ({
  ...(Object.keys(of).length === 0 ? {} : { priorities: of }),
  domains: base.domains.map((domain) => ({
    ...domain,
    questions: domain.questions.map((question) =>
      question.id === 'akten-papier' ? question : { ...question, categories: [category] },
    ),
  })),
});
const package7 = { id: 'STD-7', category: 'standards', title: 'DMS' };
const part = (kind: string, data: JsonObject): JsonObject => ({ kind, schemaVersion: 1, ...data });
const aktenInAFile = {
  args: ['q/questionnaire.yaml'],
  questionnaire: { domains: [technik] },
  files: { 'q/domains/akten.yaml': part('domain', akten) },
};

/** A file to compare with; in what is compared with it, `changed` is as in the example's. */
const beside = (changed: JsonObject): Surroundings => ({
  answers: changed,
  files: {
    'andere.yaml': {
      ...answers,
      assessedOn: '2026-11-22',
      municipality: { name: 'Neustadt', ags: '15999002', population: 8000 },
    },
  },
});

const surroundings: { readonly [C in Code]?: Surroundings } = {
  'include-missing': aktenInAFile,
  'include-outside': { ...aktenInAFile, files: { ...aktenInAFile.files, 'akten.yaml': part('domain', akten) } },
  'not-included': { ...aktenInAFile, args: ['q'] },
  'duplicate-priorities': {
    args: ['q/questionnaire.yaml'],
    questionnaire: withPriorities({}),
    files: {
      'q/priorities/2022.yaml': part('priorities', { ...priorities(['standards']), id: 'runde-2022' }),
      'q/priorities/2025.yaml': part('priorities', priorities(['standards'])),
    },
  },
  'votes-columns': { questionnaire: withPriorities({}, 'finanzen') },
  'day-rate-missing': {
    questionnaire: {
      measures: otherMeasures.map((measure) => ({
        ...measure,
        costs: [{ label: 'Hilfe', timing: 'once', account: 'ergebnis', amount: [0, 100] }],
      })),
    },
  },
  'requires-cycle': { measure: { raises: [{ question: 'akten-plan', to: 2 }] } },
  'unknown-source': { questionnaire: { sources: [{ id: 'S04', title: 'Aktenordnung' }] } },
  'unused-source': { questionnaire: { sources: [{ id: 'S07', title: 'Handreichung' }] } },
  'unknown-work-package': { questionnaire: withPriorities(priorities(['standards'], [package7])) },
  'unknown-category': { questionnaire: withPriorities(priorities(['standards'])) },
  'no-category': { questionnaire: withPriorities(priorities(['standards'], [package7])) },
  'unused-work-package': {
    questionnaire: withPriorities(
      priorities(['standards'], [{ id: 'STD-1', category: 'standards', title: 'Plan', responsible: ['kommunen'] }]),
    ),
  },
  'unused-category': { questionnaire: withPriorities(priorities(['standards', 'finanzen'])) },
  'weight-no-effect': { questionnaire: { domains: [] } },
  'never-raised': {
    questionnaire: {
      measures: [
        {
          ...otherMeasures[1],
          raises: otherMeasures[1]?.raises.filter(({ question }) => question !== 'akten-scannen'),
        },
      ],
    } as JsonObject,
  },
  'unknown-questionnaire': { args: ['antworten.yaml'] },
  'municipality-unclear': beside({ assessedOn: '2027-11-22' }),
  'same-day': beside({ municipality: { name: 'Neustadt', ags: '15999002', population: 8000 } }),
};

/** Puts lines of an example where they belong. What they leave out because it plays no part is filled in. */
export function frameExample(code: Code, { where }: Pick<Example, 'where'>, lines: string): FramedExample {
  const { questionnaire: changes = {}, measure = {}, answers: given = {}, files = {}, args } = surroundings[code] ?? {};
  const questionnaire: JsonObject = { ...base, ...changes };
  const others = Object.fromEntries(Object.entries(files).map(([path, data]) => [path, stringify(data)]));
  const checkQuestionnaire = (text: string | Uint8Array): FramedExample => ({
    files: { 'q/questionnaire.yaml': text, ...others },
    args: args ?? ['q'],
  });
  const withData = (data: JsonObject) => checkQuestionnaire(stringify({ ...questionnaire, ...data }));
  if (where === 'file') return checkQuestionnaire(asFile(questionnaire, lines));
  const data = parse(lines);
  const domains = questionnaire.domains as typeof base.domains;
  const withQuestions = (added: readonly JsonObject[]) =>
    withData({
      domains: domains.map((domain, index) =>
        index === 0 ? { ...domain, questions: [...domain.questions, ...added] } : domain,
      ),
    } as JsonObject);
  const withMeasures = (added: readonly JsonObject[]) =>
    withData({
      measures: [...((questionnaire.measures as JsonObject[] | undefined) ?? otherMeasures), ...added],
    } as JsonObject);
  const withAnswers = (changed: JsonObject): FramedExample => ({
    files: {
      'q/questionnaire.yaml': stringify(questionnaire),
      'antworten.yaml': stringify({ ...answers, ...given, ...changed }),
      ...others,
    },
    args: args ?? ['antworten.yaml', '-q', 'q'],
  });
  const newQuestion = { id: 'neu-frage', text: 'Ist das neu?', type: 'yes-no' };
  switch (where) {
    case 'manifest':
      return withData(data);
    case 'domain':
      return withData({
        domains: [...domains, { id: 'neu', title: 'Neu', questions: [newQuestion, questions.plan], ...data }],
      } as JsonObject);
    case 'question':
      return withQuestions([{ ...newQuestion, ...data }]);
    case 'questions':
      return withQuestions(data);
    case 'measure':
      return withMeasures([
        { id: 'm-neu', title: 'Neues', domain: 'akten', effort, raises: [{ question: 'akten-plan', to: 3 }], ...data },
      ]);
    case 'measures':
      return withMeasures(data.map((each: JsonObject) => ({ domain: 'akten', effort, ...measure, ...each })));
    case 'priorities':
      return withData({ priorities: { id: 'runde', title: 'Runde', ...data } });
    case 'answers':
      return withAnswers({ answers: data });
    case 'answer-file':
      return withAnswers(data);
  }
}

/** The lines at the end of the file, in place of what they say anew. `\ufffd` stands for a byte of an encoding that is not UTF-8. */
function asFile(questionnaire: JsonObject, lines: string): string | Uint8Array {
  const kept = Object.entries(questionnaire).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(lines));
  const text = `${stringify(Object.fromEntries(kept))}${lines}\n`;
  return text.includes('\ufffd') ? Buffer.from(text.replace('\ufffd', 'ä'), 'latin1') : text;
}
