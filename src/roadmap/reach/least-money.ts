import type { Budget } from '../../answers/index.ts';
import { combine } from '../optimum/linear.ts';
import type { Model } from '../optimum/solver.ts';
import { startWindows } from '../optimum/start-window.ts';
import type { Calendar } from '../plan/calendar.ts';
import type { Job } from '../plan/job.ts';
import { type Limits, slack } from '../plan/ledger.ts';
import type { Limit } from '../plan/limit.ts';
import { type ScheduleInput, type Workload, workloadOf } from '../plan/workload.ts';
import type { Search } from './cheapest-set.ts';
import { placeInTurn } from './place-in-turn.ts';
import { reachBuilder } from './reach-builder.ts';
import type { MissingMoney } from './reach-result.ts';
import { demandsOf, scheduleModel } from './schedule-model.ts';
import type { Starts } from './set-jobs.ts';

/** Money is nothing to wait long for: what is found by then does, too. */
const mostSeconds = 10;

/**
 * The least money in all, by year and pot, with which the jobs of a task fit into its calendar, its person-days as they are; where time runs out, the least that was
 * found. null: no money does. Formula: docs/reach.md#what-would-do.
 */
export async function leastMoney(
  task: ScheduleInput,
  { solver, timeLimitSeconds }: Search,
): Promise<readonly MissingMoney[] | null> {
  const workload = workloadOf(task);
  const missing = (starts: Starts) => missingMoney(starts, workload);
  const quick = schedulesInTurn(task).toSorted((a, b) => sumOf(missing(a)) - sumOf(missing(b)))[0];
  const { model, encode, decode } = moneyModel(task, workload);
  if (model === null) return null;
  const solution = await solver.solve(model, {
    timeLimitSeconds: Math.min(timeLimitSeconds, mostSeconds),
    ...(quick === undefined ? {} : { start: encode(quick) }),
  });
  const solved = 'values' in solution && solution.values !== null ? decode(solution.values) : undefined;
  const found = [quick, solved].flatMap((starts) =>
    starts === undefined || exceedsDays(starts, workload) ? [] : [missing(starts)],
  );
  return found.toSorted((a, b) => sumOf(a) - sumOf(b))[0] ?? null;
}

/** Schedules within budgets that are more and more too large. */
function schedulesInTurn(task: ScheduleInput): readonly Starts[] {
  const most = moneyOf(task);
  const schedules: Starts[] = [];
  for (let more = 1000; more < 2 * most; more *= 1.5)
    schedules.push(...placeInTurn(workloadOf({ ...task, limits: withMore(task.limits, more) })));
  return schedules;
}

/** All that the jobs can cost within the calendar, in EUR. */
function moneyOf({ jobs, calendar }: ScheduleInput): number {
  return jobs.reduce((sum, job) => sum + costOf(job, calendar), 0);
}

function costOf({ once, yearly }: Job, { length }: Calendar): number {
  return once.ergebnis + once.finanz + ((yearly.ergebnis + yearly.finanz) * length) / 4;
}

/** The limits with so many EUR more in each year and pot. */
function withMore(limits: Limits, more: number): Limits {
  const budgets = limits.budgets.map((budget): Budget | null => {
    if (budget === null) return null;
    return budget.kind === 'total'
      ? { kind: 'total', total: budget.total + more }
      : { kind: 'pots', ergebnis: budget.ergebnis + more, finanz: budget.finanz + more };
  });
  return { ...limits, budgets };
}

interface MoneyModel {
  /** null: no money does. */
  readonly model: Model | null;
  encode(starts: Starts): readonly number[];
  decode(values: readonly number[]): Starts;
}

/** A schedule that may exceed budgets, for which it pays: in thousands of EUR, the sum as small as can be. */
function moneyModel(task: ScheduleInput, workload: Workload): MoneyModel {
  const { calendar, jobs } = task;
  const latest = new Map(jobs.map(({ id, duration }) => [id, calendar.length - duration]));
  const builder = reachBuilder();
  const most = moneyOf(task);
  const more = new Map<Limit, number>();
  const schedule = scheduleModel(workload, startWindows({ ...task, dueBy: latest }), builder, (limit) => {
    if (limit.reason === 'capacity') return null;
    const { index, of } = builder.addColumn('continuous');
    builder.gain(of, -most / 1000);
    more.set(limit, index);
    return combine([{ factor: most, of }]);
  });
  return {
    model: schedule.isEmpty || builder.isImpossible() ? null : builder.build().model,
    encode(starts) {
      const values = schedule.columns.encode(starts, calendar.start);
      for (const { limit, running, chosen } of demandsOf(starts, workload)) {
        const index = more.get(limit);
        if (index !== undefined) values[index] = Math.max(0, chosen - Math.max(0, limit.amount - running)) / most;
      }
      return values;
    },
    decode: schedule.decode,
  };
}

function exceedsDays(starts: Starts, workload: Workload): boolean {
  return demandsOf(starts, workload).some((demand) => demand.limit.reason === 'capacity' && lackOf(demand) > 0);
}

/** By how much a schedule exceeds each budget, in whole EUR. */
function missingMoney(starts: Starts, workload: Workload): readonly MissingMoney[] {
  return demandsOf(starts, workload).flatMap((demand) => {
    const { limit } = demand;
    const amount = Math.ceil(lackOf(demand));
    if (limit.reason === 'capacity' || amount === 0) return [];
    return [{ year: limit.year, pot: limit.pots.length > 1 ? 'total' : (limit.pots[0] ?? 'total'), amount }];
  });
}

/** By how much a limit is exceeded; where running jobs alone exceed it, only if others take some of it, too. */
function lackOf({ limit, running, chosen }: ReturnType<typeof demandsOf>[number]): number {
  return chosen === 0 ? 0 : Math.max(0, running + chosen - limit.amount - slack);
}

function sumOf(missing: readonly MissingMoney[]): number {
  return missing.reduce((sum, { amount }) => sum + amount, 0);
}
