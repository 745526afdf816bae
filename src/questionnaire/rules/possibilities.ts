import type { Draft } from '../draft.ts';
import type { Possibilities } from './can-be-true.ts';
import { possibleAnswers, possibleProfile } from './possible-answers.ts';

/** What there can be of all that conditions name. Of questions in `unreachable` there is nothing, as they never apply. */
export function possibilitiesIn(draft: Draft, max: number, unreachable: ReadonlySet<string>): Possibilities {
  const questions = new Map(draft.questions.map((question) => [question.id, question]));
  const sizeClasses = (draft.sizeClasses ?? []).map(({ id }) => id);
  return (comparison, operands) => {
    if (comparison.kind === 'profile') return possibleProfile(comparison.field, sizeClasses, operands);
    const question = questions.get(comparison.question);
    if (question === undefined || question.type === null) return null;
    if (unreachable.has(question.id)) return [null];
    const answers = possibleAnswers(question.built, max, operands);
    // Whoever answers may say of any question that it does not apply.
    return answers === null || answers.length === 0 ? null : [...answers, null];
  };
}
