import type { Participant } from '../../roadmap/index.ts';
import { computed, type Derivation, elsewhere, given } from '../derivation.ts';
import { type ExplainContext, inQuestionnaire, maxLevel } from '../explain-context.ts';
import { quantity } from '../quantity.ts';
import { targetOf } from '../question/target.ts';

/** What a question that rises from one level to another adds to the assured score; what lies above its goal adds nothing. */
export function gainOf(
  context: ExplainContext,
  participant: Participant,
  from: Derivation,
  to: Derivation,
): Derivation {
  const goal = goalOf(context, participant);
  const { id } = participant.framed.question;
  const levels = computed(quantity('levelsGained', id), 'level', 'difference', [
    computed(null, 'level', 'minimum', [to, goal]),
    computed(null, 'level', 'minimum', [from, goal]),
  ]);
  return computed(quantity('gain', id), 'points', 'product', [
    computed(null, 'share', 'quotient', [levels, maxLevel(context)]),
    assuredWeightOf(context, participant),
  ]);
}

/** What a question has in the assured score at a level, in 0..1. */
export function assuredPart(context: ExplainContext, participant: Participant, level: Derivation): Derivation {
  return computed(quantity('assuredPart', participant.framed.question.id), 'share', 'product', [
    computed(null, 'share', 'quotient', [
      computed(null, 'level', 'minimum', [level, goalOf(context, participant)]),
      maxLevel(context),
    ]),
    assuredWeightOf(context, participant),
  ]);
}

/** A question's weight among those that take part in the assured score: its effective weight by theirs. */
function assuredWeightOf(context: ExplainContext, { framed }: Participant): Derivation {
  const { id } = framed.question;
  const what = quantity('assuredWeight', id);
  const sum = sumOfTakingPart(context);
  if (sum === 0) return given(what, 'share', 0, { kind: 'rule' });
  return computed(what, 'share', 'quotient', [
    elsewhere(quantity('effectiveWeight', id), 'share', framed.effectiveWeight, id),
    elsewhere(quantity('takingPart'), 'share', sum, null),
  ]);
}

/** Σ W over the questions that take part. */
export function sumOfTakingPart({ prepared }: ExplainContext): number {
  return prepared.participants.list.reduce((sum, { framed }) => sum + framed.effectiveWeight, 0);
}

/** The goal of a question: the highest of its target, what its duty asks, and its red line unless that is off. */
function goalOf(context: ExplainContext, { framed }: Participant): Derivation {
  const { question, capWhen } = framed;
  const what = quantity('goal', question.id);
  const target = targetOf(context, framed);
  const at = (key: string, level: number) =>
    given(null, 'level', level, inQuestionnaire(context, 'questions', question.id, key));
  const bounds = [
    ...(question.duty === null ? [] : [at('duty/fulfilledAt', question.duty.fulfilledAt)]),
    ...(question.cap === null || capWhen === 'false' ? [] : [at('cap/below', question.cap.below)]),
  ];
  return bounds.length === 0 ? { ...target, quantity: what } : computed(what, 'level', 'maximum', [target, ...bounds]);
}

/** A question's level today as the roadmap takes it: unknown counts as 0. */
export function levelToday(participant: Participant): Derivation {
  const { framed, level, unknown } = participant;
  const { id } = framed.question;
  return unknown
    ? given(quantity('unknownLevel', id), 'level', level, { kind: 'rule' })
    : elsewhere(quantity('level', id), 'level', level, id);
}
