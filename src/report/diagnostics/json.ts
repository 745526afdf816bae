import { countDiagnostics, type Diagnostic, type Place, type Severity } from '../../diagnostics/index.ts';
import { type Language, renderDiagnostic } from '../../text/index.ts';
import type { CheckReport, RenderOptions } from './check-report.ts';
import { fingerprintsOf } from './fingerprint.ts';

/** A diagnostic for programs. Line and column count from 1, the end is exclusive; all four are null where it concerns the whole file. */
export type DiagnosticJson = PlaceJson & {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly related?: readonly PlaceJson[];
};

type PlaceJson = {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  readonly pointer: string;
};

export function diagnosticToJson(diagnostic: Diagnostic, language: Language): DiagnosticJson {
  const { message, hint } = renderDiagnostic(diagnostic, language);
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message,
    ...placeToJson(diagnostic),
    ...(hint === null ? {} : { hint }),
    ...(diagnostic.related.length === 0 ? {} : { related: diagnostic.related.map(placeToJson) }),
  };
}

function placeToJson({ file, pointer, range }: Place): PlaceJson {
  return {
    file,
    line: range?.start.line ?? null,
    column: range?.start.column ?? null,
    endLine: range?.end.line ?? null,
    endColumn: range?.end.column ?? null,
    pointer,
  };
}

/** A run as one JSON document: how many files and diagnostics, which files, what was found, and what is silenced. */
export function renderCheckJson(report: CheckReport, options: RenderOptions): string {
  const { error, warning } = countDiagnostics(report.diagnostics);
  const fingerprints = fingerprintsOf(report, options);
  const document = {
    files: report.files.length,
    errors: error,
    warnings: warning,
    checked: report.files,
    diagnostics: report.diagnostics.map((diagnostic, index) => ({
      ...diagnosticToJson(diagnostic, options.language),
      fingerprint: fingerprints[index],
    })),
    silenced: report.silenced.map(({ diagnostic, reason }) => ({
      ...diagnosticToJson(diagnostic, options.language),
      reason,
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
