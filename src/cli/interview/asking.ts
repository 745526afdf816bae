import type { EnterRequest, KeyedLabel, Prompter } from '../../interview/index.ts';
import { type InterviewWording, type Language, wrapLines } from '../../text/index.ts';

/** What it takes to show something to the respondent. */
export interface Showing {
  readonly wording: InterviewWording;
  readonly language: Language;
  /** Line by line, without any control sequence. */
  readonly plain: boolean;
  /** Columns of the terminal as it is now. */
  width(): number;
}

/** What it takes to talk with the respondent. */
export interface Asking extends Showing {
  readonly prompter: Prompter;
}

/** Says a paragraph, in lines of a good length. */
export async function say(text: string, { prompter, width }: Asking): Promise<void> {
  await prompter.say(`${wrapLines(text, width())}\n`);
}

export interface List {
  readonly message: string;
  readonly choices: readonly KeyedLabel[];
  /** Chosen beforehand; null: nothing. */
  readonly current: string | null;
  /** What was chosen stays on the screen. */
  readonly keep?: boolean;
  /** There is nothing before it to turn back to. */
  readonly first?: boolean;
}

/** Asks for one of a list; null where the respondent turns back. */
export function choose({ first = false, ...list }: List, { prompter, wording, plain }: Asking): Promise<string | null> {
  const { screen, keys } = wording;
  const { plainHints } = screen;
  // Line by line no mark shows what is chosen beforehand.
  const byEnter = plain && list.current !== null ? ` ${plainHints.byEnter(list.current)}` : '';
  const hints = plain
    ? { first: plainHints.choose, later: plainHints.list(keys.back) }
    : { first: screen.chooseHint, later: screen.listHint };
  return prompter.choose({
    keep: false,
    ...list,
    hint: `${first ? hints.first : hints.later}${byEnter}`,
    backKey: first ? '' : keys.back,
    pageKeys: screen.pageKeys,
  });
}

/** Asks for a line of text; null where the respondent turns back, which the message says how to do. */
export function enter(
  request: Omit<EnterRequest, 'backKey'>,
  { prompter, wording, plain }: Asking,
): Promise<string | null> {
  const { screen, keys } = wording;
  const hint = [request.hint, screen.backHint(plain ? keys.back : 'Esc')].filter((part) => part !== '').join(', ');
  return prompter.enter({ ...request, hint, backKey: keys.back });
}

export interface NumberedList<Item> {
  readonly message: string;
  readonly items: readonly { readonly item: Item; readonly label: string }[];
  /** Chosen beforehand; null: nothing. */
  readonly current: Item | null;
  /** What was chosen stays on the screen. */
  readonly keep?: boolean;
  /** There is nothing before it to turn back to. */
  readonly first?: boolean;
}

/** Asks for one of a list whose lines are numbered from 1; null where the respondent turns back. */
export async function chooseNumbered<Item>(
  { items, current, ...list }: NumberedList<Item>,
  asking: Asking,
): Promise<Item | null> {
  const choices = items.map(({ item, label }, index) => ({ item, key: String(index + 1), label }));
  const keyOf = (item: Item | null) => choices.find((choice) => choice.item === item)?.key ?? null;
  const key = await choose({ ...list, choices, current: keyOf(current) }, asking);
  return choices.find((choice) => choice.key === key)?.item ?? null;
}
