import type { Measure } from '../questionnaire/index.ts';
import { reaches } from '../scoring/index.ts';
import type { Levels, Participant, Participants } from './participants.ts';

/**
 * The levels after some measures: each lifts a question from level L to max(L, to) if L ≥ from, again and again until nothing changes,
 * so that their order does not matter. Formula: docs/roadmap.md#goals.
 */
export function lift(participants: Participants, levels: Levels, measures: readonly Measure[]): Levels {
  const lifted = [...levels];
  const raises = measures.flatMap(({ id }) => participants.raises.get(id) ?? []);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { index, from, to } of raises) {
      const level = lifted[index] ?? 0;
      if (level < to && reaches(level, from)) {
        lifted[index] = to;
        changed = true;
      }
    }
  }
  return lifted;
}

/** Whom some measures have lifted from one list of levels to another, in the order of the questionnaire. All others gain nothing and reach nothing. */
export function liftedBy(
  measures: readonly Measure[],
  participants: Participants,
  before: Levels,
  after: Levels,
): readonly Participant[] {
  const reached = new Set(measures.flatMap(({ id }) => (participants.raises.get(id) ?? []).map(({ index }) => index)));
  return [...reached]
    .filter((index) => after[index] !== before[index])
    .sort((a, b) => a - b)
    .flatMap((index) => participants.list[index] ?? []);
}
