import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPart, loadQuestionnaire } from '../../src/questionnaire/index.ts';
import { type Json, parseSource } from '../../src/source/index.ts';
import { memoryFiles } from './memory-files.ts';
import { type SmallFile, smallQuestionnaire } from './small-questionnaire.ts';

const trees = Object.entries(smallQuestionnaire).map(
  ([file, text]) => [file as SmallFile, parseSource(file, text).value?.data ?? null] as const,
);

/** The data with what stands at one place (the n-th of all) replaced; undefined takes it out. */
function replaced(data: Json, at: { left: number }, value: Json | undefined): Json | undefined {
  if (at.left-- === 0) return value;
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data))
    return data.map((item: Json) => replaced(item, at, value)).filter((item) => item !== undefined);
  const members = Object.entries(data).map(([key, inner]) => [key, replaced(inner, at, value)] as const);
  return Object.fromEntries(members.filter((member): member is readonly [string, Json] => member[1] !== undefined));
}

const strange = fc.constantFrom<Json | undefined>(
  undefined,
  null,
  '',
  'ordnung',
  'akte',
  'toString',
  '__proto__',
  '../x',
  -1,
  0,
  2,
  2.5,
  1e300,
  true,
  [],
  [[]],
  [1, 'a'],
  {},
  { question: 'ordnung' },
  { all: [{ question: 'anteil', is: 1 }] },
  { not: {} },
  { A: [2, 1], C: 5 },
  [{ id: 'ordnung' }, { from: 3 }, {}],
  ['S1', 'S1', 4],
  { 0: 1 },
);

describe('a questionnaire that is broken anywhere', () => {
  it('gives a questionnaire or errors that have a place, never an exception', async () => {
    const change = fc.record({ file: fc.nat(trees.length - 1), place: fc.nat(120), value: strange });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const data = trees.map(([, tree]) => tree);
        for (const { file, place, value } of changes)
          data[file] = replaced(data[file] ?? null, { left: place }, value) ?? null;
        const files = Object.fromEntries(trees.map(([file], index) => [file, JSON.stringify(data[index])]));
        const { value, diagnostics } = await loadQuestionnaire(memoryFiles(files), 'q');
        expect(value === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
        for (const { range } of diagnostics) expect(range).not.toBeNull();
        for (const [file, text] of Object.entries(files).slice(1)) {
          const { value: source } = parseSource(file, text);
          if (source !== null) await checkPart(source);
        }
      }),
      { numRuns: 300 },
    );
  });
});
