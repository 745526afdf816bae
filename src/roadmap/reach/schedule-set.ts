import type { MeasureId } from '../../questionnaire/index.ts';
import { startWindows } from '../optimum/start-window.ts';
import { endOf } from '../plan/job.ts';
import { type ScheduleInput, type Workload, workloadOf } from '../plan/workload.ts';
import type { Finding, Search } from './cheapest-set.ts';
import { placeInTurn } from './place-in-turn.ts';
import { reachBuilder } from './reach-builder.ts';
import { keepsLimits, scheduleModel } from './schedule-model.ts';
import type { Starts } from './set-jobs.ts';

/**
 * All jobs of the task, ended as early as they can together, under its limits and within its calendar; null where they don't fit. What runs keeps its start
 * and isn't waited for. First by placing them in turn, then exactly, by halving what is left open. Formula: docs/reach.md#the-earliest-quarter.
 */
export async function scheduleEarliest(task: ScheduleInput, search: Search): Promise<Finding<Starts>> {
  const workload = workloadOf(task);
  let best = placeInTurn(workload)[0] ?? null;
  let proven = true;
  if (best === null) {
    const fitting = await scheduleBy(workload, task, task.calendar.length, search);
    if (fitting.found === null) return fitting;
    best = fitting.found;
  }
  // No schedule ends before `least`, `best` ends with `most`; both count quarters from the first one.
  let least = leastLength(task);
  let most = lengthOf(best, task);
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    const { found, proven: known } = await scheduleBy(workload, task, middle, search);
    proven &&= known;
    if (found === null) least = middle + 1;
    else {
      best = found;
      most = lengthOf(best, task);
    }
  }
  return { found: best, proven };
}

/** Some schedule of all jobs of the task; null where they don't fit. */
export async function scheduleAnyhow(task: ScheduleInput, search: Search): Promise<Starts | null> {
  const workload = workloadOf(task);
  return placeInTurn(workload)[0] ?? (await scheduleBy(workload, task, task.calendar.length, search)).found;
}

function isRunning({ planning }: Pick<ScheduleInput, 'planning'>, id: MeasureId): boolean {
  return planning.measures.get(id)?.state === 'running';
}

/** The quarter, counted from the first one, with which the last job ends that isn't running. */
function lengthOf(starts: Starts, task: ScheduleInput): number {
  const ends = task.jobs
    .filter(({ id }) => !isRunning(task, id))
    .map((job) => endOf(job, starts.get(job.id) ?? task.calendar.start) - task.calendar.start + 1);
  return Math.max(0, ...ends);
}

/** No schedule is shorter, as requirements and durations alone take that long. */
function leastLength(task: ScheduleInput): number {
  const windows = startWindows({ ...task, dueBy: new Map() });
  const ends = [...windows.values()].filter(({ running }) => !running).map(({ first, job }) => first + job.duration);
  return Math.max(0, ...ends);
}

/** A schedule that ends with the given quarter (counted from the first one) or before, by the solver. */
async function scheduleBy(
  workload: Workload,
  task: ScheduleInput,
  length: number,
  { solver, timeLimitSeconds }: Search,
): Promise<Finding<Starts>> {
  const dueBy = new Map(task.jobs.map(({ id, duration }) => [id, length - duration]));
  const refused: Starts[] = [];
  for (;;) {
    const builder = reachBuilder();
    const model = scheduleModel(workload, startWindows({ ...task, dueBy }), builder);
    for (const starts of refused) model.refuse(starts);
    if (model.isEmpty || builder.isImpossible()) return { found: null, proven: true };
    const solution = await solver.solve(builder.build().model, { timeLimitSeconds });
    const proven = solution.status !== 'timeLimit';
    if (solution.status === 'infeasible' || solution.status === 'unbounded' || solution.values === null)
      return { found: null, proven };
    const found = model.decode(solution.values);
    // The solver works with tolerances; what it takes for fitting is reckoned again.
    if (keepsLimits(found, workload)) return { found, proven: true };
    refused.push(found);
  }
}
