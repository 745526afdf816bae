import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAnswers } from '../../src/answers/index.ts';
import { loadQuestionnaire } from '../../src/questionnaire/index.ts';
import { loadSchema, readKind } from '../../src/schema/index.ts';
import { type Json, type JsonObject, membersOf, objectAt, parseSource } from '../../src/source/index.ts';
import { anchorsOf, codeOf, readDocPage } from '../support/doc-page.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { roadmapOf } from '../support/roadmap-of.ts';

const page = readDocPage(new URL('../../docs/formats.md', import.meta.url));
const schemas = new URL('../../schemas/', import.meta.url);
const files = Object.fromEntries(
  page.blocks.filter(({ language }) => language === 'yaml').map(({ name, text }) => [`q/${name}`, text]),
);
const kinds = ['questionnaire', 'domain', 'measures', 'priorities', 'sources', 'answers'] as const;

function sourceOf(path: string) {
  const { value } = parseSource(path, files[path] ?? '');
  if (value === null) throw new Error(`${path} is no YAML`);
  return value;
}

test('there is an example of each kind', () => {
  expect(Object.keys(files).map((path) => readKind(sourceOf(path), kinds).value)).toEqual(
    expect.arrayContaining([...kinds]),
  );
});

test.each(Object.keys(files))('%s is valid', async (path) => {
  const source = sourceOf(path);
  const { value: kind, diagnostics } = readKind(source, kinds);
  expect(diagnostics).toEqual([]);
  if (kind !== null) expect((await loadSchema(kind))(source)).toEqual([]);
});

async function readExamples() {
  const loaded = await loadQuestionnaire(memoryFiles(files), 'q');
  expect(loaded.diagnostics).toEqual([]);
  if (loaded.value === null) throw new Error('no questionnaire');
  const { questionnaire } = loaded.value;
  const read = await readAnswers(sourceOf('q/musterdorf.yaml'), questionnaire);
  expect(read.diagnostics).toEqual([]);
  if (read.value === null) throw new Error('no answers');
  return { questionnaire, answers: read.value };
}

test('the examples belong together, without a warning, and give the result that is shown', async () => {
  const result = roadmapOf(await readExamples());
  const shown = page.blocks.filter(({ name }) => name === 'result').map(({ text }) => JSON.parse(text));
  expect(shown.length).toBeGreaterThan(0);
  for (const excerpt of shown) expect(result).toMatchObject(excerpt);
});

/** The names of properties in a schema; patterns and what is forbidden (`false`) name none. */
function propertiesOf(schema: Json | undefined): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(propertiesOf);
  if (typeof schema !== 'object' || schema === null) return [];
  const object = schema as JsonObject;
  const properties = membersOf(objectAt(object, 'properties'));
  const own = properties.filter(([, value]) => value !== false).map(([name]) => name);
  const rest = membersOf(object).filter(([key]) => key !== 'properties' && key !== 'examples');
  return [
    ...own,
    ...properties.flatMap(([, value]) => propertiesOf(value)),
    ...rest.flatMap(([, value]) => propertiesOf(value)),
  ];
}

/** The values that a schema lets one choose from. */
function choicesOf(schema: Json | undefined): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(choicesOf);
  if (typeof schema !== 'object' || schema === null) return [];
  return membersOf(schema as JsonObject).flatMap(([key, value]) =>
    key === 'enum' && Array.isArray(value) ? value.filter((item) => typeof item === 'string') : choicesOf(value),
  );
}

const names = readdirSync(schemas).filter((name) => name.endsWith('.json'));
const words = new Set(codeOf(page).flatMap((code) => code.match(/[\w-]+/g) ?? []));

test.each(names)('the page names every key and every choice of %s', (name) => {
  const schema: Json = JSON.parse(readFileSync(new URL(name, schemas), 'utf8'));
  const wanted = new Set([...propertiesOf(schema), ...choicesOf(schema)]);
  expect([...wanted].filter((word) => !words.has(word))).toEqual([]);
});

test('links lead somewhere on the page', () => {
  const links = [...page.prose.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(anchorsOf(page)).toEqual(expect.arrayContaining(links));
});
