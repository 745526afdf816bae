import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { diagnosticToJson, renderCheckJson } from '../../../src/report/diagnostics/json.ts';
import { renderDiagnostic } from '../../../src/text/index.ts';
import { duplicate, options, reportOf, unknown, warning, whole } from './sample.ts';

const schema = new URL('../../schemas/check-report.schema.json', import.meta.url);
const isValid = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(schema, 'utf8')));

test('a diagnostic has line and column from 1, and null where there is no place', () => {
  expect(diagnosticToJson(unknown, 'de')).toEqual({
    code: 'unknown-question',
    severity: 'error',
    ...renderDiagnostic(unknown, 'de'),
    file: 'answers.yaml',
    line: 2,
    column: 3,
    endLine: 2,
    endColumn: 14,
    pointer: '/answers/ea-stategie',
  });
  expect(diagnosticToJson(whole, 'de')).toMatchObject({ line: null, endColumn: null });
  expect(diagnosticToJson(duplicate, 'en').related).toEqual([
    { file: 'answers.yaml', line: 1, column: 1, endLine: 1, endColumn: 8, pointer: '/answers/ea-stategie' },
  ]);
});

test('a run has its files, counts, findings with fingerprints, and what is silenced', () => {
  const silenced = [{ diagnostic: warning, reason: 'kommt noch' }];
  const output = renderCheckJson(reportOf([unknown, whole], { files: ['clean.yaml'], silenced }), options);
  const document = JSON.parse(output);
  expect(isValid(document), JSON.stringify(isValid.errors)).toBe(true);
  expect(document).toMatchObject({
    files: 3,
    errors: 2,
    warnings: 0,
    checked: ['answers.yaml', 'b.yaml', 'clean.yaml'],
    diagnostics: [{ code: 'unknown-question' }, { code: 'size-class-needed' }],
    silenced: [{ code: 'unused-source', reason: 'kommt noch' }],
  });
  expect(output).toMatch(/\}\n$/);
});
