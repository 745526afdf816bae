import type { Answers, AnswerValue, Entry } from '../../src/answers/index.ts';
import {
  forSizeClass,
  type Question,
  type QuestionId,
  type Questionnaire,
  type SizeClass,
} from '../../src/questionnaire/index.ts';
import { levelOfAnswer } from '../../src/scoring/level-of-answer.ts';

/** Answers of a municipality that does not exist: `wanted` says for each question how far it is, 0..1, or null for no answer. */
export function madeUpAnswers(
  questionnaire: Questionnaire,
  sizeClass: SizeClass,
  wanted: (question: Question) => number | null,
): Answers {
  const entries = [...questionnaire.questions.values()].flatMap((question): [QuestionId, Entry][] => {
    const share = wanted(question);
    const value = share === null ? null : answerAt(questionnaire, question, share, sizeClass);
    return value === null ? [] : [[question.id, { kind: 'answered', value, ...noRemarks }]];
  });
  return {
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    assessedOn: '2026-11-22',
    municipality: {
      name: 'Musterort',
      ags: null,
      ars: null,
      body: 'einheitsgemeinde',
      state: 'ST',
      population: null,
      sizeClass: sizeClass.id,
      workplaces: null,
    },
    targets: new Map(),
    planning: { start: null, quarters: null, internalDaysPerQuarter: null, budget: null, measures: new Map() },
    entries: new Map(entries),
  };
}

const noRemarks = { evidence: null, comment: null, by: null, on: null } as const;

/** The answer whose level comes closest to `share` of the highest; of facts the one that stands at that share of the choices. */
function answerAt(
  questionnaire: Questionnaire,
  question: Question,
  share: number,
  sizeClass: SizeClass,
): AnswerValue | null {
  const possible = possibleAnswers(question, sizeClass);
  if (!question.scored) return possible[Math.min(possible.length - 1, Math.floor(share * possible.length))] ?? null;
  const wanted = share * questionnaire.scale.max;
  const distance = (value: AnswerValue) => Math.abs((levelOfAnswer(question, value, sizeClass.id) ?? 0) - wanted);
  return possible.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** One answer at least for each level that a question has, the poorest first. */
function possibleAnswers(question: Question, sizeClass: SizeClass): readonly AnswerValue[] {
  switch (question.type) {
    case 'level':
      return question.levels.map((_, level) => level);
    case 'choice':
      return question.options.map(({ id }) => id);
    case 'yes-no':
      return [false, true];
    case 'number':
      return (forSizeClass(question.thresholds, sizeClass.id) ?? []).map(({ from }) => from);
    case 'multi': {
      const several = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
      return [[], ...several.map((_, index) => several.slice(0, index + 1))];
    }
    case 'text':
      return [];
  }
}
