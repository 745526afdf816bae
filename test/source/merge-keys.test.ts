import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editDocument, type Json, limits, parseSource } from '../../src/source/index.ts';
import { arbitraryYaml } from '../support/arbitrary-document.ts';
import { propertyRuns } from '../support/property-runs.ts';

function read(text: string): Json {
  const { value, diagnostics } = parseSource('a.yaml', text);
  expect(diagnostics).toEqual([]);
  return value?.data ?? null;
}

/** Each problem as `PROBLEM line:column`. */
function inShort(text: string): readonly string[] {
  return parseSource('a.yaml', text).diagnostics.map(({ args, range }) => {
    const name = 'problem' in args ? args.problem : 'what' in args ? args.what : '';
    return range === null ? name : `${name} ${range.start.line}:${range.start.column}`;
  });
}

describe('merge keys', () => {
  const bases = 'a: &a { x: 1, y: 2 }\nb: &b { y: 3, z: 4 }\n';
  const merged = (rest: string) => (read(`${bases}c: ${rest}\n`) as { readonly c: Json }).c;

  it.each<[string, Json]>([
    ['{ <<: *a }', { x: 1, y: 2 }],
    ['{ <<: *a, y: 5 }', { x: 1, y: 5 }],
    ['{ y: 5, <<: *a }', { y: 5, x: 1 }],
    ['{ <<: [*a, *b] }', { x: 1, y: 2, z: 4 }],
    ['{ <<: [*b, *a] }', { y: 3, z: 4, x: 1 }],
    ['{ <<: { x: 6 }, w: 7 }', { x: 6, w: 7 }],
    ['{ <<: [{ <<: *b, y: 8 }, *a] }', { y: 8, z: 4, x: 1 }],
    ['{ <<: [] }', {}],
    ['{ "<<": *a }', { '<<': { x: 1, y: 2 } }],
  ])('%s', (text, expected) => {
    expect(merged(text)).toEqual(expected);
  });

  it('give what the yaml package gives for them', () => {
    const options = { merge: true, schema: 'core', uniqueKeys: false, maxAliasCount: -1, logLevel: 'error' } as const;
    fc.assert(
      fc.property(arbitraryYaml(), ({ text }) => {
        expect(read(text)).toEqual(parse(text, options));
      }),
      propertyRuns(),
    );
  });

  it.each([
    ['{ <<: 1 }', ['MERGE_SOURCE 3:10']],
    ['{ <<: , x: 1 }', ['MERGE_SOURCE 3:10']],
    ['{ <<: [*a, [*b]] }', ['MERGE_SOURCE 3:15']],
    ['{ <<: *d }', ['BAD_ALIAS 3:10']],
    ['&c { <<: *c }', ['BAD_ALIAS 3:13']],
    ['{ <<: *a, <<: *b }', ['DUPLICATE_KEY 3:14']],
    ['{ <<: *a, x: 1, x: 2 }', ['DUPLICATE_KEY 3:20']],
  ])('are rejected as in %s', (text, expected) => {
    expect(inShort(`${bases}c: ${text}\n`)).toEqual(expected);
  });

  it('count as what they repeat', () => {
    const keys = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: 1`).join(', ');
    const uses = (count: number) => '\n- { <<: *a }'.repeat(count);
    expect(inShort(`- &a { ${keys(99)} }${uses(limits.aliases / 100)}`)).toEqual([]);
    expect(inShort(`- &a { ${keys(99)} }${uses(limits.aliases / 100 + 1)}`)).toEqual(['aliases']);
    expect(inShort(`- ${'{ <<: '.repeat(50)}{ ${keys(400)} }${' }'.repeat(50)}`)).toEqual(['aliases']);
  });

  it('of many thousand mappings take no time to be rejected', { timeout: 20_000 }, () => {
    const keys = Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`).join(', ');
    expect(inShort(`- &a { ${keys} }${'\n- { <<: *a }'.repeat(50_000)}`)).toEqual(['aliases']);
  });
});

describe('places', () => {
  it('are where the entry stands that is merged, with the place of use as the other end', () => {
    const text = 'x-basis: &basis\n  weight: 5\nliste:\n  - <<: *basis\n    id: a\n  - { <<: [*basis] }\n';
    const { value } = parseSource('a.yaml', text);
    expect(value?.locate('/liste/0/weight')).toMatchObject({
      pointer: '/liste/0/weight',
      range: { start: { line: 2, column: 11 } },
      otherEnd: { range: { start: { line: 4, column: 9 }, end: { line: 4, column: 15 } } },
    });
    expect(value?.locate('/liste/1/weight', 'key')).toMatchObject({
      range: { start: { line: 2, column: 3 } },
      otherEnd: { range: { start: { line: 6, column: 12 } } },
    });
    expect(value?.locate('/liste/0/id')).not.toHaveProperty('otherEnd');
  });
});

describe('editing', () => {
  const text = `# Kopf
x-basis: &basis
  a: 1 # eins
  b: 2
answers:
  <<: *basis # alle
  c: 3
`;
  const set = (key: string, value: Json) => editDocument({ file: 'a.yaml', text, path: ['answers', key], value });

  it('adds an entry of its own for one that is merged', () => {
    expect(set('b', 9)).toBe(`${text}  b: 9\n`);
    expect(set('d', 4)).toBe(`${text}  d: 4\n`);
    expect(set('c', 4)).toBe(text.replace('c: 3', 'c: 4'));
  });

  it('of what is merged elsewhere changes nothing there', () => {
    const edited = editDocument({ file: 'a.yaml', text, path: ['x-basis', 'a'], value: 7 });
    expect(read(edited)).toEqual({ 'x-basis': { a: 7, b: 2 }, answers: { a: 1, b: 2, c: 3 } });
  });

  it('makes a mapping that is merged as a whole one of its own', () => {
    const whole = 'x: &x { answers: { a: 1 }, k: 2 } # x\n<<: *x\n';
    expect(editDocument({ file: 'a.yaml', text: whole, path: ['answers', 'b'], value: 2 })).toBe(
      'x: &x { answers: { a: 1 }, k: 2 } # x\n<<: *x\nanswers: { a: 1, b: 2 }\n',
    );
  });

  it('of any document gives the data it should', () => {
    const edits = fc.tuple(
      fc.constantFrom('a', 'b', 'title', '<<'),
      fc.constantFrom('a', 'b', 'new'),
      fc.constantFrom<Json>(1, 'ä', [true]),
    );
    fc.assert(
      fc.property(arbitraryYaml(), edits, fc.boolean(), ({ text: before, root }, [outer, inner, value], crlf) => {
        if (typeof root.data !== 'object' || root.data === null || Array.isArray(root.data)) return;
        const start = root.data as { readonly [key: string]: Json };
        const held = Object.hasOwn(start, outer) ? start[outer] : null;
        const within = typeof held === 'object' && held !== null && !Array.isArray(held) ? held : {};
        const edited = editDocument({
          file: 'a.yaml',
          text: crlf ? before.replaceAll('\n', '\r\n') : before,
          path: [outer, inner],
          value,
        });
        expect(read(edited)).toEqual({ ...start, [outer]: { ...within, [inner]: value } });
      }),
      propertyRuns(),
    );
  });
});
