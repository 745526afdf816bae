import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Json, JsonObject } from '../../src/source/index.ts';
import type { CaseDocuments } from './arbitrary-case.ts';

/** A worked example of docs/scoring.md or docs/roadmap.md: what goes in, and the numbers that come out. */
export interface DocExample {
  readonly title: string;
  readonly documents: CaseDocuments;
  readonly expected: JsonObject;
}

/**
 * The examples of the page, in its order. A block `questionnaire` or `answers` holds until the next of its kind; `changes` are to the last
 * questionnaire and hold for one `expected`, which closes an example.
 */
export function readDocExamples(path: URL): readonly DocExample[] {
  const examples: DocExample[] = [];
  let [heading, count] = ['', 0];
  let [questionnaire, answers, changes]: JsonObject[] = [{}, {}, {}];
  const page = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  for (const match of page.matchAll(/^#+ (.+)$|^```(?:yaml|json) (\w+)\n([\s\S]*?)^```$/gm)) {
    const [, title, block, text = ''] = match;
    if (title !== undefined) [heading, count] = [title, 0];
    else if (block === 'questionnaire') [questionnaire, answers, changes] = [parse(text), {}, {}];
    else if (block === 'answers') [answers, changes] = [parse(text), {}];
    else if (block === 'changes') changes = parse(text);
    else if (block === 'expected') {
      count += 1;
      const documents = completeExample({ ...questionnaire, ...changes }, answers ?? {});
      examples.push({ title: count === 1 ? heading : `${heading} (${count})`, documents, expected: JSON.parse(text) });
      changes = {};
    } else throw new Error(`a block that no test reads: ${block}`);
  }
  return examples;
}

/** Adds what examples leave out because it plays no part. */
export function completeExample(questionnaire: JsonObject, answers: JsonObject): CaseDocuments {
  return { questionnaire: completeQuestionnaire(questionnaire), answers: completeAnswers(answers) };
}

function completeQuestionnaire(written: JsonObject): JsonObject {
  const scale = { max: 4, ...(written.scale as JsonObject | undefined) };
  const levels = Array.from({ length: scale.max + 1 }, (_, level) => ({ level, title: `Stufe ${level}` }));
  const { priorities } = written;
  return {
    kind: 'questionnaire',
    schemaVersion: 1,
    id: 'example',
    version: '1.0.0',
    title: 'Beispiel',
    target: 3,
    ...written,
    scale: { ...scale, levels },
    ...(written.sizeClasses === undefined ? {} : { sizeClasses: titled(written.sizeClasses) }),
    domains: titled(written.domains).map((domain) => ({
      ...domain,
      questions: listOf(domain.questions).map((question) => completeQuestion(question, scale.max)),
    })),
    ...(priorities === undefined ? {} : { priorities: completePriorities(priorities as JsonObject) }),
    ...(written.measures === undefined ? {} : { measures: completeMeasures(written) }),
  };
}

function completeQuestion(written: JsonObject, max: number): JsonObject {
  const { type = 'level', options, duty } = written;
  const levels = Object.fromEntries(Array.from({ length: max + 1 }, (_, level) => [level, `Stufe ${level}`]));
  return {
    text: `Frage ${String(written.id)}?`,
    ...(type === 'level' ? { levels } : {}),
    ...written,
    type,
    ...(options === undefined
      ? {}
      : { options: listOf(options).map((option) => ({ label: option.id ?? '', ...option })) }),
    ...(duty === undefined ? {} : { duty: { reference: 'Beispielgesetz § 1', ...(duty as JsonObject) } }),
  };
}

function completeMeasures({ measures, domains }: JsonObject): readonly JsonObject[] {
  return titled(measures).map((measure) => ({
    domain: listOf(domains)[0]?.id ?? '',
    ...measure,
    ...(measure.costs === undefined
      ? {}
      : { costs: listOf(measure.costs).map((cost) => ({ label: 'Posten', ...cost })) }),
  }));
}

function completePriorities(written: JsonObject): JsonObject {
  return {
    id: 'workshop',
    title: 'Workshop',
    ...written,
    categories: titled(written.categories),
    workPackages: titled(written.workPackages ?? []),
  };
}

function completeAnswers(written: JsonObject): JsonObject {
  return {
    kind: 'answers',
    schemaVersion: 1,
    questionnaire: { id: 'example', version: '1.0.0' },
    assessedOn: '2026-11-22',
    ...written,
    municipality: { name: 'Musterstadt', ...(written.municipality as JsonObject | undefined) },
  };
}

function titled(list: Json | undefined): readonly JsonObject[] {
  return listOf(list).map((item) => ({ title: String(item.id), ...item }));
}

function listOf(list: Json | undefined): readonly JsonObject[] {
  return list as readonly JsonObject[];
}
