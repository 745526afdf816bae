import type { Quarter } from '../../answers/index.ts';
import { type Board, earliestStart, emptyBoard, findStart, isPlaced, lackedBy, place, remove } from './board.ts';
import { finish, placeAll } from './finish.ts';
import type { Workload } from './workload.ts';

/**
 * The plan along the ranking: running measures where they are, then starts set by the user with what they require, then each measure at the earliest
 * quarter that fits. Rules: docs/roadmap.md#planner.
 */
export function planAlongRanking(workload: Workload): Board {
  const board = emptyBoard(workload);
  placeRunning(board);
  const unfit = placeFixed(board);
  for (const job of workload.jobs.keys()) {
    if (!isPlaced(board, job) && !unfit.has(job)) tryToPlace(board, job);
  }
  finish(board);
  return board;
}

/** Places a job at the earliest quarter that fits, if all that it requires is placed. */
export function tryToPlace(board: Board, job: number): void {
  if (board.workload.requires[job]?.some((required) => !isPlaced(board, required))) return;
  const start = findStart(board, job, earliestStart(board, job));
  if (start !== null) place(board, job, start);
}

/** Running measures keep their start whatever it takes. */
export function placeRunning(board: Board): void {
  for (const [job, start] of board.workload.running.entries()) if (start !== null) place(board, job, start);
}

/** All starts set by the user first, then what each requires before it, as early as it fits; a start that does not work out is given up. Returns those. */
function placeFixed(board: Board): ReadonlySet<number> {
  const { fixed, calendar } = board.workload;
  const wanted = [...fixed.entries()].flatMap(([job, start]) => (start === null ? [] : [{ job, start }]));
  const unfit = new Set<number>();
  for (const { job, start } of wanted) {
    if (findStart(board, job, calendar.start) === null) unfit.add(job);
    else place(board, job, start);
  }
  for (const { job, start } of wanted) {
    if (unfit.has(job) || placeRequirements(board, job, start, unfit)) continue;
    remove(board, job);
    unfit.add(job);
  }
  return unfit;
}

/** Places all that a job still lacks, ended before `start`, all or nothing; says whether that works out. */
function placeRequirements(board: Board, job: number, start: Quarter, unfit: ReadonlySet<number>): boolean {
  if (earliestStart(board, job) > start) return false;
  const lacked = lackedBy(board, job);
  return !lacked.some((required) => unfit.has(required)) && placeAll(board, lacked, start - 1) === null;
}
