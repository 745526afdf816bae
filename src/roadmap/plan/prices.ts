import { openMarket } from './market.ts';
import type { Choice, StartOption } from './start-options.ts';
import type { Workload } from './workload.ts';

const rounds = 12;
const firstStep = 3;
const shrinking = 0.8;

/** What came of putting prices on scarce days and money. */
export interface Prices {
  /** No plan that keeps the promises gains more than this, in 0..1 of the assured score. */
  readonly bound: number;
  /** When each job would start at these prices, on the average of the later half of the rounds, in quarters from the first one; never counts as the end. */
  readonly wishes: readonly number[];
}

/**
 * Puts a price on each limit and lets each job choose where it gains most, net of what it would pay; what is overbooked becomes dearer, what is left over
 * cheaper. At any prices, what all gain net and what all limits cost together is a bound. `room` is what running measures leave of each limit, `target`
 * what some plan gains. Formula and proof: docs/roadmap.md#bound.
 */
export function findPrices(
  workload: Workload,
  choices: readonly Choice[],
  room: readonly number[],
  target: number,
): Prices {
  const market = openMarket(workload, choices);
  const never = workload.calendar.length;
  const sums = workload.jobs.map(() => 0);
  // The price of each limit as a whole.
  const prices = room.map(() => 0);
  let bound = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const { gain, chosen } = market.choose(prices.map((price, limit) => price / (room[limit] ?? 1)));
    const total = prices.reduce((sum, price) => sum + price, gain);
    bound = Math.min(bound, total);
    const overbooked = overbooking(room, chosen, prices);
    const strength = overbooked.reduce((sum, part) => sum + part * part, 0);
    // Nothing is to change, or nothing is left to gain: all further rounds would be like this one.
    if (strength === 0 || total <= target) return { bound, wishes: chosen.map((option) => option?.start ?? never) };
    if (round >= rounds / 2) {
      for (const [job, option] of chosen.entries()) sums[job] = (sums[job] ?? 0) + (option?.start ?? never);
    }
    const step = (firstStep * shrinking ** round * (total - target)) / strength;
    for (const [limit, part] of overbooked.entries()) prices[limit] = Math.max(0, (prices[limit] ?? 0) + step * part);
  }
  return { bound, wishes: sums.map((sum) => sum / (rounds / 2)) };
}

/** By which part of itself each limit is overbooked; 0 where it isn't even fully booked and costs nothing. */
function overbooking(
  room: readonly number[],
  chosen: readonly (StartOption | null)[],
  prices: readonly number[],
): readonly number[] {
  const booked = room.map(() => 0);
  for (const option of chosen) {
    if (option === null) continue;
    for (const [index, limit] of option.demand.limits.entries()) {
      booked[limit] = (booked[limit] ?? 0) + (option.demand.amounts[index] ?? 0);
    }
  }
  return booked.map((amount, limit) => {
    const part = amount / (room[limit] ?? 1) - 1;
    return part < 0 && prices[limit] === 0 ? 0 : part;
  });
}
