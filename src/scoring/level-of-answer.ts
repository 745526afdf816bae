import type { AnswerValue } from '../answers/index.ts';
import { assertNever } from '../diagnostics/index.ts';
import {
  forSizeClass,
  type MultiQuestion,
  type Question,
  type SizeClassId,
  type Threshold,
} from '../questionnaire/index.ts';
import { tolerance } from './tolerance.ts';

/**
 * The level (0..scale.max, may be a fraction) that an answer stands for; null where the question has none: texts, and facts without levels.
 * Formula: docs/scoring.md#levels. The value must fit the question's type, which reading the answers has checked.
 */
export function levelOfAnswer(question: Question, value: AnswerValue, sizeClass: SizeClassId | null): number | null {
  switch (question.type) {
    case 'level':
      return Number(value);
    case 'choice':
      return question.options.find((option) => option.id === value)?.level ?? null;
    case 'yes-no':
      return question.scored ? (value === true ? question.levels.yes : question.levels.no) : null;
    case 'number':
      return levelByThresholds(Number(value), forSizeClass(question.thresholds, sizeClass) ?? [], question.interpolate);
    case 'multi':
      return levelByThresholds(
        pointsOf(question, value),
        forSizeClass(question.thresholds, sizeClass) ?? [],
        question.interpolate,
      );
    case 'text':
      return null;
    default:
      return assertNever(question);
  }
}

/** Sum of the points of the chosen options; 0 for none. */
function pointsOf(question: MultiQuestion, value: AnswerValue): number {
  const chosen = Array.isArray(value) ? value : [];
  return question.options.reduce((sum, option) => (chosen.includes(option.id) ? sum + option.points : sum), 0);
}

/**
 * The last threshold whose `from` is not above `x`; below the first, the first's level. With `interpolate` linear between neighbours and flat outside.
 * null without thresholds. The tolerance keeps a sum of fractional points from missing a threshold by its order of addition.
 */
function levelByThresholds(x: number, thresholds: readonly Threshold[], interpolate: boolean): number | null {
  const first = thresholds[0];
  if (first === undefined) return null;
  const index = thresholds.findLastIndex((threshold) => threshold.from <= x + tolerance);
  const reached = thresholds[index] ?? first;
  const next = thresholds[index + 1];
  if (!interpolate || index < 0 || next === undefined) return reached.level;
  const share = Math.max(0, (x - reached.from) / (next.from - reached.from));
  return reached.level + share * (next.level - reached.level);
}
