import { createHash } from 'node:crypto';
import {
  compareText,
  type Diagnostic,
  diagnose,
  type Place,
  type SilencedDiagnostic,
  sortDiagnostics,
} from '../../../src/diagnostics/index.ts';
import type { CheckReport, RenderOptions } from '../../../src/report/diagnostics/check-report.ts';

export const sampleText = 'answers:\n  ea-stategie: 2\n\tzugang: "äöü"\n';

export function place(line: number, column: number, endColumn: number, endLine = line): Place {
  return {
    file: 'answers.yaml',
    pointer: '/answers/ea-stategie',
    range: { start: { line, column }, end: { line: endLine, column: endColumn } },
  };
}

/** Three findings: with a suggestion, with a related place, and of a file as a whole. */
export const unknown = diagnose('unknown-question', place(2, 3, 14), { id: 'ea-stategie', suggestion: 'ea-strategie' });
export const duplicate = diagnose('duplicate-id', place(3, 2, 8), { id: 'zugang' }, { related: [place(1, 1, 8)] });
export const whole = diagnose('size-class-needed', { file: 'b.yaml', pointer: '', range: null }, {});
export const warning = diagnose('unused-source', place(1, 1, 2), { id: 'S1' });

export function reportOf(
  diagnostics: readonly Diagnostic[],
  parts: {
    readonly files?: readonly string[];
    readonly texts?: Readonly<Record<string, string>>;
    readonly silenced?: readonly SilencedDiagnostic[];
  } = {},
): CheckReport {
  const files = [...new Set([...(parts.files ?? []), ...diagnostics.map(({ file }) => file)])].sort(compareText);
  const texts = new Map(Object.entries(parts.texts ?? { 'answers.yaml': sampleText }));
  return { files, diagnostics: sortDiagnostics(diagnostics), silenced: parts.silenced ?? [], texts };
}

export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

export const options: RenderOptions = {
  language: 'de',
  nameOf: (file) => file,
  strict: false,
  version: '1.2.3',
  sha256,
  most: null,
};
