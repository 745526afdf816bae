import { createPrompt, isEnterKey, useEffect, useKeypress, useState } from '@inquirer/core';
import type { EnterRequest } from '../interview/index.ts';
import { wrapText } from '../text/index.ts';
import type { ScreenStyle } from './question-screen.ts';
import { surviveLoss } from './survive-loss.ts';

export interface LinePromptConfig {
  readonly request: EnterRequest;
  readonly style: ScreenStyle;
  width(): number;
}

/**
 * A line of text to type or change; null for Escape. Inquirer’s own `input` keeps a default that was emptied, and does not turn
 * back.
 */
export const linePrompt = createPrompt<string | null, LinePromptConfig>(({ request, style, width }, done) => {
  const [value, setValue] = useState(request.current);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(surviveLoss, []);
  useEffect((line) => {
    line.write(request.current);
  }, []);
  useKeypress((key, line) => {
    if (key.name === 'escape') return request.backKey === '' ? undefined : done(null);
    if (!isEnterKey(key)) {
      setProblem(null);
      return setValue(line.line);
    }
    const found = request.problemWith(value);
    if (found === null) return done(value);
    // Enter has emptied the line.
    line.write(value);
    setProblem(found);
  });
  const message = wrapText(request.message, width() - 1);
  const faintOrProblem = problem === null ? style.faint : style.problem;
  const lower = wrapText(problem ?? request.hint, width() - 1).map(faintOrProblem);
  return [`${message.map(style.strong).join('\n')}\n> ${value}`, lower.join('\n')];
});
