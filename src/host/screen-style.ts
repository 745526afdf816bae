import { Chalk } from 'chalk';
import type { ScreenStyle } from './question-screen.ts';

/** How the screen of a question is set off, with colours or without. */
export function screenStyle(colours: boolean): ScreenStyle {
  const { bold, cyan, dim, red } = new Chalk({ level: colours ? 1 : 0 });
  // One text each: chalk would join further arguments.
  return {
    strong: (text) => bold(text),
    active: (text) => cyan(text),
    faint: (text) => dim(text),
    problem: (text) => red(text),
  };
}
