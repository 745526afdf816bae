import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Diagnostic, diagnose } from '../../../src/diagnostics/index.ts';
import { renameFiles } from '../../../src/report/diagnostics/check-report.ts';
import { fingerprintsOf } from '../../../src/report/diagnostics/fingerprint.ts';
import { parseSource } from '../../../src/source/index.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { place, reportOf, sha256 } from './sample.ts';

/** Findings of a text: the pointer of each and what is wrong there. */
type Finding = readonly [pointer: string, key: string, suggestion?: string];

function fingerprints(text: string, findings: readonly Finding[], file = 'a.yaml'): readonly string[] {
  const source = parseSource(file, text).value;
  if (source === null) throw new Error('unreadable');
  const diagnostics = findings.map(
    ([pointer, key, suggestion = null]): Diagnostic =>
      diagnose('unknown-key', source.locate(pointer, 'key'), { key, suggestion }),
  );
  return fingerprintsOf(reportOf(diagnostics, { texts: { [file]: text } }), { sha256 });
}

const only = (text: string, pointer: string, key = 'typ') => fingerprints(text, [[pointer, key]])[0];

const questions = 'questions:\n  - id: a\n  - id: b\n    typ: x\n';
const found = only(questions, '/questions/1/typ');

test('32 hexadecimal digits', () => {
  expect(found).toMatch(/^[0-9a-f]{32}$/);
});

describe('stays the same', () => {
  test.each([
    ['with lines above', `# note\n\n${questions}`, '/questions/1/typ'],
    ['with other keys above', `title: t\n${questions}`, '/questions/1/typ'],
    ['at another position in the list', 'questions:\n  - id: new\n  - id: b\n    typ: x\n', '/questions/1/typ'],
    ['further up in the list', 'questions:\n  - id: b\n    typ: x\n  - id: a\n', '/questions/0/typ'],
    ['in another style', '{ questions: [{ id: a }, { id: b, typ: x }] }', '/questions/1/typ'],
  ])('%s', (_, text, pointer) => {
    expect(only(text, pointer)).toBe(found);
  });

  test('when a name that is suggested comes or goes', () => {
    expect(fingerprints(questions, [['/questions/1/typ', 'typ', 'type']])[0]).toBe(found);
  });

  test('when the names that exist change', () => {
    const of = (existing: readonly string[]) =>
      fingerprintsOf(reportOf([diagnose('unknown-domain', place(1, 1, 2), { id: 'x', suggestion: null, existing })]), {
        sha256,
      });
    expect(of(['a', 'b'])).toEqual(of(['a']));
  });
});

describe('is another', () => {
  test.each([
    ['for another item', 'questions:\n  - id: c\n    typ: x\n', '/questions/0/typ'],
    ['for another part', 'questions:\n  - id: b\n    text: { typ: x }\n', '/questions/0/text/typ'],
  ])('%s', (_, text, pointer) => {
    expect(only(text, pointer)).not.toBe(found);
  });

  test('for another finding at the same place', () => {
    expect(only(questions, '/questions/1/typ', 'tip')).not.toBe(found);
  });

  test('in another file', () => {
    expect(fingerprints(questions, [['/questions/1/typ', 'typ']], 'b.yaml')[0]).not.toBe(found);
  });
});

test('equal ones are told apart by their order', () => {
  const twice = 'questions:\n  - id: b\n    typ: x\n  - id: b\n    typ: x\n';
  const both = fingerprints(twice, [
    ['/questions/0/typ', 'typ'],
    ['/questions/1/typ', 'typ'],
  ]);
  expect(both[0]).toBe(found);
  expect(new Set(both).size).toBe(2);
});

test('items without a name count by position, texts by what they say', () => {
  const list = (items: string) => `requires: [${items}]`;
  expect(only(list('x, y'), '/requires/1')).toBe(only(list('y'), '/requires/0'));
  expect(only(list('1, 2'), '/requires/1')).not.toBe(only(list('2'), '/requires/0'));
});

test('a file is the same from whichever name of it', () => {
  const source = parseSource('./q/../a.yaml', questions).value;
  if (source === null) throw new Error('unreadable');
  const place = source.locate('/questions/1/typ', 'key');
  const report = reportOf([diagnose('unknown-key', place, { key: 'typ', suggestion: null })], {
    texts: { './q/../a.yaml': questions },
  });
  expect(
    fingerprintsOf(
      renameFiles(report, () => 'a.yaml'),
      { sha256 },
    ),
  ).toEqual([found]);
});

test('a file that can not be read has fingerprints, too', () => {
  const place = { file: 'a.yaml', pointer: '/questions/1', range: null };
  const unread = reportOf([diagnose('unknown-key', place, { key: 'x', suggestion: null })], {
    texts: { 'a.yaml': '[broken' },
  });
  expect(fingerprintsOf(unread, { sha256 })).toHaveLength(1);
});

test('no two are equal', () => {
  const pointers = fc.constantFrom('', '/a', '/questions/0', '/questions/1', '/questions/1/typ');
  const findings = fc.array(fc.tuple(pointers, fc.constantFrom('x', 'y')), { maxLength: 12 });
  fc.assert(
    fc.property(findings, (each) => {
      const diagnostics = each.map(([pointer, key], index) =>
        diagnose(
          'unknown-key',
          {
            file: 'a.yaml',
            pointer,
            range: { start: { line: index + 1, column: 1 }, end: { line: index + 1, column: 2 } },
          },
          { key, suggestion: null },
        ),
      );
      const all = fingerprintsOf(reportOf(diagnostics, { texts: { 'a.yaml': questions } }), { sha256 });
      expect(new Set(all).size).toBe(diagnostics.length);
    }),
    propertyRuns(200),
  );
});
