import type { Quarter } from '../../answers/index.ts';
import type { UnplannedReason } from '../result.ts';
import { endOf } from './job.ts';
import { slack } from './ledger.ts';
import type { Demand } from './limit.ts';
import type { Workload } from './workload.ts';

/** A plan in the making. */
export interface Board {
  readonly workload: Workload;
  /** By job; null where it is not placed. */
  readonly starts: (Quarter | null)[];
  /** What is taken of each limit. */
  readonly taken: number[];
}

export function emptyBoard(workload: Workload): Board {
  return { workload, starts: workload.jobs.map(() => null), taken: workload.limits.map(() => 0) };
}

export function copyBoard({ workload, starts, taken }: Board): Board {
  return { workload, starts: [...starts], taken: [...taken] };
}

export function isPlaced({ starts }: Board, job: number): boolean {
  return starts[job] != null;
}

export function place(board: Board, job: number, start: Quarter): void {
  board.starts[job] = start;
  book(board, board.workload.demandOf(job, start), 1);
}

export function remove(board: Board, job: number): void {
  const start = board.starts[job] ?? null;
  if (start === null) return;
  board.starts[job] = null;
  book(board, board.workload.demandOf(job, start), -1);
}

function book({ taken }: Board, { limits, amounts }: Demand, sign: 1 | -1): void {
  for (let index = 0; index < limits.length; index += 1) {
    const limit = limits[index] ?? 0;
    taken[limit] = (taken[limit] ?? 0) + sign * (amounts[index] ?? 0);
  }
}

/** The first quarter after all that a job requires has ended, as far as that is placed. */
export function earliestStart({ workload, starts }: Board, job: number): Quarter {
  const required = workload.requires[job] ?? [];
  let earliest = workload.calendar.start;
  for (let index = 0; index < required.length; index += 1) {
    const own = workload.jobs[required[index] ?? 0];
    const start = starts[required[index] ?? 0] ?? null;
    if (start !== null && own !== undefined) earliest = Math.max(earliest, endOf(own, start) + 1);
  }
  return earliest;
}

/** The first start from `from` on that comes into question: the user's own, where there is one. */
function firstStart({ workload: { fixed } }: Board, job: number, from: Quarter): Quarter {
  return Math.max(from, fixed[job] ?? from);
}

/** The last start up to `to` that comes into question: the user's own, where there is one, and ended within the plan. May lie before the first one. */
function lastStart({ workload: { calendar, fixed, jobs } }: Board, job: number, to: Quarter): Quarter {
  return Math.min(to, fixed[job] ?? to, calendar.start + calendar.length - (jobs[job]?.duration ?? 1));
}

/** The earliest start in [from, to] that fits beside what is placed; null where there is none. */
export function findStart(board: Board, job: number, from: Quarter, to = Number.POSITIVE_INFINITY): Quarter | null {
  const last = lastStart(board, job, to);
  for (let start = firstStart(board, job, from); start <= last; start += 1) {
    if (brokenLimit(board, board.workload.demandOf(job, start)) === null) return start;
  }
  return null;
}

/** The latest one. */
export function findLatestStart(board: Board, job: number, from: Quarter, to: Quarter): Quarter | null {
  const first = firstStart(board, job, from);
  for (let start = lastStart(board, job, to); start >= first; start -= 1) {
    if (brokenLimit(board, board.workload.demandOf(job, start)) === null) return start;
  }
  return null;
}

/** The first limit that a demand would break, as its place in their list. Where running ones alone exceed a limit, what takes nothing of it still fits. */
function brokenLimit({ workload, taken }: Board, { limits, amounts }: Demand): number | null {
  for (let index = 0; index < limits.length; index += 1) {
    const limit = limits[index] ?? 0;
    if ((taken[limit] ?? 0) + (amounts[index] ?? 0) > (workload.limits[limit]?.amount ?? 0) + slack) return limit;
  }
  return null;
}

/**
 * The first constraint with which, the later ones left aside, no quarter from `from` on is left: horizon, then capacity, then budget; null where one
 * fits.
 */
export function hindranceOf(board: Board, job: number, from: Quarter): Exclude<UnplannedReason, 'blocked'> | null {
  const last = lastStart(board, job, Number.POSITIVE_INFINITY);
  let reason: 'horizon' | 'capacity' | 'budget' = 'horizon';
  for (let start = firstStart(board, job, from); start <= last; start += 1) {
    const broken = brokenLimit(board, board.workload.demandOf(job, start));
    if (broken === null) return null;
    // The days come first in the list, so a broken budget says that the days are there.
    if (board.workload.limits[broken]?.reason === 'budget') reason = 'budget';
    else if (reason === 'horizon') reason = 'capacity';
  }
  return reason;
}

/** What a job requires, directly or not, and what is not placed, in the order of rank; a placed one brings nothing with it. */
export function lackedBy({ workload, starts }: Board, job: number): readonly number[] {
  const lacked = new Set<number>();
  const follow = (from: number): void => {
    for (const required of workload.requires[from] ?? []) {
      if (starts[required] != null || lacked.has(required)) continue;
      lacked.add(required);
      follow(required);
    }
  };
  follow(job);
  return [...lacked].sort((a, b) => a - b);
}
