import type { Measure } from '../questionnaire/index.ts';
import { reaches } from '../scoring/index.ts';
import type { Levels, Participants } from './participants.ts';

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
