import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import {
  blockYaml,
  inlineYaml,
  type Json,
  limits,
  type Part,
  parseSource,
  readSource,
  type SourceFile,
} from '../../src/source/index.ts';
import { textAt } from './text-at.ts';

function source(text: string, file = 'a.yaml'): SourceFile {
  const { value, diagnostics } = parseSource(file, text);
  expect(diagnostics).toEqual([]);
  if (value === null) throw new Error('nothing read');
  return value;
}

function problems(text: string, file = 'a.yaml'): readonly Diagnostic[] {
  const { value, diagnostics } = parseSource(file, text);
  expect(value).toBeNull();
  return diagnostics;
}

/** Each problem as `PROBLEM line:column`. */
function inShort(text: string, file = 'a.yaml'): readonly string[] {
  return problems(text, file).map((found) => {
    const name =
      found.code === 'yaml-syntax' ? found.args.problem : found.code === 'too-large' ? found.args.what : found.code;
    return found.range === null ? name : `${name} ${found.range.start.line}:${found.range.start.column}`;
  });
}

const at = (file: SourceFile, pointer: string, part?: Part) => textAt(file.text, file.locate(pointer, part));

describe('places in YAML', () => {
  const text = [
    '# Kopf',
    'name: "Köthen 😀" # Ort',
    'list: [ä, { b: 2 }, "c,d"]',
    'base: &base',
    '  x: 1 # eins',
    '  # danach',
    '  y: |',
    '    Zeile 1',
    '    Zeile 2',
    '',
    'other: *base',
    'empty:',
    '"a/b~c": plain',
    '  folded',
    'end: >-',
    '  Schluss',
    '',
  ];

  for (const newline of ['\n', '\r\n']) {
    it(`are those of the tokens, lines ending with ${JSON.stringify(newline)}`, () => {
      const file = source(text.join(newline));
      expect(at(file, '/name')).toBe('"Köthen 😀"');
      expect(at(file, '/name', 'key')).toBe('name');
      expect(file.locate('/name').range).toEqual({ start: { line: 2, column: 7 }, end: { line: 2, column: 18 } });
      expect(at(file, '/list')).toBe('[ä, { b: 2 }, "c,d"]');
      expect(at(file, '/list/1/b')).toBe('2');
      expect(at(file, '/list/1/b', 'key')).toBe('b');
      expect(at(file, '/list/0', 'key')).toBe('ä');
      expect(at(file, '/base/y')).toBe(['|', '    Zeile 1', '    Zeile 2'].join(newline));
      expect(at(file, '/base').startsWith('x: 1')).toBe(true);
      expect(at(file, '/base').endsWith('Zeile 2')).toBe(true);
      expect(at(file, '/empty')).toBe('');
      expect(at(file, '/a~1b~0c')).toBe(`plain${newline}  folded`);
      expect(at(file, '/a~1b~0c', 'key')).toBe('"a/b~c"');
      expect(at(file, '/end')).toBe(`>-${newline}  Schluss`);
    });
  }

  it('show an alias where it is used, and what it stands for where that stands', () => {
    const file = source(text.join('\n'));
    expect(file.data).toMatchObject({ other: { x: 1, y: 'Zeile 1\nZeile 2\n' } });
    expect(at(file, '/other')).toBe('*base');
    expect(at(file, '/other/x')).toBe('1');
    expect(file.locate('/other/x').range?.start.line).toBe(5);
  });

  it('fall back to the key of what should hold a missing part, and to the start of the document', () => {
    const file = source(text.join('\n'));
    expect(at(file, '/base/z')).toBe('base');
    expect(at(file, '/list/1/z/y')).toBe('{ b: 2 }');
    expect(at(file, '/list/9')).toBe('list');
    for (const [pointer, part] of [
      ['', 'key'],
      ['/missing', 'value'],
    ] as const) {
      expect(file.locate(pointer, part)).toMatchObject({
        file: 'a.yaml',
        pointer,
        range: { start: { line: 2, column: 1 } },
      });
    }
    expect(at(file, '')).toBe(text.slice(1).join('\n').trimEnd());
  });

  it('do not count a byte order mark', () => {
    const { value } = readSource({ file: 'a.yaml', bytes: new TextEncoder().encode('\uFEFFa: 1') });
    expect(value?.locate('/a', 'key').range?.start).toEqual({ line: 1, column: 1 });
  });
});

