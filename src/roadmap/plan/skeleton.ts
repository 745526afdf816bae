import type { MeasureId } from '../../questionnaire/index.ts';
import { type Board, emptyBoard, findLatestStart, isPlaced, place } from './board.ts';
import { moveTo } from './finish.ts';
import { placeRunning } from './ranking-plan.ts';
import { promisedBy } from './start-options.ts';

/** What every other plan has to keep of the plan along the ranking. */
export interface Skeleton {
  readonly board: Board;
  /** Some requirement waits where it leaves the most room before it, so that a plan along the ranking may differ, too. */
  readonly loosened: boolean;
  /** What is promised but only enables: in use in the plan along the ranking. */
  readonly enabling: readonly MeasureId[];
}

/**
 * The part of the plan along the ranking that every other plan keeps: running measures, starts set by the user, duties and red lines, and all that these
 * require. What is there only as a requirement waits as late as it fits. Rules: docs/roadmap.md#planner.
 */
export function skeletonOf(plan: Board): Skeleton {
  const { workload } = plan;
  const board = emptyBoard(workload);
  placeRunning(board);
  const promised = promisedBy(plan);
  const kept = withRequirements(promised, plan);
  for (const [job, start] of plan.starts.entries()) if (start !== null && kept.has(job)) place(board, job, start);
  let loosened = false;
  // From the last rank on, so that what requires a job has moved before it does.
  for (const job of [...kept].sort((a, b) => b - a)) {
    if (!promised.has(job) && pushBack(board, job)) loosened = true;
  }
  const enabling = [...promised].flatMap((job) => {
    const { id, need } = workload.jobs[job] ?? {};
    return id === undefined || need?.status === 'needed' ? [] : [id];
  });
  return { board, loosened, enabling };
}

/** With all that they require, directly or not, as far as it is planned and up to running ones. */
function withRequirements(jobs: ReadonlySet<number>, plan: Board): ReadonlySet<number> {
  const { requires, running } = plan.workload;
  const all = new Set(jobs);
  // A set is walked to its end while it grows.
  for (const job of all) {
    for (const required of requires[job] ?? []) {
      if (isPlaced(plan, required) && running[required] == null) all.add(required);
    }
  }
  return all;
}

/** Moves a job to the latest quarter that fits before all that require it; says whether that is a later one. */
function pushBack(board: Board, job: number): boolean {
  const { requiredBy, running, jobs } = board.workload;
  const waiting = (requiredBy[job] ?? []).flatMap((one) => (running[one] == null ? (board.starts[one] ?? []) : []));
  const latest = Math.min(...waiting) - (jobs[job]?.duration ?? 1);
  const start = board.starts[job] ?? null;
  return (
    start !== null &&
    start < latest &&
    moveTo(board, job, start, (from) => findLatestStart(board, job, from + 1, latest))
  );
}
