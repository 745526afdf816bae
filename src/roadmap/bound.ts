import type { Planning, Quarter } from '../answers/index.ts';
import type { MeasureId } from '../questionnaire/index.ts';
import type { Calendar } from './calendar.ts';
import { endOf, type Job } from './job.ts';
import type { Participants } from './participants.ts';
import { planValue, trajectoryOf } from './trajectory.ts';

/**
 * An upper bound of every valid plan's value: each measure ends as early as its own requirements and durations allow, as if staff and money
 * had no limit. Running measures keep their start; what a measure requires while running is not tested, so it may even end before that.
 */
export function boundOf(
  jobs: readonly Job[],
  planning: Planning,
  calendar: Calendar,
  participants: Participants,
): number {
  const ends = new Map<MeasureId, Quarter>();
  // The order of rank is topological: requirements have their end by now.
  for (const job of jobs) {
    const own = planning.measures.get(job.id);
    const after = Math.max(
      calendar.start,
      ...job.requires.flatMap((id) => (ends.has(id) ? [(ends.get(id) ?? 0) + 1] : [])),
    );
    ends.set(job.id, endOf(job, own?.state === 'running' ? (own.start ?? calendar.start) : after));
  }
  const ended = jobs.map((job) => ({ measure: job.need.measure, end: ends.get(job.id) ?? Number.POSITIVE_INFINITY }));
  return planValue(trajectoryOf(participants, calendar, ended));
}
