import type { Diagnostic, Severity } from '../../diagnostics/index.ts';
import { diagnosticWords, type Language, renderDiagnostic } from '../../text/index.ts';
import type { CheckReport, RenderOptions } from './check-report.ts';
import { chooseShown } from './choose-shown.ts';
import { placeInWords } from './in-words.ts';
import { lastLineOf } from './last-line.ts';

const commands: { readonly [S in Severity]: string } = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Commands that make GitHub Actions show each diagnostic at its line, one a line; nothing where there is nothing to say:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands.
 */
export function renderGithub(report: CheckReport, { language, most }: RenderOptions): string {
  return chooseShown(report.diagnostics, most)
    .shown.map((diagnostic) => `${commandOf(diagnostic, language)}\n`)
    .join('');
}

function commandOf(diagnostic: Diagnostic, language: Language): string {
  const properties = Object.entries(propertiesOf(diagnostic))
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${commands[diagnostic.severity]} ${properties}::${escapeData(messageOf(diagnostic, language))}`;
}

/** Columns only within one line: GitHub ignores them otherwise. */
function propertiesOf({ file, range, code }: Diagnostic): Readonly<Record<string, string | number>> {
  const title = `lotse: ${code}`;
  if (range === null) return { file, title };
  const { start, end } = range;
  const endLine = lastLineOf(range);
  const columns = end.line === start.line ? { col: start.column, endColumn: end.column } : {};
  return { file, line: start.line, endLine, ...columns, title };
}

function messageOf(diagnostic: Diagnostic, language: Language): string {
  const words = diagnosticWords(language);
  const { message, hint } = renderDiagnostic(diagnostic, language);
  const related = diagnostic.related.map(
    (place, index) => `${words.related(diagnostic.code, index, place)}: ${placeInWords(place)}`,
  );
  return [message, ...(hint === null ? [] : [hint]), ...related].join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
