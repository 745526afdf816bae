import { describe, expect, test } from 'vitest';
import { kinds, loadSchema, readKind } from '../../src/schema/index.ts';
import { loadValidator } from '../../src/schema/load-validator.ts';
import type { Json } from '../../src/source/index.ts';
import { brokenDocuments } from './broken-documents.ts';
import { markedSource, placeOf, sourceOf, summaryOf } from './marked-source.ts';
import { roadmapDocument } from './roadmap-document.ts';
import { validDocuments } from './valid-documents.ts';

const written = kinds.filter((kind) => kind !== 'roadmap' && kind !== 'comparison' && kind !== 'explanation');
const isValidResult = async (data: Json) => (await loadValidator('roadmap'))(data);

describe('a broken document', () => {
  test.each(brokenDocuments)('$kind: $title', async ({ kind, text, says }) => {
    const { source, places } = markedSource(text);
    const diagnostics = (await loadSchema(kind))(source);
    expect(diagnostics.map(summaryOf)).toEqual(says);
    expect(diagnostics.map(placeOf)).toEqual(places);
    for (const diagnostic of diagnostics) expect(diagnostic).toMatchObject({ severity: 'error', file: 'file.yaml' });
  });
});

describe('a valid document', () => {
  test.each(written)('%s with all its keys', async (kind) => {
    expect((await loadSchema(kind))(sourceOf(validDocuments[kind]))).toEqual([]);
  });

  test('the result', async () => {
    expect(await isValidResult(asJson(roadmapDocument))).toBe(true);
    const without = { scores: { ...roadmapDocument.scores, priority: null }, votes: null };
    expect(await isValidResult(asJson({ ...roadmapDocument, ...without }))).toBe(true);
  });
});

/** A place in a document: the keys and indexes that lead there. */
type Path = readonly (string | number)[];

function paths(value: Json, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? value.map((item: Json, index) => [index, item] as const)
    : Object.entries(value);
  return [path, ...entries.flatMap(([key, item]) => paths(item, [...path, key]))];
}

function at(value: Json, path: Path): Json | undefined {
  return path.reduce<Json | undefined>(
    (found, key) => (typeof found === 'object' && found !== null ? (found as { [key: string]: Json })[key] : undefined),
    value,
  );
}

/** The document with what stands at the path changed; undefined takes it out. */
function changed(value: Json, path: Path, change: (old: Json) => Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined) return change(value) ?? null;
  if (Array.isArray(value))
    return value.map((item: Json, index) => (index === key ? changed(item, rest, change) : item));
  const entries = Object.entries(value ?? {}).flatMap(([name, item]) => {
    if (name !== key) return [[name, item] as const];
    const result = rest.length === 0 ? change(item) : changed(item, rest, change);
    return result === undefined ? [] : [[name, result] as const];
  });
  return Object.fromEntries(entries);
}

const isOwn = (path: Path) => path.some((key) => String(key).startsWith('x-'));
const isObject = (value: Json | undefined) => typeof value === 'object' && value !== null && !Array.isArray(value);
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value));

/** Objects whose keys are ids, levels or years, so that each key is known. */
const maps = ['levels', 'internal', 'amount', 'thresholds', 'targets', 'budget', 'measures', 'answers'];
const isMap = (value: Json, path: Path) =>
  isObject(at(value, path)) && maps.includes(String(path.at(-1))) && !isFixed(at(value, path));
const isFixed = (value: Json | undefined) => isObject(value) && 'yes' in Object(value);

describe.each(written)('one mistake in a %s gives one diagnostic', (kind) => {
  const document = sourceOf(validDocuments[kind]).data;
  const all = paths(document).filter((path) => !isOwn(path));
  const check = async (data: Json) => (await loadSchema(kind))(sourceOf(JSON.stringify(data)));
  const pointer = (path: Path) => path.map((key) => `/${key}`).join('');

  test('null for any value', async () => {
    for (const path of all) {
      const nullable = path.at(-1) === 'votes' || at(document, path) === null;
      const found = await check(changed(document, path, () => null));
      expect(
        found.map((diagnostic) => diagnostic.pointer),
        pointer(path),
      ).toEqual(nullable ? [] : [pointer(path)]);
    }
  });

  test('an unknown key in any object', async () => {
    for (const path of all.filter((path) => isObject(at(document, path)) && !isMap(document, path))) {
      const found = await check(changed(document, path, (old) => ({ ...Object(old), Fremdes: 1 })));
      expect(found.map(summaryOf), pointer(path)).toEqual(['unknown-key Fremdes → ']);
      expect(await check(changed(document, path, (old) => ({ ...Object(old), 'x-fremdes': 1 })))).toEqual([]);
    }
  });

  test('any key left out', async () => {
    for (const path of all.filter((path) => typeof path.at(-1) === 'string')) {
      const found = await check(changed(document, path, () => undefined));
      const without = `${pointer(path)}: ${found.map(summaryOf)}`;
      // Without `aggregation`, `passAt` has no meaning; without `scored`, the option's level is missing.
      expect(found.length, without).toBeLessThanOrEqual(1);
    }
  });
});

describe('the schema of the result', () => {
  const document = asJson(roadmapDocument);
  const all = paths(document).slice(1);
  const ids = (path: Path) => path.includes('trajectory') && path.includes('domains') && path.at(-1) !== 'domains';

  /** What is there only where the call asks for it. */
  const optional = (path: Path) => path.length === 1 && ['robustness', 'reach'].includes(String(path[0]));

  test('needs every key, as the type does', async () => {
    for (const path of all.filter((path) => typeof path.at(-1) === 'string' && !(ids(path) && path.at(-1) === 'd'))) {
      if (optional(path)) continue;
      expect(await isValidResult(changed(document, path, () => undefined)), path.join('/')).toBe(false);
    }
  });

  test('does without what nobody asked for', async () => {
    for (const path of all.filter(optional))
      expect(await isValidResult(changed(document, path, () => undefined)), path.join('/')).toBe(true);
  });

  test('knows no other keys', async () => {
    const objects = all.filter((path) => isObject(at(document, path)));
    for (const path of objects.filter((path) => path.at(-1) !== 'domains')) {
      const other = changed(document, path, (old) => ({ ...Object(old), fremdes: 1 }));
      expect(await isValidResult(other), path.join('/')).toBe(false);
    }
  });
});

describe('the kind of a file', () => {
  const included = ['domain', 'measures'] as const;

  test('is what it says, if that is expected', () => {
    expect(readKind(sourceOf('kind: measures'), included)).toEqual({ value: 'measures', diagnostics: [] });
  });

  test.each([
    ['▸- 1', 'type: object ← [1]'],
    ['# note\n▸id: x', 'required: kind ← nothing'],
    ['id: x\nkind: ▸answers', 'enum: domain | measures ← "answers"'],
  ])('%j', (text, says) => {
    const { source, places } = markedSource(text);
    const { value, diagnostics } = readKind(source, included);
    expect(value).toBeNull();
    expect(diagnostics.map(summaryOf)).toEqual([says]);
    expect(diagnostics.map(placeOf)).toEqual(places);
  });
});
