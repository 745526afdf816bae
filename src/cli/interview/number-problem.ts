import type { NumberQuestion } from '../../questionnaire/index.ts';
import {
  formatDecimal,
  type InterviewWording,
  isBegunNumber,
  type Language,
  readTypedNumber,
} from '../../text/index.ts';

export interface NumberCheck {
  readonly wording: InterviewWording;
  readonly language: Language;
  /** Nothing more will be typed; before that, what may still become right is no problem. */
  readonly whole: boolean;
}

/** What is wrong with a number as it is typed, with or without marks between thousands. */
export function numberProblem(
  typed: string,
  { min, max, integer }: Pick<NumberQuestion, 'min' | 'max' | 'integer'>,
  { wording: { problems }, language, whole }: NumberCheck,
): string | null {
  const value = readTypedNumber(typed, language);
  const isWellFormed = whole
    ? value !== null && (!integer || Number.isInteger(value))
    : isBegunNumber(typed, language, integer);
  if (!isWellFormed) return integer ? problems.wholeNumberNeeded : problems.numberNeeded;
  const isNegative = typed.startsWith('-');
  // More digits only lead further from zero: what is too low by now may still rise, unless it is negative.
  const isTooLow = value !== null && min !== null && (whole || isNegative) && value < min;
  const isTooHigh = value !== null && max !== null && value > max;
  const isForbiddenSign = isNegative && min !== null && min >= 0;
  if (!isTooLow && !isTooHigh && !isForbiddenSign) return null;
  const shown = (bound: number | null) => (bound === null ? null : formatDecimal(bound, language));
  return problems.outOfRange(shown(min), shown(max));
}
