import { countDiagnostics, type Diagnostic, type Place, type Severity } from '../../diagnostics/index.ts';
import { type Language, renderDiagnostic } from '../../text/index.ts';

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

/** All diagnostics of a run as one JSON document: `{ files, errors, warnings, diagnostics }`. */
export function renderDiagnosticsJson(diagnostics: readonly Diagnostic[], files: number, language: Language): string {
  const { error, warning } = countDiagnostics(diagnostics);
  const document = {
    files,
    errors: error,
    warnings: warning,
    diagnostics: diagnostics.map((diagnostic) => diagnosticToJson(diagnostic, language)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
