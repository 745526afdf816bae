import type { TextRange } from '../diagnostics/index.ts';

/** Offsets into a text (UTF-16 units, end exclusive). */
export type Span = readonly [start: number, end: number];

/**
 * Turns offsets into lines and columns, both from 1. Lines end with LF or CRLF, as in YAML. This is the one place where positions
 * are counted; the lines are looked up only when the first position is asked for.
 */
export function lineIndex(text: string): (span: Span) => TextRange {
  let starts: readonly number[] | null = null;
  const position = (offset: number) => {
    starts ??= lineStarts(text);
    const line = lastNotAbove(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
  return ([start, end]) => ({ start: position(start), end: position(end) });
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** The index of the last start that is not above the offset. */
function lastNotAbove(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
