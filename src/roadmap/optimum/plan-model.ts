import type { Quarter } from '../../answers/index.ts';
import type { MeasureId, Pot } from '../../questionnaire/index.ts';
import { pots } from '../figures.ts';
import type { Participants } from '../participants.ts';
import { type Calendar, yearOf } from '../plan/calendar.ts';
import { type Limits, slack } from '../plan/ledger.ts';
import { countGains } from './gain-columns.ts';
import { buildModel, combine, type ModelBuilder, minus, type Part, reckon } from './linear.ts';
import type { Model } from './solver.ts';
import { type StartColumns, startColumns } from './start-columns.ts';
import type { StartWindow, StartWindows } from './start-window.ts';

export interface PlanModel {
  readonly model: Model;
  /** From the model's objective to the value of a plan, the mean assured score in 0..1, less what stands today. */
  gainOf(objective: number): number;
  /** The columns' values of a plan. */
  encode(starts: ReadonlyMap<MeasureId, Quarter>): readonly number[];
  /** The plan that the columns' values mean. */
  decode(values: readonly number[]): ReadonlyMap<MeasureId, Quarter>;
}

export interface PlanModelInput {
  readonly windows: StartWindows;
  readonly participants: Participants;
  readonly calendar: Calendar;
  readonly limits: Limits;
}

/** Gains are counted in thousandths of the whole, quarter by quarter: a size at which the solver's tolerances are far below what matters. */
const scale = 1000;

export function planModel(input: PlanModelInput): PlanModel {
  const { windows, calendar } = input;
  const builder = buildModel();
  const starts = startColumns(windows, builder);
  limitCapacity(input, starts, builder);
  limitBudgets(input, starts, builder);
  keepRequirements(windows, starts, builder);
  keepEnabling(windows, starts, builder);
  const gains = countGains({ ...input, scale }, starts, builder);
  const { model, constant } = builder.build();
  return {
    model,
    gainOf: (objective) => (objective + constant) / (scale * calendar.length),
    encode(plan) {
      const values = starts.encode(plan, calendar.start);
      for (const { index, sums } of gains) values[index] = Math.min(1, ...sums.map((sum) => reckon(sum, values)));
      return values;
    },
    decode: (values) => starts.decode(values, calendar.start),
  };
}

function quartersOf(calendar: Calendar): readonly number[] {
  return Array.from({ length: calendar.length }, (_, t) => t);
}

/** Running in quarter t: started by then, not yet ended the quarter before. */
function working({ job }: StartWindow, t: number, starts: StartColumns, factor: number): readonly Part[] {
  if (factor === 0) return [];
  return [
    { factor, of: starts.started(job.id, t) },
    { factor: -factor, of: starts.ended(job.id, t - 1) },
  ];
}

/** parts ≤ most. Running jobs, the constant part, may exceed it by themselves, and leave nothing then. */
function limit(parts: readonly Part[], most: number, builder: ModelBuilder): void {
  const { constant, entries } = combine(parts);
  builder.atMost({ constant: 0, entries }, Math.max(0, most + slack - constant));
}

function limitCapacity(
  { windows, calendar, limits }: PlanModelInput,
  starts: StartColumns,
  builder: ModelBuilder,
): void {
  if (limits.internalDaysPerQuarter === null) return;
  for (const t of quartersOf(calendar)) {
    const parts = [...windows.values()].flatMap((window) =>
      working(window, t, starts, window.job.internalDays / window.job.duration),
    );
    limit(parts, limits.internalDaysPerQuarter, builder);
  }
}

function limitBudgets(
  { windows, calendar, limits }: PlanModelInput,
  starts: StartColumns,
  builder: ModelBuilder,
): void {
  calendar.years.forEach((year, index) => {
    const budget = limits.budgets[index] ?? null;
    if (budget === null) return;
    const quarters = quartersOf(calendar).filter((t) => yearOf(calendar.start + t) === year);
    const due = (pots: readonly Pot[]): readonly Part[] =>
      [...windows.values()].flatMap((window) => {
        const { job } = window;
        const once = pots.reduce((sum, pot) => sum + job.once[pot], 0) / job.duration;
        const yearly = pots.reduce((sum, pot) => sum + job.yearly[pot], 0) / 4;
        return quarters.flatMap((t) => [
          ...working(window, t, starts, once),
          ...(yearly === 0 ? [] : [{ factor: yearly, of: starts.ended(job.id, t - 1) }]),
        ]);
      });
    if (budget.kind === 'total') limit(due(pots), budget.total, builder);
    else for (const pot of pots) limit(due([pot]), budget[pot], builder);
  });
}

/** started(m, t) ≤ ended(r, t − 1) for all that m requires. */
function keepRequirements(windows: StartWindows, { totals }: StartColumns, builder: ModelBuilder): void {
  for (const { job, running, first, last } of windows.values()) {
    if (running) continue;
    for (const id of job.requires) {
      if (!windows.has(id)) continue;
      for (let t = first; t <= last; t += 1)
        builder.atMost(minus(totals.started(job.id, t), totals.ended(id, t - 1)), 0);
    }
  }
}

/** What only enables and is due must enable something that is planned. */
function keepEnabling(windows: StartWindows, starts: StartColumns, builder: ModelBuilder): void {
  for (const { job, running, due } of windows.values()) {
    if (running || !due || job.need.status !== 'enabling') continue;
    const enabled = [...windows.values()].filter(
      (other) => other.job.need.status === 'needed' && other.job.need.requiresAll.has(job.id),
    );
    const planned = combine(
      enabled.map((other) => ({ factor: -1, of: starts.started(other.job.id, Number.POSITIVE_INFINITY) })),
    );
    if (planned.constant === 0) builder.atMost(planned, -1);
  }
}