describe('places in JSON', () => {
  it('are those of the tokens', () => {
    const file = source(
      '{\r\n  "name": "Köthen 😀",\r\n  "list": [1, {"b": true}],\r\n  "a/b": null\r\n}\r\n',
      'A.JSON',
    );
    expect(at(file, '/name')).toBe('"Köthen 😀"');
    expect(at(file, '/name', 'key')).toBe('"name"');
    expect(at(file, '/list/1/b')).toBe('true');
    expect(at(file, '/a~1b')).toBe('null');
    expect(at(file, '/list/1/c')).toBe('{"b": true}');
    expect(at(file, '/zz')).toBe('');
  });
});

// Characters that break naive positions: quotes, umlauts, emoji, colons, hashes, line breaks.
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aZ9äß😀:#,-[]{}"\'&*!|>%@`?~ \n') }),
  fc.constantFrom('null', 'true', 'no', '1', '1e3', '0x1F', '2026-11-22', '<<', '__proto__', '.inf', '---', '...'),
);
const data = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    word,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(word, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

/** A text that holds the data, in one of the ways to write it. */
const written = fc.record({
  value: data,
  style: fc.constantFrom('block', 'flow', 'json', 'json-lines'),
  crlf: fc.boolean(),
});

function write({ value, style, crlf }: { value: Json; style: string; crlf: boolean }): string {
  const text =
    style === 'block'
      ? blockYaml(value)
      : style === 'flow'
        ? inlineYaml(value)
        : JSON.stringify(value, null, style === 'json' ? 0 : 2);
  return crlf ? text.replaceAll('\n', '\r\n') : text;
}

function* pointersOf(value: Json, pointer = ''): Generator<readonly [string, Json]> {
  yield [pointer, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* pointersOf(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}

describe('any data', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(written, (each) => {
        for (const file of each.style.startsWith('json') ? ['a.json', 'a.yaml'] : ['a.yaml']) {
          expect(JSON.stringify(source(write(each), file).data)).toBe(JSON.stringify(each.value));
        }
      }),
    );
  });

  it('is where its places say', () => {
    fc.assert(
      fc.property(written, (each) => {
        const file = source(write(each), each.style.startsWith('json') ? 'a.json' : 'a.yaml');
        for (const [pointer, value] of pointersOf(each.value)) {
          const token = at(file, pointer);
          if (typeof value !== 'object' || value === null || token.startsWith('[') || token.startsWith('{')) {
            expect(JSON.stringify(source(`- ${token}`).data)).toBe(JSON.stringify([value]));
          }
          const key = pointer.split('/').at(-1)?.replaceAll('~1', '/').replaceAll('~0', '~');
          const part = at(file, pointer, 'key');
          if (part !== token) expect(source(`? ${part}\n: 1`).data).toEqual(Object.fromEntries([[key, 1]]));
        }
      }),
    );
  });

  it('any text at all gives data or a diagnostic, never an exception', () => {
    fc.assert(
      fc.property(word, word, word, fc.constantFrom('a.yaml', 'a.json'), (a, b, c, file) => {
        const { value, diagnostics } = parseSource(file, `${a}: ${b}\n${c}`);
        expect(value === null).toBe(diagnostics.length > 0);
      }),
    );
  });
});

describe('YAML 1.2 core', () => {
  it('has no dates, no yes and no, whatever the directive says', () => {
    const text = '%YAML 1.1\n---\na: yes\nb: 2026-11-22\n1: 0o17\n';
    expect(source(text).data).toEqual({ a: 'yes', b: '2026-11-22', '1': 15 });
  });
});

