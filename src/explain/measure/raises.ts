import type { Participant, Ranked } from '../../roadmap/index.ts';
import { type Derivation, elsewhere, given } from '../derivation.ts';
import { type ExplainContext, inQuestionnaire } from '../explain-context.ts';
import { quantity } from '../quantity.ts';
import { gainOf, levelToday } from './gain.ts';

/** What a measure does to a question at its place in the order. */
export interface DerivedRaise {
  readonly participant: Participant;
  readonly from: Derivation;
  readonly to: Derivation;
  readonly gain: Derivation;
  /** Nobody knows where the question stands, and nothing before its bundle lifts it: the gain is only feared. */
  readonly feared: boolean;
}

/** The raises of a ranked measure, in the order of the result. */
export function raisesOf(context: ExplainContext, ranked: Ranked): readonly DerivedRaise[] {
  const { participants } = context.prepared;
  return ranked.raises.flatMap(({ question, from, to }): readonly DerivedRaise[] => {
    const participant = participants.byId.get(question);
    if (participant === undefined) return [];
    const start = levelBefore(context, ranked, participant, from);
    const end = levelAfter(context, ranked, question, to);
    const feared = participant.unknown && lifterBefore(context, firstOfBundle(context, ranked), question) === undefined;
    return [{ participant, from: start, to: end, gain: gainOf(context, participant, start, end), feared }];
  });
}

/** All that came with the same bundle, in the order of rank. */
export function bundleOf({ prepared }: ExplainContext, ranked: Ranked): readonly Ranked[] {
  return prepared.ranking.filter((one) => one.for === ranked.for);
}

function firstOfBundle(context: ExplainContext, ranked: Ranked): number {
  return bundleOf(context, ranked)[0]?.rank ?? ranked.rank;
}

/** The last of those before a rank that lifts a question. */
function lifterBefore({ prepared }: ExplainContext, rank: number, question: string): Ranked | undefined {
  return prepared.ranking.findLast((one) => one.rank < rank && one.raises.some((raise) => raise.question === question));
}

function levelBefore(context: ExplainContext, { rank }: Ranked, participant: Participant, level: number): Derivation {
  const { id } = participant.framed.question;
  const lifter = lifterBefore(context, rank, id);
  return lifter === undefined
    ? levelToday(participant)
    : elsewhere(quantity('raisedTo', id), 'level', level, lifter.need.measure.id);
}

/** Where a question is lifted to: mostly by the measure itself, else by one before it that waited for it. */
function levelAfter(context: ExplainContext, ranked: Ranked, question: string, level: number): Derivation {
  const candidates = [ranked, ...context.prepared.ranking.filter(({ rank }) => rank < ranked.rank)];
  const found = candidates.flatMap(({ need: { measure } }) => {
    const index = measure.raises.findIndex((raise) => raise.question === question && raise.to === level);
    return index < 0 ? [] : [inQuestionnaire(context, 'measures', measure.id, `raises/${index}/to`)];
  });
  return given(quantity('raisedTo', question), 'level', level, found[0] ?? { kind: 'search' });
}
