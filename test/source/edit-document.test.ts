import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockYaml, editDocument, type Json, parseSource } from '../../src/source/index.ts';

const set = (text: string, key: string, value: Json, file = 'a.yaml') =>
  editDocument({ file, text, path: ['answers', key], value });

describe('editDocument in YAML', () => {
  const text = `# Kopf
kind:   answers        # ausgerichtet
name: 'Einfach'

answers:
  a: 2                 # warum
  b: { value: 1, comment: "alt" }   # auch
  c:
    value: 3           # innen
    comment: |
      lang
      länger 😀
  # vor d
  d:                   # noch leer
# Ende
`;

  it.each<[string, Json, string, string]>([
    ['a', 3, '  a: 2                 #', '  a: 3                 #'],
    ['a', { unknown: true }, '  a: 2                 #', '  a: { unknown: true }                 #'],
    ['b', [1, 'x, y'], '  b: { value: 1, comment: "alt" }   #', '  b: [ 1, "x, y" ]   #'],
    ['d', true, '  d:                   # noch leer', '  d: true                   # noch leer'],
    ['e', 'ja: nein', '# noch leer\n', '# noch leer\n  e: "ja: nein"\n'],
    ['c', 4, 'c:\n    value: 3           # innen\n    comment: |\n      lang\n      länger 😀\n', 'c: 4\n'],
    [
      'c',
      { value: 4, comment: 'neu' },
      '    value: 3           # innen\n    comment: |\n      lang\n      länger 😀\n',
      '    value: 4\n    comment: neu\n',
    ],
  ])('sets %s to %j and nothing else', (key, value, before, after) => {
    expect(text).toContain(before);
    expect(set(text, key, value)).toBe(text.replace(before, after));
    const crlf = text.replaceAll('\n', '\r\n');
    expect(set(crlf, key, value)).toBe(text.replace(before, after).replaceAll('\n', '\r\n'));
  });

  it.each([
    ['kind: answers # x\n', 'kind: answers # x\nanswers:\n  q: 1\n'],
    ['kind: answers', 'kind: answers\nanswers:\n  q: 1'],
    ['answers:\n', 'answers:\n  q: 1\n'],
    ['answers: # hier\nx: 1\n', 'answers: # hier\n  q: 1\nx: 1\n'],
    ['answers: {}\n', 'answers:\n  q: 1\n'],
    ['answers: null  # nichts\n', 'answers:  # nichts\n  q: 1\n'],
    ['answers: { a: 1 }\n', 'answers: { a: 1, q: 1 }\n'],
    ['answers:\n    a: 1\n    b: |\n      x\n\nz: 1\n', 'answers:\n    a: 1\n    b: |\n      x\n    q: 1\n\nz: 1\n'],
    ['# nur Kommentar', '# nur Kommentar\nanswers:\n  q: 1\n'],
    ['', 'answers:\n  q: 1\n'],
    ['---\nanswers:\n  a: 1\n...\n', '---\nanswers:\n  a: 1\n  q: 1\n...\n'],
    // Where the text can't be changed in place the data is right all the same.
    ['answers: { q: &x 0, b: *x } # hier\n', 'answers: { q: 1, b: 0 } # hier\n'],
    ['x-q: &q { q: &x 0, b: *x } # x\nanswers: *q\n', 'x-q: &q { q: &x 0, b: *x } # x\nanswers: { q: 1, b: 0 }\n'],
    ['q: &q 0\nx: { b: *q }\nanswers: { <<: { q: 0 } }\n', 'q: &q 0\nx: { b: *q }\nanswers: { <<: { q: 0 }, q: 1 }\n'],
    ['{ kind: answers }\n', '{ kind: answers, answers: { q: 1 } }\n'],
    ['? kind\n: answers\n', 'kind: answers\nanswers:\n  q: 1\n'],
  ])('%j', (before, after) => {
    expect(set(before, 'q', 1)).toBe(after);
  });
});

describe('editDocument in JSON', () => {
  it('keeps JSON and its layout', () => {
    expect(set('{\n    "answers": {\n        "a": 1\n    }\n}\n', 'b', [true], 'a.json')).toBe(
      '{\n    "answers": {\n        "a": 1,\n        "b": [\n            true\n        ]\n    }\n}\n',
    );
    expect(JSON.parse(set('{}', 'b', { unknown: true }, 'a.json'))).toEqual({ answers: { b: { unknown: true } } });
  });
});

describe('any edit', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aZ9äß😀:#,-[]{}"\'&*!|>%@`?~ \n') });
  const key = fc.oneof(fc.constantFrom('a', 'b', '1', 'null', '<<', '__proto__'), text);
  const value = fc.jsonValue({ maxDepth: 2 }).map((json) => JSON.parse(JSON.stringify(json)) as Json);
  const answers = fc.dictionary(key, value, { maxKeys: 4, noNullPrototype: true });

  it('gives the data it should, again and again', () => {
    const edits = fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(answers, edits, fc.constantFrom('a.yaml', 'a.json'), fc.boolean(), (start, changes, file, crlf) => {
        const begin = file === 'a.json' ? JSON.stringify({ answers: start }) : blockYaml({ answers: start });
        let edited = crlf ? begin.replaceAll('\n', '\r\n') : begin;
        let expected = start;
        for (const [name, each] of changes) {
          edited = set(edited, name, each, file);
          expected = { ...expected, [name]: each };
        }
        const { value: read } = parseSource(file, edited);
        expect(read?.data).toEqual({ answers: expected });
      }),
    );
  });
});
