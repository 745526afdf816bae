import type { Quarter } from '../../answers/index.ts';
import type { MeasureId } from '../../questionnaire/index.ts';
import { type Board, earliestStart, findStart, isPlaced, lackedBy, place, remove } from './board.ts';

/**
 * Finishes a plan: what only enables and enables nothing that is planned is taken out; then what is needed and still fits is added in the order of rank, and
 * all is pulled forward, until nothing changes. Rules: docs/roadmap.md#planner.
 */
export function finish(board: Board): void {
  takeOutIdle(board);
  for (let changed = true; changed; ) {
    while (addWhatFits(board));
    changed = pullAllForward(board);
  }
}

function takeOutIdle(board: Board): void {
  const useful = requiredIn(board);
  for (const [job, { id, need }] of board.workload.jobs.entries()) {
    if (need.status !== 'needed' && !useful.has(id) && board.workload.running[job] == null) remove(board, job);
  }
}

/** All that something needed requires which is planned, directly or not. */
export function requiredIn(board: Board): ReadonlySet<MeasureId> {
  const required = new Set<MeasureId>();
  for (const [job, { need }] of board.workload.jobs.entries()) {
    if (need.status === 'needed' && isPlaced(board, job)) for (const id of need.requiresAll) required.add(id);
  }
  return required;
}

/** Adds each job that is not placed and is needed, or required by a running one, with what it lacks, all or nothing; says whether there was one. */
function addWhatFits(board: Board): boolean {
  const useful = requiredIn(board);
  let added = false;
  for (const [job, { id, need }] of board.workload.jobs.entries()) {
    if (isPlaced(board, job) || (need.status !== 'needed' && !useful.has(id))) continue;
    if (placeAll(board, [...lackedBy(board, job), job]) === null) added = true;
  }
  return added;
}

/** Places jobs one after the other as early as they fit, ended by `until`; where one does not, none of them, and that one is returned. */
export function placeAll(board: Board, jobs: readonly number[], until = Number.POSITIVE_INFINITY): number | null {
  for (const [index, job] of jobs.entries()) {
    const last = until - (board.workload.jobs[job]?.duration ?? 1) + 1;
    const start = findStart(board, job, earliestStart(board, job), last);
    if (start === null) {
      for (const placed of jobs.slice(0, index)) remove(board, placed);
      return job;
    }
    place(board, job, start);
  }
  return null;
}

function pullAllForward(board: Board): boolean {
  let moved = false;
  for (const job of board.workload.jobs.keys()) {
    if (pullForward(board, job)) moved = true;
  }
  return moved;
}

/** Moves a placed job to the earliest quarter that fits; says whether that is an earlier one. Running ones and starts set by the user stay. */
export function pullForward(board: Board, job: number): boolean {
  const { running, fixed } = board.workload;
  const start = board.starts[job] ?? null;
  if (start === null || running[job] != null || fixed[job] != null) return false;
  const earliest = earliestStart(board, job);
  if (earliest >= start) return false;
  return moveTo(board, job, start, (to) => findStart(board, job, earliest, to - 1));
}

/** Takes a job from its start, looks for another one beside the rest, and puts it there, or back. */
export function moveTo(board: Board, job: number, start: Quarter, find: (start: Quarter) => Quarter | null): boolean {
  remove(board, job);
  const found = find(start);
  place(board, job, found ?? start);
  return found !== null;
}
