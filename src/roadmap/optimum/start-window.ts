import type { Planning } from '../../answers/index.ts';
import type { MeasureId } from '../../questionnaire/index.ts';
import type { Calendar } from '../plan/calendar.ts';
import type { Job } from '../plan/job.ts';

/** When a job may start, in quarters t = 0..T−1 of the calendar; nothing lies outside of it that a valid plan could have. */
export interface StartWindow {
  readonly job: Job;
  /** A running job: its one start, maybe before the plan or such that it ends behind it. Its requirements aren't tested. */
  readonly running: boolean;
  readonly first: number;
  /** Below `first` where no quarter is left. */
  readonly last: number;
  /** It must be planned: its start was kept by the list plan, or its tier or what requires it asks for that. */
  readonly due: boolean;
}

export type StartWindows = ReadonlyMap<MeasureId, StartWindow>;

export interface WindowInput {
  /** In the order of rank, which is topological. */
  readonly jobs: readonly Job[];
  readonly calendar: Calendar;
  readonly planning: Planning;
  /** The latest start of a job that must be planned, in quarters of the calendar; from the list plan. */
  readonly dueBy: ReadonlyMap<MeasureId, number>;
}

/** The window of each job, from its requirements, the horizon, the user's starts and what is due. Formula: docs/planning.md#before-the-solver. */
export function startWindows(input: WindowInput): StartWindows {
  const windows = new Map<MeasureId, StartWindow>();
  for (const job of input.jobs) windows.set(job.id, earliestWindow(job, input, windows));
  for (const job of input.jobs.toReversed()) passOnDue(job, windows);
  return windows;
}

function earliestWindow(
  job: Job,
  { calendar, planning, dueBy }: WindowInput,
  windows: ReadonlyMap<MeasureId, StartWindow>,
): StartWindow {
  const own = planning.measures.get(job.id);
  const start = own?.start == null ? null : own.start - calendar.start;
  if (own?.state === 'running') return { job, running: true, first: start ?? 0, last: start ?? 0, due: true };
  const required = job.requires.flatMap((id) => windows.get(id) ?? []);
  const isPossible = required.every(({ running, first, last }) => running || first <= last);
  const after = required.map((before) => before.first + before.job.duration);
  const last = Math.min(
    isPossible ? calendar.length - job.duration : -1,
    start ?? Number.POSITIVE_INFINITY,
    dueBy.get(job.id) ?? Number.POSITIVE_INFINITY,
  );
  return { job, running: false, first: Math.max(0, start ?? 0, ...after), last, due: dueBy.has(job.id) };
}

/** What a job requires that must be planned is due before it. */
function passOnDue(job: Job, windows: Map<MeasureId, StartWindow>): void {
  const window = windows.get(job.id);
  if (window === undefined || !window.due || window.running) return;
  for (const id of job.requires) {
    const required = windows.get(id);
    if (required === undefined || required.running) continue;
    windows.set(id, { ...required, last: Math.min(required.last, window.last - required.job.duration), due: true });
  }
}
