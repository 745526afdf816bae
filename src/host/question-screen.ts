import type { KeyedLabel, QuestionRequest } from '../interview/index.ts';
import { hangingLines, noBreak, wrapText } from '../text/index.ts';
import { detailLines } from './detail-lines.ts';
import { rowsOf, type ScreenState, type View } from './screen-state.ts';

export interface ScreenSize {
  readonly width: number;
  readonly rows: number;
}

/** How parts of the screen are set off, as far as the terminal has colours. */
export interface ScreenStyle {
  strong(text: string): string;
  active(text: string): string;
  faint(text: string): string;
  problem(text: string): string;
}

/** What the screen shows. The cursor stands at the end of `upper`. */
export interface Screen {
  readonly upper: string;
  readonly lower: string;
  readonly view: View;
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const widestText = 100;

interface Line {
  readonly text: string;
  /** The key of the choice that the line belongs to. */
  readonly key: string | null;
}

/**
 * The question screen in as many lines as the terminal has: where we are at the top, the keys at the bottom, the question between. The
 * explanation is shown where there is room for it, or always once its key was pressed. What does not fit is leafed through.
 */
export function layoutScreen(
  request: QuestionRequest,
  state: ScreenState,
  size: ScreenSize,
  style: ScreenStyle,
): Screen {
  // The last column stays empty: some terminals break the line there of their own.
  const width = Math.max(20, Math.min(size.width - 1, widestText));
  const head = headLines(request, width).map(style.faint);
  const input = inputLine(request, state);
  const foot = footLines(request, state, width, style);
  const room = Math.max(3, size.rows - 1 - head.length - foot.length - (input === null ? 0 : 1));
  const variants = state.details
    ? [
        bodyLines(request, state, width, style, { help: true, gaps: true }),
        bodyLines(request, state, width, style, { help: true, gaps: false }),
      ]
    : [true, false].flatMap((help) =>
        [true, false].map((gaps) => bodyLines(request, state, width, style, { help, gaps })),
      );
  const fitting = variants.find((lines) => lines.length <= room);
  const longest = variants.at(-1) ?? [];
  const view = fitting === undefined ? viewOf(longest, state, room) : { firstLine: 0, lines: fitting.length };
  const body = fitting ?? window(longest, view, request.pageKeys);
  const upper = [
    ...(body.length < room && head.length > 0 ? [''] : []),
    ...head,
    ...body.map(({ text }) => text),
    ...(input === null ? [] : [input]),
  ];
  return { upper: upper.join('\n'), lower: foot.join('\n'), view };
}

function headLines({ heading }: QuestionRequest, width: number): readonly string[] {
  return heading === '' ? [] : wrapText(heading, width);
}

function bodyLines(
  request: QuestionRequest,
  state: ScreenState,
  width: number,
  style: ScreenStyle,
  { help, gaps }: { readonly help: boolean; readonly gaps: boolean },
): readonly Line[] {
  const plain = (text: string): Line => ({ text, key: null });
  const gap = gaps ? [plain('')] : [];
  const details = state.details ? detailLines(request, width) : [];
  const explained = help && request.help !== null ? wrapText(request.help, width) : [];
  return [
    ...(headLines(request, width).length === 0 ? [] : gap),
    ...wrapText(request.text, width).map((line) => plain(style.strong(line))),
    ...explained.map(plain),
    ...details.map(plain),
    ...request.remarks.flatMap((remark) => wrapText(remark, width)).map((line) => plain(style.faint(line))),
    ...gap,
    ...choiceLines(request, state, width, style),
  ];
}

function choiceLines(request: QuestionRequest, state: ScreenState, width: number, style: ScreenStyle): readonly Line[] {
  const { form, others } = request;
  const choices = form.kind === 'number' ? [] : form.choices;
  const keyWidth = Math.max(1, ...rowsOf(request).map(({ key }) => key.length));
  const row = ({ key, label }: KeyedLabel): readonly Line[] => {
    const isActive = key === state.active;
    const isOption = form.kind === 'several' && choices.some((one) => one.key === key);
    const box = !isOption ? '' : state.ticked.includes(key) ? '[x] ' : '[ ] ';
    const start = `${isActive ? '>' : ' '} ${key.padStart(keyWidth)}  ${box}`;
    return hangingLines(start, label, width).map((text) => ({ text: isActive ? style.active(text) : text, key }));
  };
  return [...choices.flatMap(row), ...otherLines(others, keyWidth, state, width, style, row)];
}

/** The answers that every question has stand in one line where it holds them. */
function otherLines(
  others: readonly KeyedLabel[],
  keyWidth: number,
  { active }: ScreenState,
  width: number,
  style: ScreenStyle,
  row: (one: KeyedLabel) => readonly Line[],
): readonly Line[] {
  const cells = others.map(({ key, label }) => ({
    key,
    text: `${key === active ? '>' : ' '} ${key.padStart(keyWidth)}  ${label}`,
  }));
  const length = cells.reduce((sum, { text }) => sum + text.length + 2, 0);
  if (cells.length === 0 || length > width) return others.flatMap(row);
  const text = cells.map((cell) => (cell.key === active ? style.active(cell.text) : cell.text)).join('  ');
  return [{ text, key: active !== null && cells.some(({ key }) => key === active) ? active : (cells[0]?.key ?? null) }];
}

function inputLine({ form }: QuestionRequest, { typed }: ScreenState): string | null {
  return form.kind === 'number' ? `  ${form.label} ${typed}` : null;
}

/** What is wrong or how to answer, and the keys. In a very low terminal only the first of it. */
function footLines(
  { form, commands, detailsCommand }: QuestionRequest,
  { problem }: ScreenState,
  width: number,
  style: ScreenStyle,
): readonly string[] {
  const all = commands.length === 0 ? [] : [detailsCommand, ...commands];
  const keys = all.map(({ key, label }) => `${key} ${label}`.replaceAll(' ', noBreak)).join(`${noBreak}${noBreak} `);
  return [
    ...wrapText(problem ?? form.hint, width).map(problem === null ? style.faint : style.problem),
    ...(keys === '' ? [] : wrapText(keys, width).map((line) => style.faint(line.replaceAll(noBreak, ' ').trimEnd()))),
  ];
}

/** The lines that there is room for, with a line at each end: those leafed to, else those with what is chosen. */
function viewOf(lines: readonly Line[], { active, firstLine }: ScreenState, room: number): View {
  const shown = Math.max(1, room - 2);
  const last = Math.max(0, lines.length - shown);
  const ends = lines.flatMap(({ key }, index) => (active !== null && key === active ? [index] : []));
  const inSight = Math.max(0, (ends.at(-1) ?? -1) - shown + 1);
  return { firstLine: Math.min(firstLine ?? inSight, last), lines: shown };
}

/** The lines in view, with a line at each end that says how many are hidden. */
function window(lines: readonly Line[], view: View, { up, down }: QuestionRequest['pageKeys']): readonly Line[] {
  const { firstLine: from, lines: shown } = view;
  const hidden = (count: number, mark: string, keyName: string): Line => ({
    text: count === 0 ? ' ' : `${mark} +${count} (${keyName})`,
    key: null,
  });
  return [hidden(from, '^', up), ...lines.slice(from, from + shown), hidden(lines.length - from - shown, 'v', down)];
}
