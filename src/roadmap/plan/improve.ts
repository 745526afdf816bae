import { compareDescending } from '../../scoring/index.ts';
import type { Participants } from '../participants.ts';
import type { Board } from './board.ts';
import type { Outlook } from './bound.ts';
import { requiredIn } from './finish.ts';
import { movedForward, type Order, orderByWishes, planAlongOrder } from './order-plan.ts';
import type { ValueReckoner } from './plan-value.ts';
import { type Skeleton, skeletonOf } from './skeleton.ts';
import { worthOf } from './start-options.ts';

/** Plans must differ by more than this for one to be better: sums of the same numbers in another order are not. */
const margin = 1e-9;

/** How many measures are tried further to the front. */
const tries = 8;

interface Attempt {
  readonly order: Order;
  readonly plan: Board;
  readonly value: number;
}

/**
 * The best of the given plan, along the ranking, and of others that keep what it promises: with requirements of fixed starts out of the way, in the order
 * that scarcity suggests, then with one measure after the other moved to the front, as long as the plan as a whole gains. Rules: docs/roadmap.md#planner.
 */
export function improve(
  plan: Board,
  { bound, wishes }: Outlook,
  participants: Participants,
  reckonValue: ValueReckoner,
): Board {
  const { workload } = plan;
  const ranking = [...workload.jobs.keys()];
  const start: Attempt = { order: ranking, plan, value: reckonValue(plan.starts) };
  if (start.value >= bound - margin) return plan;
  const skeleton = skeletonOf(plan);
  const better = (best: Attempt, order: Order): Attempt => {
    const attempt = planAlongOrder(order, skeleton);
    const value = reckonValue(attempt.starts);
    return value > best.value + margin && leavesInUse(attempt, skeleton) ? { order, plan: attempt, value } : best;
  };
  const orders = [...(skeleton.loosened ? [ranking] : []), orderByWishes(workload, wishes)];
  const best = orders.reduce(better, start);
  return moveForward(best, lossesOf(best.plan, wishes, participants), better).plan;
}

/** Whether something needed requires all that is promised though it only enables; it would be taken out else. */
function leavesInUse(plan: Board, { enabling }: Skeleton): boolean {
  if (enabling.length === 0) return true;
  const required = requiredIn(plan);
  return enabling.every((id) => required.has(id));
}

/** What each job could add to the assured score, times the quarters for which it starts later than it would at the prices of what is scarce. */
function lossesOf(
  { workload, starts }: Board,
  wishes: readonly number[],
  participants: Participants,
): readonly number[] {
  const { jobs, calendar } = workload;
  return jobs.map(({ id }, job) => {
    const start = (starts[job] ?? calendar.start + calendar.length) - calendar.start;
    return worthOf(id, participants) * (start - (wishes[job] ?? 0));
  });
}

/**
 * Moves single measures to the front of half of those before them, and keeps what is better: once each those of tier gap that lose most by starting later
 * than they would at the prices of what is scarce.
 */
function moveForward(
  first: Attempt,
  losses: readonly number[],
  better: (best: Attempt, order: Order) => Attempt,
): Attempt {
  const { jobs, running, fixed } = first.plan.workload;
  const places = new Map(jobs.map(({ id }, place) => [id, place]));
  const movable = [...jobs.keys()].filter(
    (job) => jobs[job]?.tier === 'gap' && running[job] == null && fixed[job] == null,
  );
  const losing = movable
    .filter((job) => compareDescending(losses[job] ?? 0, 0) < 0)
    .sort((a, b) => compareDescending(losses[a] ?? 0, losses[b] ?? 0) || a - b);
  return losing.slice(0, tries).reduce((best, job) => {
    const required = [...(jobs[job]?.need.requiresAll ?? [])].flatMap((id) => places.get(id) ?? []);
    return better(best, movedForward(best.order, job, new Set(required)));
  }, first);
}
