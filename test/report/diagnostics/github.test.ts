import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Diagnostic, diagnose } from '../../../src/diagnostics/index.ts';
import { renderGithub } from '../../../src/report/diagnostics/github.ts';
import { renderDiagnostic } from '../../../src/text/index.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { readWorkflowCommand } from '../../support/workflow-commands.ts';
import { duplicate, options, place, reportOf, unknown, warning, whole } from './sample.ts';

const commands = (text: string) => text.split('\n').slice(0, -1).map(readWorkflowCommand);

test('each finding is a command with its place', () => {
  const said = (found: Diagnostic) => {
    const { message, hint } = renderDiagnostic(found, 'de');
    return `${message}%0A${hint}`;
  };
  expect(renderGithub(reportOf([unknown, duplicate, whole, warning]), options)).toBe(
    [
      `::warning file=answers.yaml,line=1,endLine=1,col=1,endColumn=2,title=lotse%3A unused-source::${said(warning)}`,
      `::error file=answers.yaml,line=2,endLine=2,col=3,endColumn=14,title=lotse%3A unknown-question::${said(unknown)}`,
      `::error file=answers.yaml,line=3,endLine=3,col=2,endColumn=8,title=lotse%3A duplicate-id::${said(duplicate)}%0Azuerst vergeben: answers.yaml:1:1`,
      `::error file=b.yaml,title=lotse%3A size-class-needed::${said(whole)}`,
      '',
    ].join('\n'),
  );
});

test('columns are left out where they are of several lines', () => {
  const found = diagnose('unknown-key', place(1, 3, 5, 4), { key: 'a', suggestion: null });
  const [command] = commands(renderGithub(reportOf([found]), options));
  expect(command?.properties).toEqual({ file: 'answers.yaml', line: '1', endLine: '4', title: 'lotse: unknown-key' });
});

test('a clean run says nothing', () => {
  expect(renderGithub(reportOf([], { files: ['a.yaml'] }), options)).toBe('');
});

test('at most as many as asked for, errors first', () => {
  const shown = commands(renderGithub(reportOf([warning, unknown, whole]), { ...options, most: 2 }));
  expect(shown.map(({ command }) => command)).toEqual(['error', 'error']);
});

test('whatever files and keys are called, the runner reads it as it was meant', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom('%', ':', ',', '\r', '\n', '::', '%0A', '='), fc.string()),
    minLength: 1,
  });
  fc.assert(
    fc.property(text, text, (file, key) => {
      const found = diagnose('unknown-key', { file, pointer: '', range: null }, { key, suggestion: null });
      const [command, ...others] = commands(renderGithub(reportOf([found]), { ...options, language: 'en' }));
      expect(others).toEqual([]);
      expect(command?.properties).toEqual({ file, title: 'lotse: unknown-key' });
    }),
    propertyRuns(),
  );
});
