import { assertNever } from '../../diagnostics/index.ts';
import {
  type BySizeClass,
  bodies,
  type MultiQuestion,
  type ProfileField,
  type Question,
  type Scalar,
  type Threshold,
} from '../types.ts';

/** An answer as comparisons see it: itself, its options, and the level (or number) that it is ordered by. */
export interface PossibleAnswer {
  readonly is: Scalar | null;
  readonly options: readonly string[];
  readonly order: number | null;
}

/** What a condition compares something with. */
export interface Operands {
  readonly numbers: readonly number[];
  /** Values and options. */
  readonly texts: readonly string[];
}

/** More options of one `multi` question than this in one condition are not looked at in all combinations. */
const mostOptions = 10;

/**
 * Answers that stand for all there can be, as far as comparisons with the operands can tell them apart; never too few, perhaps some that
 * can't be. Null where that can't be said.
 */
export function possibleAnswers(question: Question, max: number, operands: Operands): readonly PossibleAnswer[] | null {
  switch (question.type) {
    case 'level':
      return Array.from({ length: max + 1 }, (_, level) => plain(level, level));
    case 'choice':
      return question.options.map(({ id, level }) => plain(id, level));
    case 'yes-no':
      return [plain(true, question.levels.yes), plain(false, question.levels.no)];
    case 'number':
      return possibleNumbers(question, operands.numbers).map((number) => plain(number, number));
    case 'multi':
      return possibleChoices(question, operands);
    case 'text':
      return possibleTexts(operands.texts);
    default:
      return assertNever(question);
  }
}

/** As `possibleAnswers`, for a field of the profile. */
export function possibleProfile(
  field: ProfileField,
  sizeClasses: readonly string[],
  operands: Operands,
): readonly PossibleAnswer[] {
  switch (field) {
    case 'population':
    case 'workplaces': {
      const range = { min: 0, max: null, integer: true };
      return possibleNumbers(range, operands.numbers).map((number) => plain(number, number));
    }
    case 'body':
      return bodies.map((body) => plain(body, null));
    case 'sizeClass':
      return sizeClasses.map((id) => plain(id, null));
    case 'state':
      return possibleTexts(operands.texts);
    default:
      return assertNever(field);
  }
}

function plain(is: Scalar, order: number | null): PossibleAnswer {
  return { is, options: [], order };
}

function possibleTexts(texts: readonly string[]): readonly PossibleAnswer[] {
  const another = `${texts.join(' ')} `;
  return [...texts, another].map((text) => plain(text, null));
}

interface NumberRange {
  readonly min: number | null;
  readonly max: number | null;
  readonly integer: boolean;
}

/** One number for each stretch into which the bounds cut the range, and the bounds themselves. */
function possibleNumbers({ min, max, integer }: NumberRange, bounds: readonly number[]): readonly number[] {
  const cuts = [...bounds, ...(min === null ? [] : [min]), ...(max === null ? [] : [max])].sort((a, b) => a - b);
  const between = cuts.slice(1).map((cut, index) => (cut + (cuts[index] ?? cut)) / 2);
  const beside = cuts.flatMap((cut) => [cut, Math.ceil(cut) - 1, Math.floor(cut) + 1]);
  const inRange = (number: number) => (min === null || number >= min) && (max === null || number <= max);
  const numbers = new Set(
    [0, ...beside, ...between].filter((number) => inRange(number) && (!integer || Number.isInteger(number))),
  );
  return [...numbers];
}

function possibleChoices(
  { options, thresholds, interpolate }: MultiQuestion,
  operands: Operands,
): readonly PossibleAnswer[] | null {
  const named = options.filter(({ id }) => operands.texts.includes(id));
  if (named.length > mostOptions) return null;
  const levels = levelsOf(thresholds);
  const low = Math.min(...levels);
  const high = Math.max(...levels);
  const within = interpolate ? operands.numbers.filter((number) => number >= low && number <= high) : [];
  const orders = levels.length === 0 ? [null] : [...levels, ...within];
  let chosen: readonly (typeof named)[] = [[]];
  for (const option of named) chosen = [...chosen, ...chosen.map((others) => [...others, option])];
  return chosen
    .filter((some) => some.length < 2 || some.every(({ exclusive }) => !exclusive))
    .flatMap((some) => orders.map((order) => ({ is: null, options: some.map(({ id }) => id), order })));
}

function levelsOf(thresholds: BySizeClass<readonly Threshold[]>): readonly number[] {
  const lists = thresholds.kind === 'all' ? [thresholds.value] : [...thresholds.values.values()];
  return [...new Set(lists.flat().map(({ level }) => level))];
}
