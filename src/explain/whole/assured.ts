import { assuredScore } from '../../roadmap/index.ts';
import { computed, type Derivation, elsewhere } from '../derivation.ts';
import type { ExplainContext } from '../explain-context.ts';
import { assuredPart, levelToday } from '../measure/gain.ts';
import { quantity } from '../quantity.ts';

/** Today's assured score as a number that the explanation of the whole derives. */
export function assuredTodayElsewhere({ prepared: { participants } }: ExplainContext): Derivation {
  return elsewhere(quantity('assuredToday'), 'share', assuredScore(participants, participants.levels), null);
}

/** Today's assured score, domain by domain, question by question. */
export function assuredToday(context: ExplainContext): Derivation {
  const { participants } = context.prepared;
  const domains = context.questionnaire.domains.flatMap(({ id }) => {
    const own = participants.list.filter(({ framed }) => framed.question.domain === id);
    if (own.length === 0) return [];
    const parts = own.map((participant) => assuredPart(context, participant, levelToday(participant)));
    return [computed(quantity('assuredOfDomain', id), 'share', 'sum', parts)];
  });
  return computed(quantity('assuredToday'), 'share', 'sum', domains);
}

/** Σ W over the questions that take part in the assured score. */
export function takingPart({ prepared: { participants } }: ExplainContext): Derivation {
  const weights = participants.list.map(({ framed: { question, effectiveWeight } }) =>
    elsewhere(quantity('effectiveWeight', question.id), 'share', effectiveWeight, question.id),
  );
  return computed(quantity('takingPart'), 'share', 'sum', weights);
}
