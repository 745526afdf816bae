import { assertNever } from '../diagnostics/index.ts';
import type { QuestionId } from '../questionnaire/index.ts';
import {
  canonicalJson,
  editDocument,
  inlineYaml,
  isJsonFile,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  parseSource,
} from '../source/index.ts';
import type { Entry, Municipality } from './types.ts';

export interface AnswerEdit {
  /** The name of the file; `.json` is JSON, anything else YAML. */
  readonly file: string;
  readonly text: string;
  readonly question: QuestionId;
  readonly entry: Entry;
  /** The question does not apply as things stand: the answer is kept, marked, and not scored. */
  readonly ignored?: boolean;
}

/** Marks an answer that is kept although its question does not apply. Only for readers: what counts is decided by the conditions. */
const ignoredMark = 'x-ignored';

/**
 * The text of a file of answers with one answer set, everything else in it left as it is; keys of the respondent's own (`x-…`) stay.
 * An entry written over several lines is changed key by key, so that the comments in it stay, too.
 */
export function setAnswer({ file, text, question, entry, ignored = false }: AnswerEdit): string {
  const before = entryIn(file, text, question);
  const own = Object.entries(before ?? {}).filter(([key]) => key.startsWith('x-') && key !== ignoredMark);
  const extra = { ...Object.fromEntries(own), ...(ignored ? { [ignoredMark]: true } : {}) };
  const value = entryData(entry);
  const merged = Object.keys(extra).length === 0 ? value : { ...(isObject(value) ? value : { value }), ...extra };
  const keysStay =
    before !== null && isObject(merged) && Object.keys(before).every((key) => Object.hasOwn(merged, key));
  if (!keysStay || isJsonFile(file) || !isOverSeveralLines(text, question))
    return editDocument({ file, text, path: ['answers', question], value: merged });
  return Object.entries(merged)
    .filter(([key, member]) => canonicalJson(before[key] ?? null) !== canonicalJson(member))
    .reduce((edited, [key, member]) => setMember(file, edited, [question, key], member), text);
}

function setMember(file: string, text: string, [question, key]: readonly [string, string], value: Json): string {
  return editDocument({ file, text, path: ['answers', question, key], value });
}

/** Whether nothing but a comment stands behind the key, so that its members follow in lines of their own. */
function isOverSeveralLines(text: string, question: string): boolean {
  return text.split('\n').some((line) => {
    const [key = '', behind] = line.split(/:(?=\s|$)/, 2);
    return key.trim() === question && behind !== undefined && /^\s*(#.*)?$/.test(behind);
  });
}

/** What the file states for a question; null unless it is an entry with keys. */
function entryIn(file: string, text: string, question: string): JsonObject | null {
  const data = parseSource(file, text).value?.data;
  const answers = isObject(data) ? objectAt(data, 'answers') : null;
  const before = answers && Object.hasOwn(answers, question) ? answers[question] : undefined;
  return isObject(before) ? before : null;
}

/** An entry as a file states it: the bare value where there is nothing else to say. */
function entryData(entry: Entry): Json {
  const { evidence, comment, by, on } = entry;
  const common = withoutNulls({ evidence, comment, by, on });
  switch (entry.kind) {
    case 'answered':
      return Object.keys(common).length === 0 ? entry.value : { value: entry.value, ...common };
    case 'unknown':
      return { unknown: true, ...common };
    case 'notApplicable':
      return { notApplicable: entry.reason, ...common };
    case 'blank':
      return common;
    default:
      return assertNever(entry);
  }
}

function withoutNulls(data: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}

/** The text of a file of answers with the facts set that differ; what is not known (null) leaves what stands there. */
export function setFacts(file: string, text: string, facts: Municipality): string {
  const data = parseSource(file, text).value?.data;
  const before = (isObject(data) ? objectAt(data, 'municipality') : null) ?? {};
  return Object.entries(withoutNulls({ ...facts }))
    .filter(([key, value]) => before[key] !== value)
    .reduce((edited, [key, value]) => editDocument({ file, text: edited, path: ['municipality', key], value }), text);
}

export interface NewAnswers {
  /** The name of the file; `.json` is JSON, anything else YAML. */
  readonly file: string;
  readonly questionnaire: { readonly id: string; readonly version: string };
  /** YYYY-MM-DD. */
  readonly assessedOn: string;
  readonly municipality: Municipality;
  /** Where editors find the schema, as a path from the file or an address; left out where there is none. */
  readonly schema?: string;
}

const head = [
  '# Standortbestimmung mit lotse: die Antworten einer Kommune.',
  '# Eine Antwort ist der bloße Wert oder ein Eintrag: { value: 2, evidence: "…", comment: "…", by: hauptamt }',
  '# „Weiß nicht“: { unknown: true }    „Trifft nicht zu“, immer mit Grund: { notApplicable: "…" }',
];

/** The text of a new file of answers without an answer yet. */
export function newAnswersText({ file, questionnaire, assessedOn, municipality, schema }: NewAnswers): string {
  const facts = withoutNulls({ ...municipality });
  if (isJsonFile(file)) {
    const data = { kind: 'answers', schemaVersion: 1, questionnaire, assessedOn, municipality: facts, answers: {} };
    return `${JSON.stringify(data, null, 2)}\n`;
  }
  const { id, version } = questionnaire;
  const lines = [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
    ...head,
    'kind: answers',
    'schemaVersion: 1',
    `questionnaire: ${inlineYaml({ id, version })}`,
    `assessedOn: ${inlineYaml(assessedOn)}`,
    'municipality:',
    // A name is quoted always, so that nobody who copies the file has to know which names need it.
    ...Object.entries(facts).map(
      ([key, value]) => `  ${key}: ${key === 'name' ? JSON.stringify(value) : inlineYaml(value)}`,
    ),
    'answers: {}',
  ];
  return `${lines.join('\n')}\n`;
}
