import type { AnswerValue } from '../../answers/index.ts';
import { assertNever } from '../../diagnostics/index.ts';
import type { KeyedLabel } from '../../interview/index.ts';
import type { Question } from '../../questionnaire/index.ts';
import type { InterviewKeys } from '../../text/index.ts';
import type { Showing } from './asking.ts';

/** A line to choose with what it answers. */
export interface AnswerChoice extends KeyedLabel {
  readonly value: AnswerValue;
}

/** The key of „nichts davon“, where the questionnaire has no such option of its own. */
export const noneKey = '0';
/** The key that leads to typing a text. */
export const textKey = 'a';

/** The choices of a question. A digit is always a level, so nobody picks level 1 by typing 2; options without a number have letters. */
export function choicesOf(question: Question, { wording }: Showing): readonly AnswerChoice[] {
  const { screen, keys } = wording;
  switch (question.type) {
    case 'level':
      return question.levels.map((label, level) => ({ key: String(level), label, value: level }));
    case 'choice':
    case 'multi': {
      const optionKeys = keysFor(question.options.length, keys);
      return question.options.map(({ id, label }, index) => ({ key: optionKeys[index] ?? '', label, value: id }));
    }
    case 'yes-no':
      return [
        { key: keys.yes, label: screen.yes, value: true },
        { key: keys.no, label: screen.no, value: false },
      ];
    case 'number':
    case 'text':
      return [];
    default:
      return assertNever(question);
  }
}

const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];

/** Letters that mean nothing else on the screen of a question; numbers from 1 where there are not enough of them. */
export function keysFor(count: number, keys: InterviewKeys): readonly string[] {
  const { unknown, notApplicable, later, help, comment, evidence, back, jump, stop } = keys;
  const taken = [unknown, notApplicable, later, help, comment, evidence, back, jump, stop];
  const letters = alphabet.filter((letter) => !taken.includes(letter));
  return count <= letters.length
    ? letters.slice(0, count)
    : Array.from({ length: count }, (_, index) => `${index + 1}`);
}
