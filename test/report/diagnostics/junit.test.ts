import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/diagnostics/index.ts';
import { renderJunit } from '../../../src/report/diagnostics/junit.ts';
import { renderDiagnostic } from '../../../src/text/index.ts';
import { checkJunit } from '../../support/check-junit.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { readXml } from '../../support/read-xml.ts';
import { duplicate, options, reportOf, unknown, warning, whole } from './sample.ts';

describe('each file is a test case', () => {
  const report = reportOf([unknown, duplicate, { ...warning, file: 'c.yaml' }], { files: ['clean.yaml'] });

  test('it fails with all that is wrong in it, and passes where nothing is or only warnings are', () => {
    const [answers, warned, clean] = checkJunit(renderJunit(report, options));
    expect(answers?.failure).toBe(
      [
        'answers.yaml:2:3 Fehler unknown-question',
        `  ${renderDiagnostic(unknown, 'de').message}`,
        `  Abhilfe: ${renderDiagnostic(unknown, 'de').hint}`,
        '',
        'answers.yaml:3:2 Fehler duplicate-id',
        `  ${renderDiagnostic(duplicate, 'de').message}`,
        `  Abhilfe: ${renderDiagnostic(duplicate, 'de').hint}`,
        '  zuerst vergeben: answers.yaml:1:1',
      ].join('\n'),
    );
    expect(warned).toMatchObject({ file: 'c.yaml', failure: null });
    expect(warned?.output).toContain('c.yaml:1:1 Warnung unused-source');
    expect(clean).toEqual({ file: 'clean.yaml', failure: null, output: null });
  });

  test('with --strict it fails for warnings, too', () => {
    const failed = checkJunit(renderJunit(report, { ...options, strict: true })).map(({ failure }) => failure !== null);
    expect(failed).toEqual([true, true, false]);
  });
});

test('nothing checked is an empty suite', () => {
  expect(checkJunit(renderJunit(reportOf([]), options))).toEqual([]);
});

test('the message counts, in the language of the call', () => {
  const xml = readXml(renderJunit(reportOf([unknown, warning, whole]), { ...options, language: 'en' }));
  const failures = xml.children[0]?.children.map(({ children }) => children[0]?.attributes);
  expect(failures).toEqual([
    { message: '1 error, 1 warning', type: 'error' },
    { message: '1 error', type: 'error' },
  ]);
});

test('whatever files and keys are called, it is XML and says so', () => {
  const evil = fc.constantFrom(
    '<',
    '>',
    '&',
    '"',
    "'",
    ']]>',
    '<!--',
    '\u0000',
    '\u001b[31m',
    '\ufffe',
    '\ud800',
    '\u0085',
    '\r\n',
    '\t',
  );
  const text = fc.string({ unit: fc.oneof(evil, fc.string({ unit: 'binary' })), minLength: 1 });
  fc.assert(
    fc.property(text, text, (file, id) => {
      const found = diagnose('duplicate-id', { file, pointer: '', range: null }, { id });
      const [only, ...others] = checkJunit(renderJunit(reportOf([found], { texts: {} }), options));
      expect(others).toEqual([]);
      expect(only?.file).toBe(writable(file));
      expect(only?.failure).toContain(writable(renderDiagnostic(found, 'de').message));
    }),
    propertyRuns(),
  );
});

/** What XML can write of a text: everything but most control characters, half surrogates and two that are no characters. */
function writable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
}
