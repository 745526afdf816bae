import { assuredScore, type Participants } from '../participants.ts';
import type { Board } from './board.ts';
import { endOf } from './job.ts';
import type { ValueReckoner } from './plan-value.ts';
import { findPrices } from './prices.ts';
import { choicesOf, earliestStarts, roomBesideRunning, worthOf } from './start-options.ts';
import type { Workload } from './workload.ts';

/** How good a plan can be at the most, and what scarcity says about the order. */
export interface Outlook {
  /** No valid plan that keeps what the plan along the ranking promises has a higher value. */
  readonly bound: number;
  /** Where each job would start at the prices of scarce days and money, in quarters from the first one, on an average. */
  readonly wishes: readonly number[];
}

/** The lower of two bounds: as if nothing had limits, and by prices on what is scarce. Formulas: docs/roadmap.md#bound. */
export function outlookOf(plan: Board, participants: Participants, reckonValue: ValueReckoner): Outlook {
  const { workload } = plan;
  const unlimited = reckonValue(earliestStarts(workload));
  const settled = assuredScore(participants, participants.levels) + worthOfRunning(workload, participants);
  const room = roomBesideRunning(workload);
  const choices = choicesOf(plan, participants, room);
  const { bound, wishes } = findPrices(workload, choices, room, reckonValue(plan.starts) - settled);
  return { bound: Math.min(unlimited, settled + bound), wishes };
}

/** What running measures add to the value of any plan, at the most. */
function worthOfRunning({ jobs, running, calendar }: Workload, participants: Participants): number {
  return jobs.reduce((sum, job, place) => {
    const start = running[place] ?? null;
    if (start === null) return sum;
    const quarters = calendar.length - Math.max(0, endOf(job, start) - calendar.start);
    return sum + (worthOf(job.id, participants) * Math.max(0, quarters)) / calendar.length;
  }, 0);
}
