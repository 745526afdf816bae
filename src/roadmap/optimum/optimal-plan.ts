import type { Quarter } from '../../answers/index.ts';
import type { MeasureId } from '../../questionnaire/index.ts';
import { assuredScore } from '../participants.ts';
import { type Plan, type PlanInput, planOf } from '../plan/plan.ts';
import { type ScheduleInput, scheduleMeasures } from '../plan/schedule.ts';
import { completeSchedule } from './complete-schedule.ts';
import { type PlanModel, planModel } from './plan-model.ts';
import type { Solver } from './solver.ts';
import { startWindows } from './start-window.ts';

type Starts = ReadonlyMap<MeasureId, Quarter>;

export interface OptimumOptions {
  readonly solver: Solver;
  readonly timeLimitSeconds: number;
  onProgress?(progress: OptimumProgress): void;
}

/** How far the search for the best plan is; both values are means of the assured score, in 0..1. */
export interface OptimumProgress {
  /** The best plan so far. */
  readonly value: number;
  /** No valid plan is better; infinite where that isn't known yet. */
  readonly bound: number;
  readonly seconds: number;
}

/** Plans must differ by more than this for one to be better: sums of the same numbers in another order are not. */
const margin = 1e-9;

/**
 * The best of all valid plans that keep what the plan along the ranking promises: duties and red lines no later, the user's starts. Where time runs
 * out, the best found by then, with the bound that is proven; never worse than the default plan. Formulas: docs/planning.md#the-model.
 */
export async function optimalPlan(input: PlanInput, options: OptimumOptions): Promise<Plan> {
  const { jobs, calendar, limits, participants } = input;
  const task: ScheduleInput = { jobs, calendar, limits, planning: input.answers.planning };
  const list = scheduleMeasures(task, participants);
  const { alongRanking } = list;
  const { value: listValue } = planOf(list, input, {
    method: 'list',
    alongRanking,
    bound: list.bound,
    listValue: null,
  });
  const windows = startWindows({ ...task, dueBy: latestStarts(alongRanking.starts, input) });
  const { starts, bound } = await solve(planModel({ windows, participants, calendar, limits }), list.starts, options, {
    today: assuredScore(participants, participants.levels),
    listValue,
  });
  const origin = { method: 'optimum', alongRanking, bound: Math.min(bound, list.bound), listValue } as const;
  const found = starts === null ? null : completeSchedule(task, starts);
  const plan = planOf(found ?? list, input, origin);
  return plan.value > listValue + margin ? plan : planOf(list, input, origin);
}

interface Known {
  /** The assured score before any measure. */
  readonly today: number;
  readonly listValue: number;
}

/** Has the model solved, starting from the list plan. */
async function solve(
  { model, encode, decode, gainOf }: PlanModel,
  listStarts: Starts,
  { solver, timeLimitSeconds, onProgress }: OptimumOptions,
  { today, listValue }: Known,
): Promise<{ readonly starts: Starts | null; readonly bound: number }> {
  const solution = await solver.solve(model, {
    timeLimitSeconds,
    start: encode(listStarts),
    onProgress: ({ objective, bound, seconds }) =>
      onProgress?.({
        value: Math.max(listValue, objective === null ? 0 : today + gainOf(objective)),
        bound: today + gainOf(bound),
        seconds,
      }),
  });
  // The list plan is a solution, and all columns lie between 0 and 1: only rounding within the solver could say otherwise.
  if (solution.status === 'infeasible' || solution.status === 'unbounded')
    return { starts: null, bound: Number.POSITIVE_INFINITY };
  const { values, bound } = solution;
  return { starts: values === null ? null : decode(values), bound: today + gainOf(bound) };
}

/** By when what the plan along the ranking promises must start, in quarters of the calendar: what is of tier duty or cap, and what the user has set. */
function latestStarts(starts: Starts, { jobs, answers, calendar }: PlanInput): ReadonlyMap<MeasureId, number> {
  return new Map(
    jobs.flatMap(({ id, tier }): readonly [MeasureId, number][] => {
      const start = starts.get(id);
      const isPromised = tier !== 'gap' || answers.planning.measures.get(id)?.start != null;
      return start !== undefined && isPromised ? [[id, start - calendar.start]] : [];
    }),
  );
}
