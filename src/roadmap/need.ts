import type { Planning } from '../answers/index.ts';
import type { Measure, MeasureId, Questionnaire } from '../questionnaire/index.ts';
import { type Frame, reaches, tolerance } from '../scoring/index.ts';
import type { Participants } from './participants.ts';
import type { MeasureStatus } from './result.ts';

/** What a measure is to this municipality. Formula: docs/roadmap.md#status. */
export interface Need {
  readonly measure: Measure;
  readonly status: MeasureStatus;
  /** Needed, but its requirements lead to a rejected measure. */
  readonly blocked: boolean;
  /** As a requirement it stands in nobody's way: done, or all that it raises does not apply for good. */
  readonly met: boolean;
  /** Its unmet direct requirements, in the order of the questionnaire's list. */
  readonly requires: readonly MeasureId[];
  /** Its unmet requirements, direct or not, not followed beyond a met or rejected one; without rejected ones. */
  readonly requiresAll: ReadonlySet<MeasureId>;
}

export type Needs = ReadonlyMap<MeasureId, Need>;

/** The need of every measure, in the order of the questionnaire. */
export function needsOf(
  questionnaire: Questionnaire,
  planning: Planning,
  frame: Frame,
  participants: Participants,
): Needs {
  const measures = new Map(questionnaire.measures.map((measure) => [measure.id, measure]));
  const ownStatus = (measure: Measure): 'rejected' | 'done' | 'needed' | null => {
    const state = planning.measures.get(measure.id)?.state ?? null;
    if (state === 'rejected' || state === 'done') return state;
    if (isAchieved(measure, frame)) return 'done';
    return isNeeded(measure, participants) ? 'needed' : null;
  };
  const statuses = new Map(questionnaire.measures.map((measure) => [measure.id, ownStatus(measure)]));
  const met = new Set(
    questionnaire.measures
      .filter((measure) => statuses.get(measure.id) === 'done' || isOutForGood(measure, frame))
      .map(({ id }) => id),
  );
  const unmet = (measure: Measure): readonly Measure[] =>
    measure.requires.flatMap((id) => (met.has(id) ? [] : (measures.get(id) ?? [])));
  const isRejected = (id: MeasureId): boolean => statuses.get(id) === 'rejected';
  const closures = new Map(
    questionnaire.measures.map((measure) => [measure.id, closureOf(measure, unmet, isRejected)]),
  );
  const isBlocked = (id: MeasureId): boolean => [...(closures.get(id) ?? [])].some(isRejected);
  const enabling = new Set(
    questionnaire.measures
      .filter(({ id }) => statuses.get(id) === 'needed' && !isBlocked(id))
      .flatMap(({ id }) => [...(closures.get(id) ?? [])]),
  );
  return new Map(
    questionnaire.measures.map((measure): [MeasureId, Need] => {
      const status = statuses.get(measure.id) ?? (enabling.has(measure.id) ? 'enabling' : 'notNeeded');
      const closure = closures.get(measure.id) ?? new Set();
      return [
        measure.id,
        {
          measure,
          status,
          blocked: status === 'needed' && isBlocked(measure.id),
          met: met.has(measure.id),
          requires: unmet(measure).map(({ id }) => id),
          requiresAll: new Set([...closure].filter((id) => !isRejected(id))),
        },
      ];
    }),
  );
}

/** Everything unmet behind a measure, rejected ones included but not followed. */
function closureOf(
  measure: Measure,
  unmet: (measure: Measure) => readonly Measure[],
  isRejected: (id: MeasureId) => boolean,
): ReadonlySet<MeasureId> {
  const found = new Set<MeasureId>();
  const follow = (from: Measure): void => {
    for (const required of unmet(from)) {
      if (found.has(required.id)) continue;
      found.add(required.id);
      if (!isRejected(required.id)) follow(required);
    }
  };
  follow(measure);
  return found;
}

/** At least one raised question applies, and each that applies is answered at `to` or above. */
function isAchieved(measure: Measure, frame: Frame): boolean {
  const applying = measure.raises.flatMap((raise) => {
    const state = frame.applicability.states.get(raise.question);
    return state === undefined || state.status === 'notApplicable' ? [] : [{ state, to: raise.to }];
  });
  return applying.length > 0 && applying.every(({ state, to }) => state.level !== null && reaches(state.level, to));
}

/** Some raised question takes part and gains: max(level, from) < min(to, goal). */
function isNeeded(measure: Measure, participants: Participants): boolean {
  return measure.raises.some(({ question, from, to }) => {
    const participant = participants.byId.get(question);
    return participant !== undefined && Math.max(participant.level, from) < Math.min(to, participant.goal) - tolerance;
  });
}

/** It raises something, and all of that does not apply for good. */
function isOutForGood(measure: Measure, frame: Frame): boolean {
  return (
    measure.raises.length > 0 &&
    measure.raises.every(({ question }) => frame.applicability.states.get(question)?.outForGood === true)
  );
}
