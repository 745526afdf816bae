import type { Place } from '../../diagnostics/index.ts';
import { displayLine } from './display-line.ts';
import { lastLineOf } from './last-line.ts';

export interface ExcerptOptions {
  /** What marks the place: a text of carets comes in. */
  readonly colour: (marker: string) => string;
  readonly dim: (text: string) => string;
  /** Columns of the screen. */
  readonly width: number;
  readonly untilLine: (line: number) => string;
}

/** The lines of each file; split once, however many diagnostics there are. */
export type LinesOf = (file: string) => readonly string[] | null;

export function linesOnce(texts: ReadonlyMap<string, string>): LinesOf {
  const split = new Map<string, readonly string[]>();
  return (file) => {
    const text = texts.get(file);
    if (text === undefined) return null;
    const lines = split.get(file) ?? text.split(/\r\n|\n/);
    split.set(file, lines);
    return lines;
  };
}

/** The line of a place with carets below; of a place that goes on, its first line and where it ends. Nothing where no line is known. */
export function excerptLines({ file, range }: Place, linesOf: LinesOf, options: ExcerptOptions): readonly string[] {
  const line = range === null ? undefined : linesOf(file)?.[range.start.line - 1];
  if (range === null || line === undefined) return [];
  const { start } = range;
  const last = lastLineOf(range);
  const goesOn = last > start.line;
  const end = range.end.line > start.line ? line.length + 1 : range.end.column;
  const number = String(start.line);
  const gutter = `${number} | `;
  const shown = displayLine(line, { start: start.column, end }, Math.max(20, options.width - gutter.length - 2));
  const marker = shown.marker.replace(/\^+/, (carets) => options.colour(carets));
  return [
    `  ${options.dim(gutter.trimEnd())} ${shown.text}`.trimEnd(),
    `  ${options.dim(`${' '.repeat(number.length)} |`)} ${marker}${goesOn ? ` ${options.dim(options.untilLine(last))}` : ''}`,
  ];
}
