import type { Diagnostic, Place } from '../../diagnostics/index.ts';
import { type Language, renderDiagnostic, withoutControls } from '../../text/index.ts';

/** What is wrong and what to write instead, in one paragraph. */
export function inOneParagraph(diagnostic: Diagnostic, language: Language): string {
  const { message, hint } = renderDiagnostic(diagnostic, language);
  return hint === null ? message : `${message} ${hint}`;
}

/** `file:line:column`, of the whole file only its name; in one line, and harmless to a terminal. */
export function placeInWords({ file, range }: Place): string {
  const name = withoutControls(file).replace(/\n/g, ' ');
  return range === null ? name : `${name}:${range.start.line}:${range.start.column}`;
}
