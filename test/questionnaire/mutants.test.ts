import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { type FilePort, loadQuestionnaire } from '../../src/questionnaire/index.ts';
import { readSource } from '../../src/source/index.ts';
import { arbitraryFrom } from '../support/draw.ts';
import { type Mutant, mutate } from '../support/mutants.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { changedPointers, segmentsOf, textsIn, valueAt, type YamlPlaces, yamlPlaces } from '../support/yaml-places.ts';

/**
 * The shipped questionnaires, each with one thing broken. `MUTANTS=10000 PROPERTY_SEED=… npx vitest run test/questionnaire/mutants.test.ts`
 * tries more and others.
 */
const runs = Number(process.env.MUTANTS ?? 1000);

const root = fileURLToPath(new URL('../../questionnaires/', import.meta.url));
const names = ['ozg-reifegrad', 'sachsen-anhalt', 'wiba-kompass'];

interface Shipped {
  readonly files: ReadonlyMap<string, string>;
  /** By file. */
  readonly places: ReadonlyMap<string, YamlPlaces>;
}

const shipped = new Map(names.map((name) => [name, readShipped(name)]));

function readShipped(name: string): Shipped {
  const files = new Map(
    readdirSync(join(root, name), { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      // themes.yaml belongs to no questionnaire; it says where the content comes from.
      .filter((file) => file.endsWith('.yaml') && file !== 'themes.yaml')
      .sort()
      .map((file) => [file, readFileSync(join(root, name, file), 'utf8')]),
  );
  return { files, places: new Map([...files].map(([file, text]) => [file, yamlPlaces(text)])) };
}

interface Case extends Mutant {
  readonly name: string;
  readonly file: string;
}

const cases = arbitraryFrom((draw): Case => {
  const name = draw.pick(names);
  const [file, text] = draw.pick([...(shipped.get(name)?.files ?? [])]);
  return { name, file, ...mutate(text, draw) };
});

/** What did not change is parsed once. */
const parsed = new Map<string, ReturnType<typeof readSource>>();

function check({ name, file, bytes }: Case): Promise<{ readonly diagnostics: readonly Diagnostic[] }> {
  const files = shipped.get(name)?.files ?? new Map<string, string>();
  const port: FilePort = {
    async readFile(path) {
      if (path === file) return { kind: 'file', bytes };
      const text = files.get(path);
      return text === undefined ? { kind: 'missing' } : { kind: 'file', bytes: new TextEncoder().encode(text) };
    },
    realPath: async (path) => (path === '.' ? '/' : `/${path}`),
    namesIn: async () => [],
  };
  return loadQuestionnaire(port, 'questionnaire.yaml', (read) => {
    if (read.file === file) return readSource(read);
    const key = `${name}/${read.file}`;
    const known = parsed.get(key) ?? readSource(read);
    parsed.set(key, known);
    return known;
  });
}

const unreadable: readonly string[] = ['yaml-syntax', 'encoding', 'too-large'];

describe('a questionnaire with one thing broken', () => {
  test(`stays valid or is complained of at the right line, ${runs} times`, { timeout: 3_600_000 }, async () => {
    const seen = { valid: 0, elsewhere: 0, here: 0, unreadable: 0 };
    await fc.assert(
      fc.asyncProperty(cases, async (mutant) => {
        const { diagnostics } = await check(mutant);
        const told = judge(mutant, diagnostics);
        seen[told] += 1;
      }),
      { ...propertyRuns(runs), interruptAfterTimeLimit: 3_500_000 },
    );
    // Each way must have come up, else this test says less than it seems to.
    expect(Object.values(seen).every((count) => count > runs / 100)).toBe(true);
  });
});

/** Fails where a diagnostic stands at the wrong line or none has to do with what was broken. */
function judge(mutant: Case, diagnostics: readonly Diagnostic[]): 'valid' | 'elsewhere' | 'here' | 'unreadable' {
  const { name, file, bytes, change } = mutant;
  const about = `${name}/${file}, ${change}\n${diagnostics.map(inShort).join('\n')}`;
  if (diagnostics.length === 0) return 'valid';
  if (diagnostics.some((one) => one.file === file && unreadable.includes(one.code))) return 'unreadable';

  const original = shipped.get(name)?.places ?? new Map<string, YamlPlaces>();
  const now = yamlPlaces(new TextDecoder().decode(bytes));
  const placesIn = (each: string) => (each === file ? now : original.get(each));
  for (const one of diagnostics) {
    const lines = placesIn(one.file)?.linesOf(one.pointer) ?? [];
    expect(lines, about).toContain(one.range?.start.line);
  }

  const before = original.get(file)?.data;
  const changes = changedPointers(before, now.data);
  if (diagnostics.some((one) => one.file === file && changes.some((pointer) => areRelated(pointer, one.pointer))))
    return 'here';
  const touched = changes.flatMap((pointer) => namesAround(before, now.data, pointer));
  const refers = (one: Diagnostic) =>
    [one, ...one.related].some(({ file: each, pointer }) =>
      namesAround(placesIn(each)?.data, undefined, pointer).some((word) => touched.includes(word)),
    );
  // The scale, the size classes and what is included concern everything.
  expect(file === 'questionnaire.yaml' || diagnostics.some(refers), about).toBe(true);
  return 'elsewhere';
}

/** One lies within the other. */
function areRelated(one: string, other: string): boolean {
  return `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`);
}

/** Ids and references in the item of a list (a question, measure, source …) that a pointer leads into, as it was and as it is. */
function namesAround(before: unknown, now: unknown, pointer: string): readonly string[] {
  const item = `/${segmentsOf(pointer).slice(0, 2).join('/')}`;
  return [before, now]
    .flatMap((data) => textsIn(valueAt(data, item)))
    .filter((text) => /^[\w-]{2,60}$/.test(text) && /\d|-/.test(text));
}

function inShort({ code, file, pointer, range }: Diagnostic): string {
  return `${file}:${range?.start.line}:${range?.start.column} ${code} ${pointer}`;
}
