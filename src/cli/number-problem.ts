import type { NumberQuestion } from '../questionnaire/index.ts';
import { formatDecimal, type InterviewWording, type Language } from '../text/index.ts';

export interface NumberCheck {
  readonly wording: InterviewWording;
  readonly language: Language;
  /** Nothing more will be typed; before that, what may still become right is no problem. */
  readonly whole: boolean;
}

/** What is wrong with a number as it is typed. „40.000“ would be 40: digits with at most two decimals are taken, after a comma or a point. */
export function numberProblem(
  typed: string,
  { min, max, integer }: Pick<NumberQuestion, 'min' | 'max' | 'integer'>,
  { wording: { problems }, language, whole }: NumberCheck,
): string | null {
  const form = whole ? /^-?\d{1,12}([.,]\d{1,2})?$/ : /^-?\d{0,12}([.,]\d{0,2})?$/;
  if (integer && !(whole ? /^-?\d{1,12}$/ : /^-?\d{0,12}$/).test(typed)) return problems.wholeNumberNeeded;
  if (!form.test(typed)) return problems.numberNeeded;
  const value = readNumber(typed);
  const isNegative = typed.startsWith('-');
  // More digits only lead further from zero: what is too low by now may still rise, unless it is negative.
  const tooLow = min !== null && (whole || isNegative) && (value < min || (isNegative && min >= 0));
  const tooHigh = max !== null && value > max;
  if (!tooLow && !tooHigh) return null;
  const shown = (bound: number | null) => (bound === null ? null : formatDecimal(bound, language));
  return problems.outOfRange(shown(min), shown(max));
}

/** The number that was typed, with a comma or a point before its decimals. */
export function readNumber(typed: string): number {
  return Number(typed.replace(',', '.'));
}
