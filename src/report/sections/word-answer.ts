import { assertNever } from '../../diagnostics/index.ts';
import {
  type BySizeClass,
  forSizeClass,
  type MultiQuestion,
  type Question,
  type Threshold,
} from '../../questionnaire/index.ts';
import type { Json } from '../../source/index.ts';
import { formatDecimal, joinList, noBreak } from '../../text/index.ts';
import type { ReportContext } from './report-context.ts';

/** The level that a question has today, in the questionnaire's own words; what the answer says where it has no level. */
export function wordAnswer(context: ReportContext, id: string): string {
  const question = context.questions.get(id);
  const answer = context.answers.get(id);
  if (question === undefined || answer === undefined) return context.text.answers.none;
  if (answer.status === 'answered') return wordValue(context, question, answer.value);
  return answer.status === 'notApplicable' ? context.text.answers.none : context.text.answers[answer.status];
}

/** An answer as given, in words. */
export function wordValue(context: Pick<ReportContext, 'text' | 'language'>, question: Question, value: Json): string {
  const { answers } = context.text;
  switch (question.type) {
    case 'level':
      return (typeof value === 'number' ? question.levels[value] : undefined) ?? answers.level(String(value));
    case 'choice':
      return question.options.find((option) => option.id === value)?.label ?? String(value);
    case 'yes-no':
      return value === true ? answers.yes : answers.no;
    case 'number':
      return typeof value === 'number' ? amount(context, value, question.unit) : String(value);
    case 'multi': {
      const chosen = question.options.filter((option) => isAmong(value, option.id)).map((option) => option.label);
      return chosen.length === 0 ? answers.nothingChosen : joinList(chosen, context.language);
    }
    case 'text':
      return String(value);
    default:
      return assertNever(question);
  }
}

/** What a level of a question means: the text of the level, the options or the amounts that reach it. */
export function wordLevel(context: ReportContext, id: string, level: number): string {
  const { answers } = context.text;
  const question = context.questions.get(id);
  const plain = answers.level(context.format.decimal(level));
  if (question === undefined) return plain;
  switch (question.type) {
    case 'level':
      return question.levels[level] ?? plain;
    case 'choice':
      return firstAtLeast(question.options, level)?.label ?? plain;
    case 'yes-no':
      return question.levels.yes >= level ? answers.yes : question.levels.no >= level ? answers.no : plain;
    case 'number':
      return (
        thresholdInWords(context, question.thresholds, level, (value) => amount(context, value, question.unit)) ?? plain
      );
    case 'multi':
      return pointsInWords(context, question, level) ?? plain;
    case 'text':
      return plain;
    default:
      return assertNever(question);
  }
}

/** The option with the lowest level that is enough. */
function firstAtLeast<T extends { readonly level: number | null }>(
  options: readonly T[],
  level: number,
): T | undefined {
  const enough = options.filter((option) => option.level !== null && option.level >= level);
  return enough.toSorted((a, b) => (a.level ?? 0) - (b.level ?? 0))[0];
}

/** From which amount on, or between which amounts, a level is reached; levels may fall while amounts rise. */
function thresholdInWords(
  context: ReportContext,
  bySizeClass: BySizeClass<readonly Threshold[]>,
  level: number,
  word: (value: number) => string,
): string | null {
  const thresholds = forSizeClass(bySizeClass, context.profile.sizeClass) ?? [];
  const first = thresholds.findIndex((threshold) => threshold.level >= level);
  const reached = thresholds[first];
  if (reached === undefined) return null;
  const next = thresholds.slice(first).find((threshold) => threshold.level < level);
  return next === undefined
    ? context.text.answers.fromOn(word(reached.from))
    : context.text.answers.between(formatDecimal(reached.from, context.language), word(next.from));
}

function amount(context: Pick<ReportContext, 'language'>, value: number, unit: string | null): string {
  const number = formatDecimal(value, context.language);
  return unit === null ? number : `${number}${noBreak}${unit}`;
}

/** How many of the options reach a level; where they count differently, how many points. */
function pointsInWords(context: ReportContext, question: MultiQuestion, level: number): string | null {
  const { answers } = context.text;
  const thresholds = forSizeClass(question.thresholds, context.profile.sizeClass) ?? [];
  const needed = thresholds.find((threshold) => threshold.level >= level)?.from;
  if (needed === undefined) return null;
  const options = question.options.filter(({ exclusive }) => !exclusive);
  return options.every(({ points }) => points === 1)
    ? answers.choices(context.format.decimal(needed), context.format.count(options.length))
    : answers.points(context.format.decimal(needed));
}

function isAmong(value: Json, option: string): boolean {
  return Array.isArray(value) && value.includes(option);
}
