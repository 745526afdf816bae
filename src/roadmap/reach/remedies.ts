import type { ScheduleInput } from '../plan/workload.ts';
import type { PreparedRoadmap } from '../prepare-roadmap.ts';
import type { MeasureSet, Search } from './cheapest-set.ts';
import { leastMoney } from './least-money.ts';
import type { ReachRemedies } from './reach-result.ts';
import { scheduleAnyhow } from './schedule-set.ts';
import { jobsOf, runningEnds, taskFor, withRunning } from './set-jobs.ts';

/** No longer plan is looked at, in quarters: in ten years everything is different. */
const longestPlan = 40;

/**
 * What alone, all else staying as it is, would make room for a set that doesn't fit into the plan: a longer plan, more person-days, more money, or giving
 * up the starts that the user has set. null: that alone would not do, or there is no such limit. Each is tried out. Formula: docs/reach.md#what-would-do.
 */
export async function remediesFor(
  set: MeasureSet,
  candidates: MeasureSet,
  prepared: PreparedRoadmap,
  search: Search,
): Promise<ReachRemedies> {
  const wish: Wish = { set, all: withRunning(set, candidates), prepared, search };
  const own = prepared.limits.internalDaysPerQuarter;
  const internalDaysPerQuarter = await moreDays(wish, 'kept');
  const budget = await moreMoney(wish, own);
  return {
    quarters: await longerPlan(wish),
    internalDaysPerQuarter,
    budget,
    daysAndBudget: internalDaysPerQuarter === null && budget === null ? await moreOfBoth(wish) : null,
    freeStarts: await withoutStarts(wish),
  };
}

/** A set, and all that it has to share the plan with. */
interface Wish {
  readonly set: MeasureSet;
  readonly all: MeasureSet;
  readonly prepared: PreparedRoadmap;
  readonly search: Search;
}

async function fits({ set, search }: Wish, task: ScheduleInput): Promise<boolean> {
  return runningEnds(set, task) && (await scheduleAnyhow(task, search)) !== null;
}

/**
 * The smallest whole number above `known` that does, as far as one that does makes larger ones do; null where `most` does not. What is given has been
 * tried out.
 */
async function numberThatDoes(
  known: number,
  most: number,
  taskWith: (number: number) => ScheduleInput,
  wish: Wish,
): Promise<number | null> {
  let least = Math.floor(known) + 1;
  let found = Math.floor(most);
  if (found < least || !(await fits(wish, taskWith(found)))) return null;
  while (least < found) {
    const middle = Math.floor((least + found) / 2);
    if (await fits(wish, taskWith(middle))) found = middle;
    else least = middle + 1;
  }
  return found;
}

async function longerPlan(wish: Wish): Promise<number | null> {
  const { length } = wish.prepared.calendar;
  const taskWith = (quarters: number) => taskFor(wish.all, wish.prepared, { quarters });
  // Yearly costs count until the plan ends, so the longest plan needs not be the one that does: doubled step by step.
  for (let more = 1; length + more / 2 < longestPlan; more *= 2) {
    const known = more === 1 ? length : length + more / 2;
    const found = await numberThatDoes(known, Math.min(longestPlan, length + more), taskWith, wish);
    if (found !== null) return found;
  }
  return null;
}

async function moreDays(wish: Wish, money: 'kept' | 'lifted'): Promise<number | null> {
  const { all, prepared } = wish;
  const own = prepared.limits.internalDaysPerQuarter;
  if (own === null) return null;
  const most = jobsOf(all, prepared, null).reduce((sum, { internalDays }) => sum + internalDays, 0);
  return numberThatDoes(own, Math.ceil(most) + 1, (days) => taskFor(all, prepared, { days, money }), wish);
}

/** Days that do when money has no limit, and the money that this takes. */
async function moreOfBoth(wish: Wish): Promise<ReachRemedies['daysAndBudget']> {
  const internalDaysPerQuarter = await moreDays(wish, 'lifted');
  const budget = internalDaysPerQuarter === null ? null : await moreMoney(wish, internalDaysPerQuarter);
  return internalDaysPerQuarter === null || budget === null ? null : { internalDaysPerQuarter, budget };
}

/** Money that makes room with so many person-days a quarter; null: none does, or there is no budget. */
async function moreMoney(wish: Wish, days: number | null): Promise<ReachRemedies['budget']> {
  const task = taskFor(wish.all, wish.prepared, { days });
  if (task.limits.budgets.every((budget) => budget === null) || !runningEnds(wish.set, task)) return null;
  return leastMoney(task, wish.search);
}

/** Whether the measures fit if the starts that the user has set are given up; false where there are none among them. */
async function withoutStarts(wish: Wish): Promise<boolean> {
  const task = taskFor(wish.all, wish.prepared);
  const own = new Map(task.planning.measures);
  let freed = 0;
  for (const { need, running } of wish.set) {
    const { id } = need.measure;
    const planned = own.get(id);
    if (running || planned?.start == null) continue;
    own.set(id, { ...planned, start: null });
    freed += 1;
  }
  return freed > 0 && fits(wish, { ...task, planning: { ...task.planning, measures: own } });
}
