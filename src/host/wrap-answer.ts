import { wrapText } from '../text/index.ts';

/** The mark and the blank that inquirer puts before a prompt. */
const markWidth = 2;

/** A text in lines that fit beside `indentation` blanks; all but the first begin with them. A terminal would break within words. */
export function indentedLines(text: string, width: number, indentation: number): string {
  return wrapText(text, width - indentation).join(`\n${' '.repeat(indentation)}`);
}

/** An answer in lines that fit behind `head`, which stands before it in its line; as it is where that leaves little room. */
export function wrapAnswer(answer: string, head: string, width: number): string {
  const indentation = markWidth + head.length;
  return indentation > width / 2 ? answer : indentedLines(answer, width, indentation);
}
