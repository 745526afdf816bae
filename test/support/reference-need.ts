import type { Answers } from '../../src/answers/index.ts';
import type { BySizeClass, Measure, Pot, Questionnaire, Span } from '../../src/questionnaire/index.ts';
import type { Scores } from '../../src/scoring/index.ts';
import { outForGood } from './out-for-good.ts';

/** A question that takes part (docs/roadmap.md#goals): answered or unknown, and in play. */
export interface ReferencePart {
  readonly id: string;
  readonly unknown: boolean;
  /** Today, in levels; 0 where it is unknown. */
  readonly level: number;
  readonly goal: number;
  /** W */
  readonly weight: number;
  readonly fulfilledAt: number | null;
  /** Level that lifts the cap; null where there is none, or its `when` is not true. */
  readonly capBelow: number | null;
}

export type PlainStatus = 'rejected' | 'done' | 'needed' | 'notNeeded';

export interface ReferenceNeed {
  readonly status: ReadonlyMap<string, PlainStatus>;
  readonly met: (measure: string) => boolean;
  /** Its direct requirements that are not met. */
  readonly directOf: (measure: string) => readonly string[];
  /** What a measure requires and is not met, directly or not; what a met or rejected one requires does not count. */
  readonly unmetOf: (measure: string) => ReadonlySet<string>;
  readonly needed: readonly string[];
  readonly blocked: ReadonlySet<string>;
  readonly enabling: ReadonlySet<string>;
}

const epsilon = 1e-9;

export function referenceParts(scores: Scores): readonly ReferencePart[] {
  return scores.frame.questions.flatMap(({ question, state, effectiveWeight, target, capWhen }) => {
    if (state.status !== 'answered' && state.status !== 'unknown') return [];
    const { duty, cap } = question;
    return [
      {
        id: question.id,
        unknown: state.status === 'unknown',
        level: state.level ?? 0,
        goal: Math.max(target, duty?.fulfilledAt ?? 0, cap !== null && capWhen !== 'false' ? cap.below : 0),
        weight: effectiveWeight,
        fulfilledAt: duty?.fulfilledAt ?? null,
        capBelow: cap !== null && capWhen === 'true' ? cap.below : null,
      },
    ];
  });
}

export function referenceNeed(questionnaire: Questionnaire, answers: Answers, scores: Scores): ReferenceNeed {
  const parts = referenceParts(scores);
  const measures = new Map(questionnaire.measures.map((measure) => [String(measure.id), measure]));
  const status = new Map([...measures].map(([id, measure]) => [id, plainStatus(measure, answers, scores, parts)]));
  const met = (id: string): boolean => {
    const raises = measures.get(id)?.raises ?? [];
    const moot = () => raises.every(({ question }) => outForGood(questionnaire, answers, scores, question));
    return status.get(id) === 'done' || (raises.length > 0 && moot());
  };
  const directOf = (id: string) => (measures.get(id)?.requires ?? []).filter((required) => !met(required));
  const unmetOf = (id: string, found = new Set<string>()): ReadonlySet<string> => {
    for (const required of directOf(id)) {
      if (found.has(required)) continue;
      found.add(required);
      if (status.get(required) !== 'rejected') unmetOf(required, found);
    }
    return found;
  };
  const needed = [...measures.keys()].filter((id) => status.get(id) === 'needed');
  const leadsToRejected = (id: string) => [...unmetOf(id)].some((required) => status.get(required) === 'rejected');
  const blocked = new Set(needed.filter(leadsToRejected));
  const required = needed.filter((id) => !blocked.has(id)).flatMap((id) => [...unmetOf(id)]);
  const enabling = new Set(required.filter((id) => status.get(id) === 'notNeeded'));
  return { status, met, directOf, unmetOf, needed, blocked, enabling };
}

/** The first that fits; `enabling` is told from `notNeeded` afterwards. */
function plainStatus(measure: Measure, answers: Answers, scores: Scores, parts: readonly ReferencePart[]): PlainStatus {
  const state = answers.planning.measures.get(measure.id)?.state;
  if (state === 'rejected' || state === 'done') return state;
  const applying = measure.raises.flatMap(({ question, to }) => {
    const found = scores.frame.applicability.states.get(question);
    return found === undefined || found.status === 'notApplicable' ? [] : [{ found, to }];
  });
  const stands = applying.every(({ found, to }) => found.status === 'answered' && (found.level ?? 0) >= to - epsilon);
  if (applying.length > 0 && stands) return 'done';
  const helps = measure.raises.some(({ question, from, to }) => {
    const part = parts.find(({ id }) => id === question);
    return part !== undefined && Math.max(part.level, from) < Math.min(to, part.goal) - epsilon;
  });
  return helps ? 'needed' : 'notNeeded';
}

/** In person-days: internal days + (once + 3 · yearly) ÷ dayRate, all at midpoints, without funding. */
export function referenceCost(
  questionnaire: Questionnaire,
  answers: Answers,
  scores: Scores,
  measure: Measure,
): number {
  const { sizeClass, workplaces } = scores.frame.applicability.profile;
  const own = answers.planning.measures.get(measure.id);
  const mid = (by: BySizeClass<Span> | null): number => {
    if (by === null) return 0;
    const span = by.kind === 'all' ? by.value : sizeClass === null ? undefined : by.values.get(sizeClass);
    return span === undefined ? 0 : (span[0] + span[1]) / 2;
  };
  const pot = (timing: 'once' | 'yearly', account: Pot): number =>
    own?.[timing]?.[account] ??
    measure.costs
      .filter((cost) => cost.timing === timing && cost.account === account)
      .reduce(
        (sum, { amount, perWorkplace: [low, high] }) => sum + mid(amount) + ((workplaces ?? 0) * (low + high)) / 2,
        0,
      );
  const once = pot('once', 'ergebnis') + pot('once', 'finanz');
  const yearly = pot('yearly', 'ergebnis') + pot('yearly', 'finanz');
  const days = own?.internalDays ?? mid(measure.effort.internal);
  return questionnaire.dayRate === null ? days : days + (once + 3 * yearly) / questionnaire.dayRate;
}
