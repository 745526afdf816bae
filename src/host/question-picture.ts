import type { QuestionRequest } from '../interview/index.ts';
import { layoutScreen } from './question-screen.ts';
import { firstState } from './screen-state.ts';
import { screenStyle } from './screen-style.ts';

export interface PictureOptions {
  /** Columns. */
  readonly width: number;
  readonly colours: boolean;
}

/** The screen of a question before any key is pressed, its explanation open, in a terminal in which nothing needs leafing through. */
export function pictureOf(request: QuestionRequest, { width, colours }: PictureOptions): string {
  const size = { width, rows: Number.POSITIVE_INFINITY };
  const { upper, lower } = layoutScreen(request, firstState(request, true), size, screenStyle(colours));
  return `${upper.trimStart()}\n\n${lower}`;
}
