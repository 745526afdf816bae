import { withoutControls } from '../../text/index.ts';

const tabWidth = 4;

/** What is looked at of a line that has no end, before and after the place: more than any screen shows. */
const reach = 1000;

export interface DisplayLine {
  readonly text: string;
  /** Spaces and carets that mark the place in the line below, by what a terminal shows. */
  readonly marker: string;
}

/** Columns from 1, in UTF-16 units; the end is exclusive. */
export interface ColumnRange {
  readonly start: number;
  readonly end: number;
}

/**
 * A line of a file as a terminal shows it in at most `widest` columns, with carets under the place: tabs become spaces, wide characters
 * and emoji count twice, control characters are made harmless, a long line is cut around the place.
 */
export function displayLine(line: string, place: ColumnRange, widest: number): DisplayLine {
  const skipped = Math.max(0, place.start - 1 - reach);
  const cells = cellsOf(line.slice(skipped, place.start + reach), skipped);
  const first = cells.findIndex((cell) => cell.end >= place.start);
  const start = first < 0 ? cells.length : first;
  const after = cells.findIndex((cell) => cell.start >= place.end);
  const end = Math.max(start + 1, after < 0 ? cells.length : after);
  const isEnd = place.start + reach >= line.length;
  const whole = skipped === 0 && isEnd && widthOf(cells) <= widest;
  const from = whole ? 0 : firstShown(cells, start, isEnd, widest);
  const cutBefore = skipped + from > 0 ? '…' : '';
  const shown = whole ? cells : fitting(cells.slice(from), widest - 2);
  const cutAfter = !whole && (cells[from + shown.length - 1]?.end ?? line.length) < line.length ? '…' : '';
  const before = widthOf(shown.slice(0, start - from));
  return {
    text: cutBefore + shown.map((cell) => cell.text).join('') + cutAfter,
    marker:
      ' '.repeat(cutBefore.length + before) + '^'.repeat(Math.max(1, widthOf(shown.slice(start - from, end - from)))),
  };
}

/** What a terminal shows as one sign; `start` and `end` are its first and last column in the file. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly start: number;
  readonly end: number;
}

/** A flag, an emoji with all that belongs to it, or a character with the marks on it. */
const sign =
  /\p{RI}\p{RI}|\p{Emoji}(?:\ufe0f\u20e3?|\p{EMod})?(?:\u200d\p{Emoji}(?:\ufe0f|\p{EMod})?)+|\p{Emoji}(?:\ufe0f\u20e3?|\p{EMod})|.[\p{Mn}\p{Me}\u200b\u200c\u200d]*/gsu;

function cellsOf(text: string, columnsBefore: number): readonly Cell[] {
  const cells: Cell[] = [];
  let column = columnsBefore + 1;
  let shownWidth = 0;
  for (const [found] of text.matchAll(sign)) {
    const width = found === '\t' ? tabWidth - (shownWidth % tabWidth) : widthOfSign(found);
    const shown = found === '\t' ? ' '.repeat(width) : withoutControls(found);
    cells.push({ text: shown, width, start: column, end: column + found.length - 1 });
    column += found.length;
    shownWidth += width;
  }
  return cells;
}

const mark = /^[\p{Mn}\p{Me}\u200b\u200c\u200d]/u;
const wide =
  /^(?:\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Emoji_Presentation}|\p{RI}\p{RI}|\p{Emoji}(?:\ufe0f|\u200d|\p{EMod})|[\u3000-\u3029\uff01-\uff60\uffe0-\uffe6])/u;

/** Columns of a terminal: 0 for a mark on what stood before, 2 for wide scripts and emoji. */
function widthOfSign(text: string): number {
  if (mark.test(text)) return 0;
  return wide.test(text) ? 2 : 1;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

/** A third of the screen stands before the place; more where the line ends before the screen does. */
function firstShown(cells: readonly Cell[], start: number, isEnd: boolean, widest: number): number {
  const forPlace = Math.min(start, startOfLast(cells.slice(0, start), widest / 3));
  return isEnd ? Math.min(forPlace, startOfLast(cells, widest - 2)) : forPlace;
}

/** Where the last cells begin that together take at most so many columns. */
function startOfLast(cells: readonly Cell[], columns: number): number {
  let width = 0;
  for (let index = cells.length; index > 0; index -= 1) {
    width += cells[index - 1]?.width ?? 0;
    if (width > columns) return index;
  }
  return 0;
}

function fitting(cells: readonly Cell[], columns: number): readonly Cell[] {
  let width = 0;
  const end = cells.findIndex((cell) => {
    width += cell.width;
    return width > columns;
  });
  return end < 0 ? cells : cells.slice(0, end);
}
