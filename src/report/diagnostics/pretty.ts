import { countDiagnostics, type Diagnostic, type Place, type Severity } from '../../diagnostics/index.ts';
import {
  type DiagnosticWords,
  diagnosticWords,
  hangingLines,
  type Language,
  renderDiagnostic,
} from '../../text/index.ts';
import type { CheckReport } from './check-report.ts';
import { chooseShown } from './choose-shown.ts';
import { excerptLines, type LinesOf, linesOnce } from './excerpt.ts';
import { placeInWords } from './in-words.ts';

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
  /** Columns of the terminal; null where there is none, so that scripts find each sentence in one line. */
  readonly width: number | null;
  /** How many diagnostics are shown; null: all. */
  readonly most: number | null;
}

/** Where nothing is wrapped, a line of a file is still cut: it may be a megabyte long. */
const widestExcerpt = 120;

/** More related places than this are only named. */
const mostRelatedLines = 3;

interface Rendering extends PrettyOptions {
  readonly words: DiagnosticWords;
  readonly linesOf: LinesOf;
}

/** Diagnostics for people: where, what, the line with a caret under the place, what to write instead; at the end the counts. */
export function renderPretty(report: Omit<CheckReport, 'silenced'>, options: PrettyOptions): string {
  const words = diagnosticWords(options.language);
  const rendering = { ...options, words, linesOf: linesOnce(report.texts) };
  const { shown, hidden } = chooseShown(report.diagnostics, options.most);
  const blocks = shown.map((diagnostic) => renderOne(diagnostic, rendering));
  const rest = hidden.length === 0 ? [] : [wrap(words.notShown(countDiagnostics(hidden)), '', options).join('\n')];
  return `${[...blocks, ...rest, summary(report, rendering)].join('\n\n')}\n`;
}

function renderOne(diagnostic: Diagnostic, rendering: Rendering): string {
  const { colours, language, words } = rendering;
  const { message, hint } = renderDiagnostic(diagnostic, language);
  const colour = colours[diagnostic.severity];
  const head = `${colours.strong(placeInWords(diagnostic))} ${colour(words.severity[diagnostic.severity])} ${colours.dim(diagnostic.code)}`;
  return [
    head,
    ...wrap(message, '  ', rendering),
    ...excerpt(diagnostic, colour, rendering),
    ...(hint === null ? [] : hintLines(hint, rendering)),
    ...diagnostic.related.flatMap((place, index) => relatedLines(place, index, diagnostic, rendering)),
  ].join('\n');
}

function hintLines(hint: string, rendering: Rendering): readonly string[] {
  const label = `${rendering.words.hint}:`;
  return wrap(`${label} ${hint}`, '  ', rendering).map((line, index) =>
    index === 0 ? line.replace(label, () => rendering.colours.strong(label)) : line,
  );
}

/** With its line, unless that has been shown or there are many. */
function relatedLines(place: Place, index: number, diagnostic: Diagnostic, rendering: Rendering): readonly string[] {
  const { colours, words } = rendering;
  const head = `  ${colours.dim(`${words.related(diagnostic.code, index, place)}: ${placeInWords(place)}`)}`;
  const sameLine = place.file === diagnostic.file && place.range?.start.line === diagnostic.range?.start.line;
  if (sameLine || index >= mostRelatedLines) return [head];
  return [head, ...excerpt(place, colours.dim, rendering)];
}

function excerpt(
  place: Place,
  colour: Colours[Severity],
  { colours, linesOf, width, words }: Rendering,
): readonly string[] {
  const { untilLine } = words;
  return excerptLines(place, linesOf, { colour, dim: colours.dim, width: width ?? widestExcerpt, untilLine });
}

function wrap(text: string, start: string, { width }: PrettyOptions): readonly string[] {
  return width === null ? [`${start}${text}`] : hangingLines(start, text, width);
}

function summary({ diagnostics, files }: Omit<CheckReport, 'silenced'>, { words, colours }: Rendering): string {
  const counts = countDiagnostics(diagnostics);
  const found = new Set(diagnostics.map(({ file }) => file)).size;
  const text = words.summary(counts, { checked: files.length, found });
  if (counts.error > 0) return colours.error(text);
  return counts.warning > 0 ? colours.warning(text) : colours.strong(text);
}
