import { countDiagnostics, type Diagnostic, type Place, type Severity } from '../../diagnostics/index.ts';
import { diagnosticWords, type Language, renderDiagnostic, withoutControls } from '../../text/index.ts';
import { displayLine } from './display-line.ts';

/** How parts of the output are coloured; the terminal's own business, so it is given. */
export interface Colours {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
}

export interface PrettyOptions {
  readonly language: Language;
  readonly colours: Colours;
  /** The text of each file by its name; a file without one is shown without its lines. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many files were looked at. */
  readonly files: number;
}

/** Diagnostics for people: where, what, the line with a caret under the place, what to write instead; at the end the counts. */
export function renderPretty(diagnostics: readonly Diagnostic[], options: PrettyOptions): string {
  const shown = diagnostics.map((diagnostic) => renderOne(diagnostic, options));
  return `${[...shown, summary(diagnostics, options)].join('\n\n')}\n`;
}

function renderOne(diagnostic: Diagnostic, options: PrettyOptions): string {
  const { colours, language } = options;
  const words = diagnosticWords(language);
  const { message, hint } = renderDiagnostic(diagnostic, language);
  const colour = colours[diagnostic.severity];
  const head = `${colours.strong(placeInWords(diagnostic))} ${colour(words.severity[diagnostic.severity])} ${colours.dim(diagnostic.code)}`;
  return [
    head,
    `  ${message}`,
    ...excerptLines(diagnostic, options, colour),
    ...(hint === null ? [] : [`  ${colours.strong(`${words.hint}:`)} ${hint}`]),
    ...diagnostic.related.map((place) => `  ${colours.dim(`${words.related}: ${placeInWords(place)}`)}`),
  ].join('\n');
}

function placeInWords({ file, range }: Place): string {
  const name = withoutControls(file).replace(/\n/g, ' ');
  return range === null ? name : `${name}:${range.start.line}:${range.start.column}`;
}

/** The line that the diagnostic is about and the carets below; a range over several lines is marked to the end of the first. */
function excerptLines(place: Place, { texts, colours }: PrettyOptions, colour: Colours[Severity]): readonly string[] {
  const text = texts.get(place.file);
  if (text === undefined || place.range === null) return [];
  const { start, end } = place.range;
  const line = text.split(/\r\n|\n/)[start.line - 1];
  if (line === undefined) return [];
  const endColumn = end.line === start.line ? end.column : line.length + 1;
  const shown = displayLine(line, start.column, endColumn);
  const number = String(start.line);
  return [
    `  ${colours.dim(`${number} |`)} ${shown.text}`.trimEnd(),
    `  ${colours.dim(`${' '.repeat(number.length)} |`)} ${shown.marker.replace(/\^+/, (carets) => colour(carets))}`,
  ];
}

function summary(diagnostics: readonly Diagnostic[], { language, colours, files }: PrettyOptions): string {
  const counts = countDiagnostics(diagnostics);
  const words = diagnosticWords(language).summary(counts, files);
  if (counts.error > 0) return colours.error(words);
  return counts.warning > 0 ? colours.warning(words) : colours.strong(words);
}
