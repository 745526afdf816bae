import { formatQuarter } from '../../answers/index.ts';
import type { QuestionId } from '../../questionnaire/index.ts';
import { isUnclear } from '../../roadmap/index.ts';
import { reaches } from '../../scoring/index.ts';
import type { DutyState } from './result.ts';
import type { Variant } from './variant.ts';
import type { ScenarioResult } from './what-if-result.ts';

/** How every duty of the questionnaire stands, in its order. */
export function dutyStates({ prepared: { questionnaire, scores } }: Variant): ReadonlyMap<QuestionId, DutyState> {
  const known = new Map(scores.duties.map(({ question, status }) => [question.id, status]));
  const duties = [...questionnaire.questions.values()].filter(({ duty }) => duty !== null);
  return new Map(duties.map(({ id }) => [id, known.get(id) ?? 'notApplicable']));
}

/** The duties that are open or unclear today, each with the quarter from which on the plan fulfils it; null: not within the plan. */
export function dutiesInPlan({ prepared: { scores, participants }, plan }: Variant): ScenarioResult['duties'] {
  const unmet = scores.duties.filter(({ status }) => status !== 'fulfilled');
  return unmet.map(({ question, duty }) => {
    const participant = participants.byId.get(question.id);
    const moment =
      participant === undefined
        ? undefined
        : plan.moments.find(({ levels }) => {
            const level = levels[participant.index] ?? 0;
            return reaches(level, duty.fulfilledAt) && !isUnclear(participant, level);
          });
    return { question: question.id, fulfilled: moment === undefined ? null : formatQuarter(moment.quarter) };
  });
}
