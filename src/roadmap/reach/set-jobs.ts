import type { MeasureId } from '../../questionnaire/index.ts';
import { calendarOf } from '../plan/calendar.ts';
import { endOf, type Job, jobOf } from '../plan/job.ts';
import { limitsOf } from '../plan/ledger.ts';
import type { ScheduleInput } from '../plan/workload.ts';
import type { PreparedRoadmap } from '../prepare-roadmap.ts';
import type { Candidate } from './candidates.ts';

/** Starts of jobs, in quarters. */
export type Starts = ReadonlyMap<MeasureId, number>;

/** Measures as the planner sees them, in their order; `capacity` (person-days a quarter, null: no limit) decides how long they take at least. */
export function jobsOf(
  measures: readonly Candidate[],
  { figures }: Pick<PreparedRoadmap, 'figures'>,
  capacity: number | null,
): readonly Job[] {
  return measures.flatMap(({ need }): readonly Job[] => {
    const own = figures.get(need.measure.id);
    return own === undefined ? [] : [jobOf({ need, for: need.measure.id, tier: 'gap' }, own, capacity)];
  });
}

/** The set with all running measures: these take staff and money whether they help or not. */
export function withRunning(set: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter((candidate) => candidate.running || set.includes(candidate));
}

interface OtherLimits {
  readonly quarters?: number;
  readonly days?: number | null;
  /** `lifted`: no limit. */
  readonly money?: 'kept' | 'lifted';
}

/** The task of planning these measures, in the plan or with another length or capacity. */
export function taskFor(
  measures: readonly Candidate[],
  prepared: PreparedRoadmap,
  {
    quarters = prepared.calendar.length,
    days = prepared.limits.internalDaysPerQuarter,
    money = 'kept',
  }: OtherLimits = {},
): ScheduleInput {
  const { planning } = prepared.answers;
  const calendar = calendarOf(prepared.calendar.start, quarters);
  return {
    jobs: jobsOf(measures, prepared, days),
    calendar,
    limits: limitsOf(calendar, days, money === 'kept' ? planning.budget : null),
    planning,
  };
}

/** Whether those of a set that run end within the plan; they can't be hurried. */
export function runningEnds(set: readonly Candidate[], { jobs, planning, calendar }: ScheduleInput): boolean {
  const waitedFor = new Set(set.filter(({ running }) => running).map(({ need }) => need.measure.id));
  return jobs
    .filter(({ id }) => waitedFor.has(id))
    .every(
      (job) => endOf(job, planning.measures.get(job.id)?.start ?? calendar.start) < calendar.start + calendar.length,
    );
}
