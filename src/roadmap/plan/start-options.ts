import type { MeasureId } from '../../questionnaire/index.ts';
import type { Participants } from '../participants.ts';
import type { Board } from './board.ts';
import { endOf } from './job.ts';
import { slack } from './ledger.ts';
import type { Demand } from './limit.ts';
import type { Workload } from './workload.ts';

/** A start that a job might have, were it alone. */
export interface StartOption {
  /** In quarters from the first one of the plan. */
  readonly start: number;
  /** What it adds to the value of the plan at the most. */
  readonly gain: number;
  readonly demand: Demand;
}

export interface Choice {
  /** In the order of time. */
  readonly options: readonly StartOption[];
  /** It has to be planned, as the plan along the ranking promises it. */
  readonly promised: boolean;
}

/** Jobs that a plan promises not to put off: those of tier duty or cap, and those at a start that the user has set. Running ones are no matter of choice. */
export function promisedBy({ workload: { jobs, running, fixed }, starts }: Board): ReadonlySet<number> {
  return new Set(
    [...jobs.entries()].flatMap(([job, { tier }]) =>
      starts[job] != null && running[job] == null && (tier !== 'gap' || fixed[job] != null) ? [job] : [],
    ),
  );
}

/** The first quarter in which each job could start if nothing had limits; a running one where it is. */
export function earliestStarts({ jobs, calendar, requires, running, fixed }: Workload): readonly number[] {
  const starts: number[] = [];
  // The order of rank is topological: what a job requires has its start by now.
  for (const job of jobs.keys()) {
    let start = Math.max(calendar.start, fixed[job] ?? calendar.start);
    for (const required of requires[job] ?? []) {
      const own = jobs[required];
      if (own !== undefined) start = Math.max(start, endOf(own, starts[required] ?? start) + 1);
    }
    starts.push(running[job] ?? start);
  }
  return starts;
}

/**
 * What could be chosen for each job in plans that keep what the given one promises; nothing for running ones. Each limit is looked at alone, and
 * requirements are taken to end as early as they can. Formula: docs/roadmap.md#bound.
 */
export function choicesOf(plan: Board, participants: Participants, room: readonly number[]): readonly Choice[] {
  const { workload } = plan;
  const { jobs, calendar, running, fixed } = workload;
  const promised = promisedBy(plan);
  const earliest = earliestStarts(workload);
  return jobs.map(({ id, tier, duration }, job) => {
    if (running[job] != null) return { options: [], promised: false };
    const worth = worthOf(id, participants);
    const due = promised.has(job) && tier !== 'gap' ? plan.starts[job] : null;
    const last = Math.min(fixed[job] ?? Number.POSITIVE_INFINITY, due ?? calendar.start + calendar.length - duration);
    const options: StartOption[] = [];
    for (let start = earliest[job] ?? calendar.start; start <= last; start += 1) {
      const demand = workload.demandOf(job, start);
      if (!isWithin(demand, room)) continue;
      const quarters = calendar.length - (start - calendar.start) - duration + 1;
      options.push({ start: start - calendar.start, gain: (worth * quarters) / calendar.length, demand });
    }
    return { options, promised: promised.has(job) };
  });
}

function isWithin({ limits, amounts }: Demand, room: readonly number[]): boolean {
  for (let index = 0; index < limits.length; index += 1) {
    if ((amounts[index] ?? 0) > (room[limits[index] ?? 0] ?? 0)) return false;
  }
  return true;
}

/** What running measures leave of each limit, up to which others may go. */
export function roomBesideRunning(workload: Workload): readonly number[] {
  const room = workload.limits.map(({ amount }) => amount);
  for (const [job, start] of workload.running.entries()) {
    if (start === null) continue;
    const { limits, amounts } = workload.demandOf(job, start);
    for (const [index, limit] of limits.entries()) room[limit] = (room[limit] ?? 0) - (amounts[index] ?? 0);
  }
  return room.map((amount) => Math.max(0, amount) + slack);
}

/** What a measure adds to the assured score at the most: each question from its level or `from`, the higher one, up to `to` or its goal, the lower one. */
export function worthOf(id: MeasureId, { list, raises }: Participants): number {
  return (raises.get(id) ?? []).reduce((sum, { index, from, to }) => {
    const { level = 0, goal = 0, perLevel = 0 } = list[index] ?? {};
    return sum + perLevel * Math.max(0, Math.min(to, goal) - Math.max(level, from));
  }, 0);
}
