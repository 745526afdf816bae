import type { AnswerValue } from '../../src/answers/index.ts';
import { forSizeClass, type Question, type Questionnaire, type SizeClassId } from '../../src/questionnaire/index.ts';
import { levelOfAnswer } from '../../src/scoring/level-of-answer.ts';

/** A made-up municipality of a size class, as `answersTo` takes it. */
export function town(sizeClass: SizeClassId) {
  return { sizeClass, body: 'einheitsgemeinde', state: 'ST' };
}

/** Answers that stand at one level everywhere, or as near below it as the answers of a question allow. */
export function answersAtLevel(
  questionnaire: Questionnaire,
  sizeClass: SizeClassId,
  level: number,
): Readonly<Record<string, AnswerValue>> {
  const answers = [...questionnaire.questions.values()].flatMap((question) => {
    const value = question.scored ? answerAt(question, sizeClass, level) : factOf(question);
    return value === null ? [] : [[question.id, value] as const];
  });
  return Object.fromEntries(answers);
}

/** It does all itself and has everything there is: most questions apply. */
function factOf({ id, type }: Question): AnswerValue | null {
  if (id === 'rahmen-kasse') return 'eigen';
  if (id === 'rahmen-it-betrieb') return 'gemischt';
  return type === 'yes-no' ? true : null;
}

function answerAt(question: Question, sizeClass: SizeClassId, level: number): AnswerValue | null {
  const levelOf = (value: AnswerValue) => levelOfAnswer(question, value, sizeClass) ?? 0;
  const possible = possibleAnswers(question, sizeClass).filter((value) => levelOf(value) <= level);
  return possible.sort((a, b) => levelOf(b) - levelOf(a))[0] ?? null;
}

function possibleAnswers(question: Question, sizeClass: SizeClassId): AnswerValue[] {
  switch (question.type) {
    case 'level':
      return question.levels.map((_, level) => level);
    case 'choice':
      return question.options.map(({ id }) => id);
    case 'yes-no':
      return [true, false];
    case 'number':
      return (forSizeClass(question.thresholds, sizeClass) ?? []).map(({ from }) => from);
    case 'multi': {
      const several = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
      return [[], ...several.map((_, index) => several.slice(0, index + 1))];
    }
    case 'text':
      return [];
  }
}
