import { createPrompt, useEffect, useKeypress, useState } from '@inquirer/core';
import type { QuestionAct, QuestionRequest } from '../interview/index.ts';
import { layoutScreen, type ScreenSize, type ScreenStyle } from './question-screen.ts';
import { firstState, pressKey } from './screen-state.ts';
import { surviveLoss } from './survive-loss.ts';

export interface QuestionPromptConfig {
  readonly request: QuestionRequest;
  readonly style: ScreenStyle;
  /** Whether the details are shown at first; the respondent’s choice outlasts the question. */
  readonly details: { shown: boolean };
  /** Whether Escape turns back, as the key ''. */
  readonly escapes: boolean;
  size(): ScreenSize;
  /** Calls back when the terminal gets another size; returns what ends that. */
  onResize(changed: () => void): () => void;
}

const hideCursor = '\u001b[?25l';

/**
 * A question with its answers and commands on one screen. Inquirer’s own `select` takes digits as positions, so that typing 2 would
 * pick level 1, and binds no further keys; here a key is what the line says. What a key does is decided in `pressKey`, what is
 * shown in `layoutScreen`; this only joins them to the terminal.
 */
export const questionPrompt = createPrompt<QuestionAct, QuestionPromptConfig>((config, done) => {
  const { request, style, details, size } = config;
  const [state, setState] = useState(firstState(request, details.shown));
  const [, setResized] = useState(0);
  useEffect(surviveLoss, []);
  useEffect(() => {
    let count = 0;
    return config.onResize(() => {
      count += 1;
      setResized(count);
    });
  }, []);
  useKeypress((key, line) => {
    const text = line.line;
    line.clearLine(0);
    if (key.name === 'escape' && config.escapes) return done({ kind: 'key', key: '' });
    const { view } = layoutScreen(request, state, size(), style);
    const pressed = pressKey(request, state, { name: key.name ?? '', ctrl: key.ctrl, text }, view);
    if (pressed.kind === 'act') return done(pressed.act);
    details.shown = pressed.state.details;
    setState(pressed.state);
  });
  const { upper, lower } = layoutScreen(request, state, size(), style);
  return [upper, request.form.kind === 'number' ? lower : `${lower}${hideCursor}`];
});
