import type { QuestionRequest } from '../interview/index.ts';
import { hangingLines } from '../text/index.ts';

/** What is one key away, as lines. */
export function detailLines({ details }: QuestionRequest, width: number): readonly string[] {
  return details.flatMap(({ title, lines }) => [
    `${title}:`,
    ...lines.flatMap((line) => hangingLines('  - ', line, width)),
  ]);
}
