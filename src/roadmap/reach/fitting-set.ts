import type { MeasureId } from '../../questionnaire/index.ts';
import { startWindows } from '../optimum/start-window.ts';
import { type ScheduleInput, workloadOf } from '../plan/workload.ts';
import { addAim } from './aim-rows.ts';
import { type Finding, type MeasureSet, reachesWith, type Search, type SetTask, withoutSpare } from './cheapest-set.ts';
import { levelColumns } from './level-columns.ts';
import { reachBuilder } from './reach-builder.ts';
import { keepsLimits, scheduleModel } from './schedule-model.ts';
import type { Starts } from './set-jobs.ts';

/**
 * The cheapest set that reaches the target and has a schedule within the plan; null: there is none. `plan` has a job for each candidate. What runs counts
 * if it ends within the plan.
 */
export async function fittingSet(
  task: SetTask,
  plan: ScheduleInput,
  { solver, timeLimitSeconds }: Search,
): Promise<Finding<MeasureSet>> {
  const workload = workloadOf(plan);
  const end = plan.calendar.length - 1;
  const refused: Starts[] = [];
  for (;;) {
    const builder = reachBuilder();
    const model = scheduleModel(workload, startWindows({ ...plan, dueBy: new Map() }), builder);
    const chosen = new Map(plan.jobs.map(({ id }) => [id, model.columns.ended(id, end)]));
    addAim(task.target, levelColumns(task.target.participants, chosen, builder), builder);
    for (const [id, of] of chosen) if (of.entries.length > 0) builder.gain(of, -task.costOf(id));
    for (const starts of refused) model.refuse(starts);
    if (builder.isImpossible()) return { found: null, proven: true };
    const solution = await solver.solve(builder.build().model, { timeLimitSeconds });
    const proven = solution.status !== 'timeLimit';
    if (solution.status === 'infeasible' || solution.status === 'unbounded' || solution.values === null)
      return { found: null, proven };
    const starts = model.decode(solution.values);
    const set = endedBy(end, starts, plan, task);
    if (keepsLimits(starts, workload) && reachesWith(set, task.target))
      return { found: withoutSpare(set, { ...task, candidates: set }), proven };
    refused.push(starts);
  }
}

/** The candidates that end within the plan. */
function endedBy(end: number, starts: Starts, { jobs, calendar }: ScheduleInput, { candidates }: SetTask): MeasureSet {
  const durations = new Map<MeasureId, number>(jobs.map(({ id, duration }) => [id, duration]));
  return candidates.filter(({ need: { measure } }) => {
    const start = starts.get(measure.id);
    return start !== undefined && start + (durations.get(measure.id) ?? 1) - 1 <= calendar.start + end;
  });
}
