import type { Answers } from '../answers/index.ts';
import type { Question, Questionnaire } from '../questionnaire/index.ts';
import { applicability } from '../scoring/index.ts';

/** What a changed answer does to other questions, each list in the order of the questionnaire. */
export interface Consequences {
  /** Ruled out before, now to be asked or counted. */
  readonly appearing: readonly Question[];
  /** Ruled out from now on. */
  readonly vanishing: readonly Question[];
  /** Of the vanishing: their answers stay in the file, but no longer count. */
  readonly setAside: readonly Question[];
  /** Of the appearing: their answers stood in the file and count again. */
  readonly restored: readonly Question[];
}

/** Compares what applies before and after an answer. */
export function consequencesOf(questionnaire: Questionnaire, before: Answers, after: Answers): Consequences {
  const [old, now] = [applicability(questionnaire, before), applicability(questionnaire, after)];
  const questions = [...questionnaire.questions.values()];
  const isOut = ({ states }: typeof now, { id }: Question) => states.get(id)?.condition === 'false';
  const vanishing = questions.filter((question) => !isOut(old, question) && isOut(now, question));
  const appearing = questions.filter((question) => isOut(old, question) && !isOut(now, question));
  return {
    appearing,
    vanishing,
    setAside: vanishing.filter(({ id }) => after.entries.get(id)?.kind === 'answered'),
    restored: appearing.filter(({ id }) => after.entries.get(id)?.kind === 'answered'),
  };
}
