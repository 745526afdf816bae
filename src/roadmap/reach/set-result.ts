import { formatQuarter } from '../../answers/index.ts';
import { compareText } from '../../diagnostics/index.ts';
import type { Pot } from '../../questionnaire/index.ts';
import { lift } from '../lift.ts';
import { startWindows } from '../optimum/start-window.ts';
import { endOf, type Job } from '../plan/job.ts';
import { budgetYears, type PlannedJob, scaled, shareWithin, sumResults } from '../plan/money.ts';
import type { PreparedRoadmap } from '../prepare-roadmap.ts';
import type { SpanResult } from '../result.ts';
import { isReached, valueAt } from './aim.ts';
import type { MeasureSet, SetTask } from './cheapest-set.ts';
import type { ReachSetResult } from './reach-result.ts';
import { jobsOf, type Starts, withRunning } from './set-jobs.ts';

/** A set as the result tells it; `planned` is its schedule in the plan, null where it does not fit. */
export function setResult(
  set: MeasureSet,
  planned: Starts | null,
  task: SetTask,
  prepared: PreparedRoadmap,
): ReachSetResult {
  const { calendar, limits, questionnaire } = prepared;
  const all = withRunning(set, task.candidates);
  const jobs = jobsOf(all, prepared, limits.internalDaysPerQuarter);
  const unlimited = jobsOf(all, prepared, null);
  const free = freeStarts(unlimited, prepared);
  const own = new Set(set.map(({ need }) => need.measure.id));
  const scheduled = plannedJobs(jobs, planned ?? free, prepared);
  return {
    value: valueAt(task.target, levelsAfter(all, task)) ?? 0,
    cost: set.reduce((sum, { need, running }) => sum + (running ? 0 : task.costOf(need.measure.id)), 0),
    ...totalsOf(
      scheduled.filter(({ job }) => own.has(job.id)),
      set,
      prepared,
    ),
    earliest: {
      unlimited: formatQuarter(reachedIn(unlimited, free, all, task, calendar.start)),
      planned: planned === null ? null : formatQuarter(reachedIn(jobs, planned, all, task, calendar.start)),
    },
    measures: measuresOf(set, jobs, planned, prepared),
    budget: planned === null ? null : budgetYears(scheduled, calendar, limits, questionnaire.depreciationYears),
  };
}

function levelsAfter(measures: MeasureSet, { target: { participants } }: SetTask) {
  return lift(
    participants,
    participants.levels,
    measures.map(({ need }) => need.measure),
  );
}

/** As early as requirements, durations and the user's starts allow. */
function freeStarts(jobs: readonly Job[], prepared: PreparedRoadmap): Starts {
  const { calendar } = prepared;
  const windows = startWindows({ jobs, calendar, planning: prepared.answers.planning, dueBy: new Map() });
  return new Map([...windows].map(([id, { first }]) => [id, calendar.start + first]));
}

/** The first quarter at whose end the target is reached and stays reached. */
function reachedIn(jobs: readonly Job[], starts: Starts, measures: MeasureSet, task: SetTask, first: number): number {
  const ends = new Map(jobs.map((job) => [job.id, endOf(job, starts.get(job.id) ?? first)]));
  const quarters = [...new Set([first, ...ends.values()])].filter((end) => end >= first).sort((a, b) => b - a);
  let reached = quarters[0] ?? first;
  for (const quarter of quarters) {
    const ended = measures.filter(({ need }) => (ends.get(need.measure.id) ?? first) <= quarter);
    if (!isReached(task.target, levelsAfter(ended, task))) break;
    reached = quarter;
  }
  return reached;
}

function plannedJobs(jobs: readonly Job[], starts: Starts, { figures }: PreparedRoadmap): readonly PlannedJob[] {
  return jobs.flatMap((job): readonly PlannedJob[] => {
    const [start, own] = [starts.get(job.id), figures.get(job.id)];
    return start === undefined || own === undefined ? [] : [{ job, figures: own, start }];
  });
}

/** What a set takes in all; of running measures what lies within the plan. */
function totalsOf(
  planned: readonly PlannedJob[],
  set: MeasureSet,
  { calendar }: PreparedRoadmap,
): Pick<ReachSetResult, 'internalDays' | 'once' | 'yearly'> {
  const running = new Set(set.filter((candidate) => candidate.running).map(({ need }) => need.measure.id));
  const shareOf = (one: PlannedJob): number => (running.has(one.job.id) ? shareWithin(one, calendar) : 1);
  const once = (pot: Pot): SpanResult =>
    sumResults(planned.map((one) => scaled(one.figures.once[pot], shareOf(one) * (1 - one.figures.fundedShare))));
  const yearly = (pot: Pot): SpanResult => sumResults(planned.map(({ figures }) => scaled(figures.yearly[pot], 1)));
  return {
    internalDays: sumResults(planned.map((one) => scaled(one.figures.internalDays, shareOf(one)))),
    once: { ergebnis: once('ergebnis'), finanz: once('finanz') },
    yearly: { ergebnis: yearly('ergebnis'), finanz: yearly('finanz') },
  };
}

/** By start, then by rank; those without one at the end, by id. */
function measuresOf(
  set: MeasureSet,
  jobs: readonly Job[],
  planned: Starts | null,
  { ranking }: PreparedRoadmap,
): ReachSetResult['measures'] {
  const ranks = new Map<string, number>(ranking.map(({ need, rank }) => [need.measure.id, rank]));
  const rankOf = (id: string): number => ranks.get(id) ?? ranking.length + 1;
  const byId = new Map(jobs.map((job) => [job.id, job]));
  return set
    .map(({ need: { measure }, running }) => {
      const [job, start] = [byId.get(measure.id), planned?.get(measure.id)];
      const has = job !== undefined && start !== undefined;
      return {
        id: measure.id,
        running,
        start: has ? formatQuarter(start) : null,
        end: has ? formatQuarter(endOf(job, start)) : null,
      };
    })
    .sort(
      (a, b) => compareText(a.start ?? '', b.start ?? '') || rankOf(a.id) - rankOf(b.id) || compareText(a.id, b.id),
    );
}