describe('what is wrong with the form', () => {
  it('is said for several places in one run', () => {
    expect(inShort('a: b: c\nd: "\\q"\n\te: 1\nf: @x\n')).toEqual([
      'BLOCK_AS_IMPLICIT_KEY 1:4',
      'BAD_DQ_ESCAPE 2:5',
      'TAB_AS_INDENT 3:1',
      'BAD_SCALAR_START 4:4',
    ]);
  });

  it('names duplicate keys with the first one', () => {
    const [found, second] = problems('a: 1\nb: { c: 1, "c": 2 }\na: 3\n');
    expect(found).toMatchObject({
      args: { problem: 'DUPLICATE_KEY', detail: 'c' },
      range: { start: { line: 2, column: 12 } },
    });
    expect(second).toMatchObject({ args: { detail: 'a' }, range: { start: { line: 3, column: 1 } } });
    expect(second?.related).toMatchObject([{ range: { start: { line: 1, column: 1 } } }]);
    expect(inShort('{ "a": 1,\n "a": 2 }', 'a.json')).toEqual(['DUPLICATE_KEY 2:2']);
  });

  it.each([
    ['', ['EMPTY 1:1']],
    ['# nur ein Kommentar\n', ['EMPTY 1:1']],
    ['---\n', ['EMPTY 1:1']],
    ['a: 1\n---\nb: 2\n', ['MULTIPLE_DOCS 2:1']],
    ['a: 1\n...\n---\n', ['MULTIPLE_DOCS 3:1']],
    ['[1]: x\n', ['NON_STRING_KEY 1:1']],
    ['a: .inf\nb: 1e999\n', ['NOT_FINITE 1:4', 'NOT_FINITE 2:4']],
    ['a: "\\ud800"\n', ['LONE_SURROGATE 1:4']],
    ['a: !php/object x\n', ['TAG_RESOLVE_FAILED 1:4']],
    ['a: !!binary aGFsbG8=\n', ['TAG_RESOLVE_FAILED 1:4']],
    ['a: *b\nb: &b 1\n', ['BAD_ALIAS 1:4']],
    ['a: &a [1, *a]\n', ['BAD_ALIAS 1:11']],
  ])('%j', (text, expected) => {
    expect(inShort(text)).toEqual(expected);
  });

  it.each([
    ['', ['EMPTY 1:1']],
    ['{ "a": 1, }', ['PROPERTY_NAME_EXPECTED 1:11']],
    ['{ "a": 1 // x\n}', ['INVALID_COMMENT_TOKEN 1:10']],
    ['{ "a": 1\n  "b": 2 }', ['COMMA_EXPECTED 2:3']],
    ['{ "a": 1e999 }', ['NOT_FINITE 1:8']],
    ['{ "\\udc00": 1 }', ['LONE_SURROGATE 1:3']],
    ["{ 'a': 1 }", ['INVALID_SYMBOL 1:3']],
  ])('JSON %j', (text, expected) => {
    expect(inShort(text, 'a.json')).toEqual(expect.arrayContaining(expected));
  });

  it('has an end', () => {
    expect(inShort('- @a\n'.repeat(1000)).length).toBeLessThanOrEqual(50);
  });
});

describe('what no person writes', () => {
  const levels = (count: number) => `${'['.repeat(count)}${']'.repeat(count)}`;

  it('is rejected when it is too deep', () => {
    for (const file of ['a.yaml', 'a.json']) {
      expect(source(levels(limits.depth), file).data).toBeTruthy();
      expect(inShort(levels(limits.depth + 1), file)).toEqual([`depth 1:${limits.depth + 1}`]);
      expect(inShort('['.repeat(200_000), file)).toEqual([`depth 1:${limits.depth + 1}`]);
    }
    expect(inShort(`${'- '.repeat(50_000)}a`)).toEqual([`depth 1:${2 * limits.depth + 1}`]);
    expect(inShort('? '.repeat(50_000))).toEqual([`depth 1:${2 * limits.depth + 1}`]);
    const chain = Array.from(
      { length: 3 },
      (_, index) => `k${index}: &k${index} ${'['.repeat(50)}${index ? `*k${index - 1}` : ''}${']'.repeat(50)}`,
    );
    expect(inShort(chain.join('\n'))).toEqual(['depth']);
  });

  it('is rejected when aliases multiply', () => {
    const bomb = ['a0: &a0 [x, x]', ...Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`)];
    expect(inShort(bomb.join('\n'))).toEqual(['aliases']);
  });

  it('takes the aliases of a long questionnaire', () => {
    const file = source(`base: &base { a: 1, b: 2 }\nlist:\n${'  - *base\n'.repeat(1000)}`);
    expect(file.data).toMatchObject({ base: { a: 1 } });
  });

  it('is read in linear time', { timeout: 20_000 }, () => {
    const keys = Array.from({ length: 30_000 }, (_, index) => `key${index}: &a${index} 1`);
    expect(source(keys.join('\n')).data).toHaveProperty('key29999', 1);
  });
});
