import { combine, type Linear, type Part } from '../optimum/linear.ts';
import { type StartColumns, startColumns } from '../optimum/start-columns.ts';
import type { StartWindows } from '../optimum/start-window.ts';
import { slack } from '../plan/ledger.ts';
import type { Limit } from '../plan/limit.ts';
import type { Workload } from '../plan/workload.ts';
import type { ReachBuilder } from './reach-builder.ts';
import type { Starts } from './set-jobs.ts';

/** When jobs start, as columns that keep to requirements and limits. */
export interface ScheduleModel {
  /** Some job that must have a place has no quarter left. */
  readonly isEmpty: boolean;
  readonly columns: StartColumns;
  decode(values: readonly number[]): Starts;
  /** Asks for any schedule but this one. */
  refuse(starts: Starts): void;
}

/** What is taken of a limit: by running jobs, and by all others, depending on their starts. */
interface Taken {
  readonly limit: Limit;
  readonly running: number;
  readonly chosen: Linear;
}

/**
 * Adds the columns and rows of a schedule. Where running jobs exceed a limit by themselves, it leaves nothing to others. `beyond`: what may be taken
 * beyond a limit; null: nothing.
 */
export function scheduleModel(
  workload: Workload,
  windows: StartWindows,
  builder: ReachBuilder,
  beyond: (limit: Limit) => Linear | null = () => null,
): ScheduleModel {
  const columns = startColumns(windows, builder);
  const { start } = workload.calendar;
  keepOrder(windows, columns, builder);
  for (const { limit, running, chosen } of takenOf(workload, windows, columns)) {
    const more = beyond(limit);
    const own = more === null ? [] : [{ factor: -1, of: more }];
    builder.atMost(combine([{ factor: 1, of: chosen }, ...own]), Math.max(0, limit.amount - running) + slack);
  }
  return {
    isEmpty: [...windows.values()].some(({ running, due, first, last }) => !running && due && first > last),
    columns,
    decode: (values) => columns.decode(values, start),
    refuse(starts) {
      const parts = [...windows].flatMap(([id, window]): readonly Part[] => {
        const own = starts.get(id);
        if (window.running) return [];
        return own === undefined
          ? [{ factor: -1, of: columns.started(id, Number.POSITIVE_INFINITY) }]
          : [{ factor: 1, of: startsAt(id, own - start, columns) }];
      });
      builder.atMost(combine(parts), [...starts].filter(([id]) => windows.get(id)?.running === false).length - 1);
    },
  };
}

/** 1 where a job starts in quarter t of the calendar. */
function startsAt(id: Parameters<StartColumns['started']>[0], t: number, columns: StartColumns): Linear {
  return combine([
    { factor: 1, of: columns.started(id, t) },
    { factor: -1, of: columns.started(id, t - 1) },
  ]);
}

/** Whatever requires something starts after it has ended. */
function keepOrder(windows: StartWindows, columns: StartColumns, builder: ReachBuilder): void {
  for (const { job, running, first, last } of windows.values()) {
    if (running) continue;
    for (const id of job.requires) {
      if (!windows.has(id)) continue;
      for (let t = first; t <= last; t += 1)
        builder.atMost(
          combine([
            { factor: 1, of: columns.started(job.id, t) },
            { factor: -1, of: columns.ended(id, t - 1) },
          ]),
          0,
        );
    }
  }
}

function takenOf(workload: Workload, windows: StartWindows, columns: StartColumns): readonly Taken[] {
  const running = workload.limits.map(() => 0);
  const chosen = workload.limits.map((): Part[] => []);
  for (const [place, job] of workload.jobs.entries()) {
    const window = windows.get(job.id);
    if (window === undefined) continue;
    const last = window.running ? window.first : window.last;
    for (let t = window.first; t <= last; t += 1) {
      const { limits, amounts } = workload.demandOf(place, workload.calendar.start + t);
      const of = startsAt(job.id, t, columns);
      for (const [index, limit] of limits.entries()) {
        const amount = amounts[index] ?? 0;
        if (window.running) running[limit] = (running[limit] ?? 0) + amount;
        else chosen[limit]?.push({ factor: amount, of });
      }
    }
  }
  return workload.limits.map((limit, index) => ({
    limit,
    running: running[index] ?? 0,
    chosen: combine(chosen[index] ?? []),
  }));
}

/** What a schedule takes of each limit: running jobs and all others. */
export function demandsOf(
  starts: Starts,
  workload: Workload,
): readonly { readonly limit: Limit; readonly running: number; readonly chosen: number }[] {
  const sums = workload.limits.map((limit) => ({ limit, running: 0, chosen: 0 }));
  for (const [place, { id }] of workload.jobs.entries()) {
    const start = starts.get(id);
    if (start === undefined) continue;
    const { limits, amounts } = workload.demandOf(place, start);
    for (const [index, limit] of limits.entries()) {
      const sum = sums[limit];
      if (sum === undefined) continue;
      if (workload.running[place] != null) sum.running += amounts[index] ?? 0;
      else sum.chosen += amounts[index] ?? 0;
    }
  }
  return sums;
}

/** Whether a schedule keeps all limits. Where running jobs alone exceed one, nothing else may take any of it. */
export function keepsLimits(starts: Starts, workload: Workload): boolean {
  return demandsOf(starts, workload).every(
    ({ limit, running, chosen }) => chosen === 0 || running + chosen <= limit.amount + slack,
  );
}
