import type { Planning, Quarter } from '../../answers/index.ts';
import type { Calendar } from './calendar.ts';
import type { Job } from './job.ts';
import type { Limits } from './ledger.ts';
import { type Demand, demandOf, type Limit, listLimits } from './limit.ts';

/** All that decides when measures can start. */
export interface ScheduleInput {
  /** In the order of rank, which is topological. */
  readonly jobs: readonly Job[];
  readonly calendar: Calendar;
  readonly limits: Limits;
  readonly planning: Planning;
}

/** The same for one who tries many plans: jobs are their places in the order of rank, and what is asked again and again is looked up. */
export interface Workload {
  readonly jobs: readonly Job[];
  readonly calendar: Calendar;
  readonly limits: readonly Limit[];
  /** Unmet direct requirements, in the order of rank, so that the order in which they are named plays no part. */
  readonly requires: readonly (readonly number[])[];
  readonly requiredBy: readonly (readonly number[])[];
  /** Where running ones have begun; null for all others. */
  readonly running: readonly (Quarter | null)[];
  /** The only start that comes into question, where the user has set one. */
  readonly fixed: readonly (Quarter | null)[];
  demandOf(job: number, start: Quarter): Demand;
}

export function workloadOf({ jobs, calendar, limits, planning }: ScheduleInput): Workload {
  const places = new Map(jobs.map(({ id }, place) => [id, place]));
  const requires = jobs.map((job) => job.requires.flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b));
  const requiredBy = jobs.map((): number[] => []);
  for (const [job, required] of requires.entries()) for (const one of required) requiredBy[one]?.push(job);
  const own = jobs.map(({ id }) => planning.measures.get(id));
  const list = listLimits(calendar, limits);
  const known = jobs.map((): Demand[] => []);
  return {
    jobs,
    calendar,
    limits: list,
    requires,
    requiredBy,
    running: own.map((one) => (one?.state === 'running' ? (one.start ?? calendar.start) : null)),
    fixed: own.map((one) => (one?.state === 'running' ? null : (one?.start ?? null))),
    demandOf(place, start) {
      const demands = known[place];
      const job = jobs[place];
      if (demands === undefined || job === undefined) throw new Error(`no job ${place}`);
      // A running one may have begun before the plan; that is asked once.
      if (start < calendar.start) return demandOf(job, start, list);
      demands[start - calendar.start] ??= demandOf(job, start, list);
      return demands[start - calendar.start] as Demand;
    },
  };
}
