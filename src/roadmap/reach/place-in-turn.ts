import { type Board, copyBoard, earliestStart, emptyBoard, findLatestStart, findStart, place } from '../plan/board.ts';
import { endOf } from '../plan/job.ts';
import type { Workload } from '../plan/workload.ts';
import { random } from '../robustness/random.ts';
import type { Starts } from './set-jobs.ts';

/** So many orders are tried each way: the first by the rule, the others with some chance, always the same. */
const tries = 30;

/**
 * Schedules in which all jobs are placed one after the other: each as early as it fits, those first behind which the longest way lies, the shortest
 * schedule first; then each as late as it fits, since what ends late costs less every year.
 */
export function placeInTurn(workload: Workload): readonly Starts[] {
  const settled = placeSettled(workload);
  if (settled === null) return [];
  const tails = tailsOf(workload);
  const chance = random(1);
  const orders = Array.from({ length: tries }, (_, count) =>
    tails.map((tail) => (count === 0 ? tail : tail * (0.5 + chance()))),
  );
  const [early, late] = (['early', 'late'] as const).map((when) =>
    orders.flatMap((urgency) => placeRest(settled, urgency, when) ?? []),
  );
  const shortestFirst = (early ?? []).sort((a, b) => lengthOf(a) - lengthOf(b));
  return [...shortestFirst, ...(late ?? [])].map(startsOf);
}

/** What runs, and where the user has set a start; null where such a start does not fit. */
function placeSettled(workload: Workload): Board | null {
  const board = emptyBoard(workload);
  for (const [job, start] of workload.running.entries()) if (start !== null) place(board, job, start);
  for (const [job, start] of workload.fixed.entries()) {
    if (start === null) continue;
    if (findStart(board, job, workload.calendar.start) === null) return null;
    place(board, job, start);
  }
  return board;
}

/**
 * All others in turn; null where one finds no place. Early: the most urgent first among those whose requirements are placed. Late: the least urgent first
 * among those by which nothing is required that isn't placed.
 */
function placeRest(settled: Board, urgency: readonly number[], when: 'early' | 'late'): Board | null {
  const board = copyBoard(settled);
  const { workload, starts } = board;
  const waiting = new Set([...workload.jobs.keys()].filter((job) => starts[job] == null));
  const before = when === 'early' ? workload.requires : workload.requiredBy;
  const isSooner = (a: number, b: number): boolean => (urgency[a] ?? 0) > (urgency[b] ?? 0) === (when === 'early');
  while (waiting.size > 0) {
    let next: number | null = null;
    for (const job of waiting) {
      const isReady = (before[job] ?? []).every((other) => starts[other] != null);
      if (isReady && (next === null || isSooner(job, next))) next = job;
    }
    if (next === null) return null;
    const start =
      when === 'early'
        ? findStart(board, next, earliestStart(board, next))
        : findLatestStart(board, next, earliestStart(board, next), latestStart(board, next));
    if (start === null) return null;
    place(board, next, start);
    waiting.delete(next);
  }
  return keepsOrder(board) ? board : null;
}

/** The last start with which a job ends before all that requires it begins, as far as that is placed. */
function latestStart({ workload, starts }: Board, job: number): number {
  const duration = workload.jobs[job]?.duration ?? 1;
  const begins = (workload.requiredBy[job] ?? [])
    .filter((other) => workload.running[other] == null)
    .map((other) => (starts[other] ?? Number.POSITIVE_INFINITY) - duration);
  return Math.min(Number.POSITIVE_INFINITY, ...begins);
}

/** A start that the user has set may lie before the end of what it requires. */
function keepsOrder(board: Board): boolean {
  const { jobs, running } = board.workload;
  return jobs.every((_, job) => running[job] != null || (board.starts[job] ?? 0) >= earliestStart(board, job));
}

/** The last quarter in which something ends that isn't running. */
function lengthOf({ workload, starts }: Board): number {
  const ends = workload.jobs.map((job, index) =>
    workload.running[index] == null ? endOf(job, starts[index] ?? 0) : 0,
  );
  return Math.max(0, ...ends);
}

function startsOf({ workload, starts }: Board): Starts {
  return new Map(workload.jobs.map(({ id }, job) => [id, starts[job] ?? 0]));
}

/** For each job the quarters from its start to the end of the longest row of jobs behind it. */
function tailsOf({ jobs, requiredBy }: Workload): readonly number[] {
  const tails: number[] = [];
  const tailOf = (job: number): number => {
    const known = tails[job];
    if (known !== undefined) return known;
    const tail = (jobs[job]?.duration ?? 1) + Math.max(0, ...(requiredBy[job] ?? []).map(tailOf));
    tails[job] = tail;
    return tail;
  };
  return jobs.map((_, job) => tailOf(job));
}
