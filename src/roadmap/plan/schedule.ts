import type { Quarter } from '../../answers/index.ts';
import type { MeasureId } from '../../questionnaire/index.ts';
import type { Participants } from '../participants.ts';
import type { UnplannedReason } from '../result.ts';
import { type Board, isPlaced } from './board.ts';
import { outlookOf } from './bound.ts';
import { finish } from './finish.ts';
import { improve } from './improve.ts';
import { valueReckoner } from './plan-value.ts';
import { planAlongRanking } from './ranking-plan.ts';
import { reasonsOf } from './reasons.ts';
import { type ScheduleInput, workloadOf } from './workload.ts';

export type { ScheduleInput } from './workload.ts';

/** When each measure starts, and why the others do not. */
export interface Schedule {
  readonly starts: ReadonlyMap<MeasureId, Quarter>;
  readonly unplanned: ReadonlyMap<MeasureId, UnplannedReason>;
  /** Measures whose start, set by the user, could not be kept. */
  readonly unfit: readonly MeasureId[];
}

/** The default planner's schedule. */
export interface ListSchedule extends Schedule {
  /** No valid plan that keeps its promises is better; in 0..1. */
  readonly bound: number;
  readonly alongRanking: RankingPlan;
}

/** The plan along the ranking alone, from which the planner sets out. */
export interface RankingPlan {
  readonly starts: ReadonlyMap<MeasureId, Quarter>;
  /** Mean over the quarters of the assured score. */
  readonly value: number;
}

/**
 * The default planner: the plan along the ranking, and what can be gained by another order without putting off duties and red lines. Deterministic, no
 * solver. Rules: docs/roadmap.md#planner.
 */
export function scheduleMeasures(input: ScheduleInput, participants: Participants): ListSchedule {
  const workload = workloadOf(input);
  const reckonValue = valueReckoner(workload, participants);
  const plain = planAlongRanking(workload);
  const outlook = outlookOf(plain, participants, reckonValue);
  const best = improve(plain, outlook, participants, reckonValue);
  finish(best);
  return {
    ...scheduleOf(best),
    bound: outlook.bound,
    alongRanking: { starts: startsOf(plain), value: reckonValue(plain.starts) },
  };
}

/** A finished plan as others read it. */
export function scheduleOf(board: Board): Schedule {
  const { jobs, fixed } = board.workload;
  return {
    starts: startsOf(board),
    unplanned: reasonsOf(board),
    unfit: jobs.flatMap(({ id }, job) => (fixed[job] != null && !isPlaced(board, job) ? [id] : [])),
  };
}

function startsOf({ workload, starts }: Board): ReadonlyMap<MeasureId, Quarter> {
  return new Map(
    workload.jobs.flatMap(({ id }, job): readonly [MeasureId, Quarter][] => {
      const start = starts[job] ?? null;
      return start === null ? [] : [[id, start]];
    }),
  );
}
