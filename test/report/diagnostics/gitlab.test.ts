import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { diagnose } from '../../../src/diagnostics/index.ts';
import { renderGitlab } from '../../../src/report/diagnostics/gitlab.ts';
import { renderDiagnostic } from '../../../src/text/index.ts';
import { duplicate, options, place, reportOf, unknown, warning, whole } from './sample.ts';

const schema = new URL('../../schemas/gitlab-code-quality.schema.json', import.meta.url);
const isValid = new Ajv().compile(JSON.parse(readFileSync(schema, 'utf8')));

test('each finding with its lines and a fingerprint', () => {
  const output = renderGitlab(reportOf([unknown, duplicate, whole, warning]), options);
  const findings = JSON.parse(output);
  expect(isValid(findings), JSON.stringify(isValid.errors)).toBe(true);
  const { message, hint } = renderDiagnostic(unknown, 'de');
  expect(findings[1]).toEqual({
    description: `${message} ${hint}`,
    check_name: 'unknown-question',
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    severity: 'major',
    location: { path: 'answers.yaml', lines: { begin: 2, end: 2 } },
  });
  expect(findings.map(({ severity }: { severity: string }) => severity)).toEqual(['minor', 'major', 'major', 'major']);
});

test('what concerns the whole file stands at its first line, what ends before a line on the line before', () => {
  const block = diagnose('unknown-key', place(2, 1, 1, 5), { key: 'a', suggestion: null });
  const findings = JSON.parse(renderGitlab(reportOf([whole, block]), options));
  expect(findings.map(({ location }: { location: { lines: object } }) => location.lines)).toEqual([
    { begin: 2, end: 4 },
    { begin: 1, end: 1 },
  ]);
});

test('a clean run is an empty list', () => {
  expect(renderGitlab(reportOf([], { files: ['a.yaml'] }), options)).toBe('[]\n');
});
