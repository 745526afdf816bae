import { withoutControls } from '../../text/index.ts';

const tabWidth = 4;

/** Where a line is too long for a screen, this many columns of it are shown. */
const widest = 110;
/** Columns that are shown before the place when the line is cut. */
const lead = 30;

export interface DisplayLine {
  readonly text: string;
  /** Spaces and carets that mark the place in the line below, by what a terminal shows. */
  readonly marker: string;
}

/**
 * A line of a file as a terminal shows it, with carets under [startColumn, endColumn): tabs become spaces, wide characters
 * count twice, control characters are made harmless, a long line is cut around the place. Columns from 1, in UTF-16 units.
 */
export function displayLine(line: string, startColumn: number, endColumn: number): DisplayLine {
  const cells = cellsOf(line);
  const first = cells.findIndex((cell) => cell.end >= startColumn);
  const start = first < 0 ? cells.length : first;
  const length = Math.max(1, cells.filter((cell) => cell.start < endColumn && cell.end >= startColumn).length);
  const from = widthOf(cells) <= widest ? 0 : firstShown(cells, start);
  const shown = fitting(cells.slice(from));
  const cutBefore = from > 0 ? '…' : '';
  const cutAfter = from + shown.length < cells.length ? '…' : '';
  const marked = shown.slice(start - from, start - from + length);
  return {
    text: cutBefore + shown.map((cell) => cell.text).join('') + cutAfter,
    marker:
      ' '.repeat(cutBefore.length + widthOf(shown.slice(0, start - from))) + '^'.repeat(Math.max(1, widthOf(marked))),
  };
}

/** One character as it is shown; `start` and `end` are its first and last column in the file. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly start: number;
  readonly end: number;
}

function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 1;
  let shownWidth = 0;
  for (const character of line) {
    const width = character === '\t' ? tabWidth - (shownWidth % tabWidth) : widthOfCharacter(character);
    const text = character === '\t' ? ' '.repeat(width) : withoutControls(character);
    cells.push({ text, width, start: column, end: column + character.length - 1 });
    column += character.length;
    shownWidth += width;
  }
  return cells;
}

const noWidth = /^(?:\p{Mn}|\p{Me}|\u200b|\u200c|\u200d)$/u;
const doubleWidth =
  /^(?:\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Emoji_Presentation}|[\u3000-\u3029\uff01-\uff60\uffe0-\uffe6])$/u;

/** Columns of a terminal: 0 for what is put on the letter before, 2 for wide scripts and emoji. */
function widthOfCharacter(character: string): number {
  if (noWidth.test(character)) return 0;
  return doubleWidth.test(character) ? 2 : 1;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function firstShown(cells: readonly Cell[], start: number): number {
  return widthOf(cells.slice(0, start)) <= lead ? 0 : Math.max(0, start - lead);
}

function fitting(cells: readonly Cell[]): readonly Cell[] {
  let width = 0;
  const end = cells.findIndex((cell) => {
    width += cell.width;
    return width > widest;
  });
  return end < 0 ? cells : cells.slice(0, end);
}
