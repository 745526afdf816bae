import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isUpKey,
  makeTheme,
  useKeypress,
  usePagination,
  usePrefix,
  useState,
} from '@inquirer/core';
import { indentedLines, wrapAnswer } from './wrap-answer.ts';

const indentation = 6;

/** One line of the list; `key` is what the keyboard picks it by: the level itself, say, never its position. */
export interface KeyedChoice {
  readonly key: string;
  readonly label: string;
}

interface ChooseConfig {
  readonly message: string;
  readonly choices: readonly KeyedChoice[];
  readonly hint: string;
  /** Lines of the list shown at once. */
  readonly pageSize: number;
  /** Columns of the terminal. */
  readonly width: number;
}

/**
 * A list to choose from, with the index of the choice as its result. Inquirer's own `select` takes digits as positions,
 * so that typing 2 would pick level 1; here a key is what the line says.
 */
export const choosePrompt = createPrompt<number, ChooseConfig>((config, done) => {
  const { choices, message, hint, pageSize, width } = config;
  const theme = makeTheme({});
  const [finished, setFinished] = useState(false);
  // Nothing is chosen beforehand: Enter alone must not answer.
  const [active, setActive] = useState(-1);
  const prefix = usePrefix({ status: finished ? 'done' : 'idle', theme });

  useKeypress((key, line) => {
    if (isEnterKey(key)) {
      if (active < 0) return;
      setFinished(true);
      done(active);
    } else if (isUpKey(key)) {
      line.clearLine(0);
      setActive((Math.max(active, 0) + choices.length - 1) % choices.length);
    } else if (isDownKey(key)) {
      line.clearLine(0);
      setActive((active + 1) % choices.length);
    } else {
      const picked = pickByKey(choices, line.line);
      if (picked === null) line.clearLine(0);
      else setActive(picked);
    }
  });

  const page = usePagination({
    items: choices,
    active: Math.max(active, 0),
    pageSize,
    loop: false,
    renderItem: ({ item, index }) => {
      const isActive = index === active;
      const label = indentedLines(item.label, width, indentation);
      const text = `${isActive ? '>' : ' '} ${item.key.padStart(2)}  ${label}`;
      return isActive ? theme.style.highlight(text) : text;
    },
  });

  if (finished) {
    const chosen = choices[active];
    const answer =
      chosen === undefined ? '' : `${chosen.key}  ${wrapAnswer(chosen.label, `${message} ${chosen.key}  `, width)}`;
    return `${prefix} ${message} ${theme.style.answer(answer)}`;
  }
  return [`${prefix} ${message}`, `${page}\n${theme.style.help(hint)}`];
});

/**
 * The choice that the end of what was typed names: the longest end that is a key („10“ before „0“), else the longest with which
 * a key begins; null where there is none.
 */
export function pickByKey(choices: readonly KeyedChoice[], typed: string): number | null {
  const text = typed.trim().toLowerCase();
  const ends = Array.from(text, (_, start) => text.slice(start));
  const whole = ends.map((end) => choices.findIndex(({ key }) => key === end));
  const begun = ends.map((end) => choices.findIndex(({ key }) => key.startsWith(end)));
  return [...whole, ...begun].find((index) => index >= 0) ?? null;
}
