import type { Answers } from '../../src/answers/index.ts';
import type { Condition, Questionnaire } from '../../src/questionnaire/index.ts';
import type { Scores } from '../../src/scoring/index.ts';

/** Whether a question does not apply whatever is done: the respondent said so, or its condition names only profile fields and facts. */
export function outForGood(questionnaire: Questionnaire, answers: Answers, scores: Scores, id: string): boolean {
  const state = [...scores.frame.applicability.states.values()].find(({ question }) => question.id === id);
  if (state === undefined || state.status !== 'notApplicable') return false;
  if (answers.entries.get(state.question.id)?.kind === 'notApplicable') return true;
  const facts = [...questionnaire.questions.values()].filter(({ scored }) => !scored).map((fact) => String(fact.id));
  const { appliesWhen } = state.question;
  return appliesWhen !== null && questionsNamed(appliesWhen).every((named) => facts.includes(named));
}

function questionsNamed(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'question':
      return [condition.question];
    case 'profile':
      return [];
    case 'not':
      return questionsNamed(condition.of);
    default:
      return condition.of.flatMap(questionsNamed);
  }
}
