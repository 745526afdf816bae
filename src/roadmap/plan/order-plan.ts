import { type Board, copyBoard, isPlaced } from './board.ts';
import { pullForward } from './finish.ts';
import { tryToPlace } from './ranking-plan.ts';
import type { Skeleton } from './skeleton.ts';
import type { Workload } from './workload.ts';

/** All jobs, each after what it requires. */
export type Order = readonly number[];

/**
 * The plan along another order: from the skeleton on, each job at the earliest quarter that fits when its turn comes; what stands in the skeleton is
 * pulled forward then. It is not finished: something may still fit or enable nothing. Rules: docs/roadmap.md#planner.
 */
export function planAlongOrder(order: Order, skeleton: Skeleton): Board {
  const board = copyBoard(skeleton.board);
  for (const job of order) {
    if (isPlaced(board, job)) pullForward(board, job);
    else tryToPlace(board, job);
  }
  return board;
}

/** An order in which a job, with all of its requirements that stand there, has moved half of its way to the front. */
export function movedForward(order: Order, job: number, requirements: ReadonlySet<number>): Order {
  const place = order.indexOf(job);
  const half = Math.floor(place / 2);
  const passed = order.slice(half, place);
  return [
    ...order.slice(0, half),
    ...passed.filter((one) => requirements.has(one)),
    job,
    ...passed.filter((one) => !requirements.has(one)),
    ...order.slice(place + 1),
  ];
}

/** Duties and red lines first, in the order of rank, then by when each job would start at the prices of what is scarce, then by rank; each after what it requires. */
export function orderByWishes({ jobs, requires }: Workload, wishes: readonly number[]): Order {
  const first = (job: number): number => (jobs[job]?.tier === 'gap' ? 1 : 0);
  const wish = (job: number): number => (jobs[job]?.tier === 'gap' ? (wishes[job] ?? 0) : 0);
  const sorted = [...jobs.keys()].sort((a, b) => first(a) - first(b) || wish(a) - wish(b) || a - b);
  const order = new Set<number>();
  const append = (job: number): void => {
    if (order.has(job)) return;
    for (const required of requires[job] ?? []) append(required);
    order.add(job);
  };
  for (const job of sorted) append(job);
  return [...order];
}
