import type { Quarter } from '../../answers/index.ts';
import { reaches } from '../../scoring/index.ts';
import type { Participant, Participants } from '../participants.ts';
import type { Workload } from './workload.ts';

/** A job that raises a question, in levels. */
interface Raiser {
  readonly job: number;
  readonly from: number;
  readonly to: number;
}

/** The value of a plan by its starts, null where a job isn't planned. */
export type ValueReckoner = (starts: Starts) => number;

/** By job. */
type Starts = readonly (Quarter | null)[];

/**
 * Reckons the value of plans: the mean over the quarters of the assured score, in 0..1. Question by question, so that only what a job raises is looked
 * at; `trajectoryOf` goes quarter by quarter and gives the levels, too.
 */
export function valueReckoner(workload: Workload, participants: Participants): ValueReckoner {
  const { calendar } = workload;
  const raisers = raisersOf(workload, participants);
  const weighing = participants.list.filter(({ perLevel }) => perLevel > 0);
  const isRaised = ({ index }: Participant) => raisers.has(index);
  const resting = weighing.filter((participant) => !isRaised(participant));
  const rest = resting.reduce((sum, { perLevel, level, goal }) => sum + perLevel * Math.min(level, goal), 0);
  const raised = weighing
    .filter(isRaised)
    .map((participant) => ({ participant, by: raisers.get(participant.index) ?? [] }));
  const ends: number[] = [];
  return (starts) => {
    for (let job = 0; job < starts.length; job += 1) {
      const start = starts[job] ?? null;
      const duration = workload.jobs[job]?.duration ?? 1;
      ends[job] = start === null ? calendar.length : start + duration - 1 - calendar.start;
    }
    let sum = 0;
    for (const { participant, by } of raised)
      sum += participant.perLevel * levelQuarters(participant, by, ends, calendar.length);
    return rest + sum / calendar.length;
  };
}

function raisersOf({ jobs }: Workload, { raises }: Participants): ReadonlyMap<number, readonly Raiser[]> {
  const raisers = new Map<number, Raiser[]>();
  for (const [job, { id }] of jobs.entries()) {
    for (const { index, from, to } of raises.get(id) ?? []) {
      const known = raisers.get(index) ?? [];
      if (known.length === 0) raisers.set(index, known);
      known.push({ job, from, to });
    }
  }
  return raisers;
}

/** The sum over the quarters of min(level, goal). `ends` are counted from the first quarter; `quarters` or more: not within the plan. */
function levelQuarters(
  { level: today, goal }: Participant,
  raisers: readonly Raiser[],
  ends: readonly number[],
  quarters: number,
): number {
  let level = today;
  let sum = 0;
  for (let since = 0; ; ) {
    const next = nextEnd(raisers, ends, since, quarters);
    sum += (next - since) * Math.min(level, goal);
    if (next === quarters) return sum;
    level = liftedAt(next, level, raisers, ends);
    sum += Math.min(level, goal);
    since = next + 1;
  }
}

/** The first quarter from `since` on in which one of them ends; those that ended before the plan count in its first. */
function nextEnd(raisers: readonly Raiser[], ends: readonly number[], since: number, quarters: number): number {
  let next = quarters;
  for (let index = 0; index < raisers.length; index += 1) {
    const end = Math.max(0, ends[raisers[index]?.job ?? 0] ?? quarters);
    if (since <= end && end < next) next = end;
  }
  return next;
}

/** The level after all that have ended by a quarter. */
function liftedAt(quarter: number, today: number, raisers: readonly Raiser[], ends: readonly number[]): number {
  let level = today;
  for (let changed = true; changed; ) {
    changed = false;
    for (let index = 0; index < raisers.length; index += 1) {
      const raiser = raisers[index];
      if (raiser === undefined || (ends[raiser.job] ?? quarter + 1) > quarter) continue;
      if (level >= raiser.to || !reaches(level, raiser.from)) continue;
      level = raiser.to;
      changed = true;
    }
  }
  return level;
}
