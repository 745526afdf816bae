import type { Answers, AnswerValue, Entry } from '../../src/answers/index.ts';
import {
  forSizeClass,
  type Question,
  type QuestionId,
  type Questionnaire,
  type SizeClass,
} from '../../src/questionnaire/index.ts';

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

/** The answer whose level comes closest to `share` of the highest; of facts the answer that stands at that share of the choices. */
function answerAt(
  questionnaire: Questionnaire,
  question: Question,
  share: number,
  sizeClass: SizeClass,
): AnswerValue | null {
  const wanted = share * questionnaire.scale.max;
  const closest = <T>(choices: readonly T[], levelOf: (choice: T) => number): T | undefined =>
    choices.toSorted((a, b) => Math.abs(levelOf(a) - wanted) - Math.abs(levelOf(b) - wanted))[0];
  switch (question.type) {
    case 'level':
      return Math.round(wanted);
    case 'yes-no':
      return share >= 0.5;
    case 'choice': {
      const fact = question.options[Math.min(question.options.length - 1, Math.floor(share * question.options.length))];
      return (question.scored ? closest(question.options, ({ level }) => level ?? 0) : fact)?.id ?? null;
    }
    case 'number': {
      const thresholds = forSizeClass(question.thresholds, sizeClass.id) ?? [];
      return closest(thresholds, ({ level }) => level)?.from ?? null;
    }
    case 'multi': {
      const thresholds = forSizeClass(question.thresholds, sizeClass.id) ?? [];
      const needed = closest(thresholds, ({ level }) => level)?.from ?? 0;
      let points = 0;
      const chosen = question.options.filter((option) => {
        if (option.exclusive || points >= needed) return false;
        points += option.points;
        return true;
      });
      return chosen.map(({ id }) => id);
    }
    case 'text':
      return null;
  }
}
