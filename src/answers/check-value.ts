import { assertNever, type Diagnostic, diagnose, unknownName } from '../diagnostics/index.ts';
import type { ChoiceQuestion, MultiQuestion, NumberQuestion, Question } from '../questionnaire/index.ts';
import { shortJson } from '../schema/index.ts';
import { childPointer, isList, type Json, type SourceFile } from '../source/index.ts';

/** A value that was given for a question, and where it stands. */
export interface GivenValue {
  readonly source: SourceFile;
  readonly pointer: string;
  readonly value: Json;
}

/** What is wrong with a value as the answer to a question; `max` is the highest level of the scale. */
export function* checkValue(question: Question, given: GivenValue, max: number): Generator<Diagnostic> {
  switch (question.type) {
    case 'level':
      return yield* checkNumber({ min: 0, max, integer: true }, given);
    case 'choice':
      return yield* checkChoice(question, given);
    case 'yes-no':
      if (typeof given.value !== 'boolean') yield typeProblem('boolean', given);
      return;
    case 'number':
      return yield* checkNumber(question, given);
    case 'multi':
      return yield* checkMulti(question, given);
    case 'text':
      if (typeof given.value !== 'string') yield typeProblem('text', given);
      return;
    default:
      return assertNever(question);
  }
}

function* checkNumber(
  { min, max, integer }: Pick<NumberQuestion, 'min' | 'max' | 'integer'>,
  given: GivenValue,
): Generator<Diagnostic> {
  const { source, pointer, value } = given;
  if (typeof value !== 'number' || (integer && !Number.isInteger(value)))
    yield typeProblem(integer ? 'integer' : 'number', given);
  else if ((min !== null && value < min) || (max !== null && value > max)) {
    yield diagnose('value-out-of-range', source.locate(pointer), { value, min, max });
  }
}

function* checkChoice(question: ChoiceQuestion, given: GivenValue): Generator<Diagnostic> {
  if (typeof given.value === 'string') yield* checkOption(question, { ...given, value: given.value });
  else yield typeProblem('option', given);
}

function* checkMulti(question: MultiQuestion, given: GivenValue): Generator<Diagnostic> {
  const { source, pointer, value } = given;
  if (!isList(value)) return yield typeProblem('options', given);
  for (const [index, item] of value.entries()) {
    if (typeof item !== 'string') continue;
    const at = childPointer(pointer, index);
    yield* checkOption(question, { source, pointer: at, value: item });
    // Stands alone, such as „nichts davon“.
    const isExclusive = question.options.some((option) => option.exclusive && option.id === item);
    if (isExclusive && value.length > 1) yield diagnose('exclusive-option', source.locate(at), { option: item });
  }
}

function* checkOption(
  question: ChoiceQuestion | MultiQuestion,
  given: GivenValue & { readonly value: string },
): Generator<Diagnostic> {
  const ids: readonly string[] = question.options.map(({ id }) => id);
  const { source, pointer, value } = given;
  if (!ids.includes(value)) {
    yield diagnose('unknown-option', source.locate(pointer), unknownName(value, ids));
  }
}

function typeProblem(expected: string, { source, pointer, value }: GivenValue): Diagnostic {
  const actual = isList(value) ? 'list' : shortJson(value);
  return diagnose('value-type', source.locate(pointer), { expected, actual });
}
