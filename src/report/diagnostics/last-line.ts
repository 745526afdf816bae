import type { TextRange } from '../../diagnostics/index.ts';

/** The last line that a range holds something of: one that ends before the first character of a line ends on the line before. */
export function lastLineOf({ start, end }: TextRange): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
