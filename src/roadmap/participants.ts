import type { MeasureId, QuestionId } from '../questionnaire/index.ts';
import type { Frame, FramedQuestion } from '../scoring/index.ts';

/** A question that the roadmap reckons with: answered, or unknown (then at level 0). Unanswered ones ask for an answer, not for a measure. */
export interface Participant {
  readonly framed: FramedQuestion;
  /** Its place in every list of levels. */
  readonly index: number;
  readonly level: number;
  readonly unknown: boolean;
  /** In levels; what lies above it earns nothing. */
  readonly goal: number;
  /** What one level is worth in the assured score: W ÷ (scale.max · Σ W). */
  readonly perLevel: number;
}

/** One level for each participant, in their order. */
export type Levels = readonly number[];

/** What a measure does to a participant: it lifts it from `from` (or above) up to `to`, in levels. */
export interface IndexedRaise {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

export interface Participants {
  readonly list: readonly Participant[];
  readonly byId: ReadonlyMap<QuestionId, Participant>;
  /** The raises of each measure that reach a participant. */
  readonly raises: ReadonlyMap<MeasureId, readonly IndexedRaise[]>;
  /** Today's levels. */
  readonly levels: Levels;
}

/** The questions that take part, in the order of the questionnaire, and what measures do to them. Formula: docs/roadmap.md#goals. */
export function participantsOf(frame: Frame): Participants {
  const framed = frame.questions.filter(({ state }) => state.status === 'answered' || state.status === 'unknown');
  const { max } = frame.questionnaire.scale;
  const perLevel = levelWorth(
    framed.map(({ effectiveWeight }) => effectiveWeight),
    max,
  );
  const list = framed.map(
    (one, index): Participant => ({
      framed: one,
      index,
      level: one.state.level ?? 0,
      unknown: one.state.status === 'unknown',
      goal: goalOf(one),
      perLevel: perLevel[index] ?? 0,
    }),
  );
  const byId = new Map(list.map((participant) => [participant.framed.question.id, participant]));
  return {
    list,
    byId,
    raises: new Map(
      frame.questionnaire.measures.map(({ id, raises }) => [
        id,
        raises.flatMap(({ question, from, to }) => {
          const participant = byId.get(question);
          return participant === undefined ? [] : [{ index: participant.index, from, to }];
        }),
      ]),
    ),
    levels: list.map(({ level }) => level),
  };
}

/** What a level of each participant is worth in the assured score, from their effective weights: W ÷ (highest level · Σ W), 0 where Σ W is 0. */
export function levelWorth(effectiveWeights: readonly number[], maxLevel: number): readonly number[] {
  const sum = effectiveWeights.reduce((total, weight) => total + weight, 0);
  return effectiveWeights.map((weight) => (sum > 0 ? weight / (maxLevel * sum) : 0));
}

/** Whether nobody knows where it stands: unknown, and at a level to which nothing has lifted it. */
export function isUnclear({ unknown, level }: Participant, at: number): boolean {
  return unknown && at === level;
}

/** The highest of target, what the duty asks, and the red line unless its condition is false; in levels. Formula: docs/roadmap.md#goals. */
function goalOf(framed: FramedQuestion): number {
  const { duty, cap } = framed.question;
  return Math.max(framed.target, duty?.fulfilledAt ?? 0, cap !== null && framed.capWhen !== 'false' ? cap.below : 0);
}

/** A, the assured score in 0..1: how much of what matters is safely there. 0 where nothing has weight. Formula: docs/roadmap.md#goals. */
export function assuredScore(participants: Participants, levels: Levels): number {
  return participants.list.reduce(
    (sum, { index, goal, perLevel }) => sum + perLevel * Math.min(levels[index] ?? 0, goal),
    0,
  );
}
