import type { MeasureId } from '../../questionnaire/index.ts';
import { reaches, tolerance } from '../../scoring/index.ts';
import { combine, type Linear, one, zero } from '../optimum/linear.ts';
import type { Participant, Participants } from '../participants.ts';
import type { ReachBuilder } from './reach-builder.ts';

/** The levels of questions after a set of measures, as expressions of its columns. */
export interface LevelColumns {
  /** 1 where a participant stands at `level` (whole) or above after the set, else 0. */
  reaches(participant: Participant, level: number): Linear;
  /** A participant's steps upwards that measures can bring. */
  stepsOf(participant: Participant): readonly LevelStep[];
}

/** From one whole level, or from today's, to the next whole one. */
export interface LevelStep {
  readonly from: number;
  readonly to: number;
  /** 1 where it is taken. */
  readonly taken: Linear;
}

/**
 * Adds a column for each step of each question: it is taken if the one below is, and if a measure of the set leads from there or from below up to it or
 * beyond. Both ways, so that a step is never left out where it would do harm, as one can in a mean. `chosen`: 1 where the set has a measure, else 0.
 * Formula: docs/reach.md#the-model.
 */
export function levelColumns(
  participants: Participants,
  chosen: ReadonlyMap<MeasureId, Linear>,
  builder: ReachBuilder,
): LevelColumns {
  const leading = new Map<number, { readonly of: Linear; readonly from: number; readonly to: number }[]>();
  for (const [id, of] of chosen) {
    for (const { index, from, to } of participants.raises.get(id) ?? []) {
      leading.set(index, [...(leading.get(index) ?? []), { of, from, to }]);
    }
  }
  const steps = new Map(
    participants.list.map((participant) => {
      const raises = leading.get(participant.index) ?? [];
      const highest = Math.max(0, ...raises.map(({ to }) => to));
      const own: LevelStep[] = [];
      let before = one;
      for (let to = Math.floor(participant.level + tolerance) + 1; to <= highest; to += 1) {
        const covering = raises.filter((raise) => raise.from < to && raise.to >= to).map(({ of }) => of);
        const taken = addStep(before, covering, builder);
        own.push({ from: own.at(-1)?.to ?? participant.level, to, taken });
        before = taken;
      }
      return [participant.index, own];
    }),
  );
  const stepsOf = ({ index }: Participant): readonly LevelStep[] => steps.get(index) ?? [];
  return {
    stepsOf,
    reaches: (participant, level) =>
      reaches(participant.level, level) ? one : (stepsOf(participant).find(({ to }) => to === level)?.taken ?? zero),
  };
}

/** 1 where the step before is taken and any of the covering measures is in the set. */
function addStep(before: Linear, covering: readonly Linear[], builder: ReachBuilder): Linear {
  if (covering.length === 0 || isZero(before)) return zero;
  const { of: taken } = builder.addColumn('continuous');
  const minus = (of: Linear) => ({ factor: -1, of });
  builder.atMost(combine([{ factor: 1, of: taken }, minus(before)]), 0);
  builder.atMost(combine([{ factor: 1, of: taken }, ...covering.map(minus)]), 0);
  for (const of of covering) builder.atLeast(combine([{ factor: 1, of: taken }, minus(before), minus(of)]), -1);
  return taken;
}

function isZero({ constant, entries }: Linear): boolean {
  return constant === 0 && entries.length === 0;
}
