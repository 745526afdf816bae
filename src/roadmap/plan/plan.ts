import { type Answers, formatQuarter, type Quarter } from '../../answers/index.ts';
import type { MeasureId, Questionnaire } from '../../questionnaire/index.ts';
import { type Frame, type Interval, reaches } from '../../scoring/index.ts';
import type { Figures } from '../figures.ts';
import type { Needs } from '../need.ts';
import { isUnclear, type Participants } from '../participants.ts';
import type { Ranked } from '../ranking.ts';
import type { IntervalResult, PlanResult, PlanWarning, UnplannedReason } from '../result.ts';
import { type Calendar, lastDayOf } from './calendar.ts';
import { endOf } from './job.ts';
import type { Limits } from './ledger.ts';
import { budgetYears, type PlannedJob, yearlyAfterwards } from './money.ts';
import type { PlanFrame } from './plan-frame.ts';
import { type RankingPlan, type Schedule, scheduleMeasures } from './schedule.ts';
import { aggregateAt, type Moment, planValue, trajectoryOf } from './trajectory.ts';

/** How a plan was made: along the ranking, or as the exact optimum. */
export type PlanMethod = PlanResult['method'];

export interface Plan {
  readonly method: PlanMethod;
  readonly calendar: Calendar;
  readonly limits: Limits;
  readonly planned: readonly PlannedJob[];
  /** All that is needed and not planned, blocked measures included. */
  readonly unplanned: ReadonlyMap<MeasureId, UnplannedReason>;
  readonly moments: readonly Moment[];
  readonly warnings: readonly PlanWarning[];
  readonly value: number;
  /** When each measure would start strictly along the ranking, and what that plan would be worth. */
  readonly alongRanking: RankingPlan;
  readonly bound: number;
  /** The value of the default plan; null where this is the default plan itself. */
  readonly listValue: number | null;
}

export interface PlanInput extends PlanFrame {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly frame: Frame;
  readonly participants: Participants;
  readonly needs: Needs;
  readonly ranking: readonly Ranked[];
  readonly figures: ReadonlyMap<MeasureId, Figures>;
}

/** The default plan: along the ranking, or in a better order. Formulas: docs/roadmap.md#planner. */
export function listPlan(input: PlanInput): Plan {
  const { jobs, calendar, limits, participants } = input;
  const { planning } = input.answers;
  const schedule = scheduleMeasures({ jobs, calendar, limits, planning }, participants);
  const { alongRanking, bound } = schedule;
  return planOf(schedule, input, { method: 'list', alongRanking, bound, listValue: null });
}

interface Origin {
  readonly method: PlanMethod;
  readonly alongRanking: RankingPlan;
  readonly bound: number;
  readonly listValue: number | null;
}

/** What follows from the starts: what is ended when, what that is worth, and what to warn of. */
export function planOf(schedule: Schedule, input: PlanInput, { method, alongRanking, bound, listValue }: Origin): Plan {
  const { jobs, calendar, limits, participants, needs } = input;
  const planned = jobs.flatMap((job): readonly PlannedJob[] => {
    const start = schedule.starts.get(job.id);
    const figures = input.figures.get(job.id);
    return start === undefined || figures === undefined ? [] : [{ job, figures, start }];
  });
  const moments = trajectoryOf(
    participants,
    calendar,
    planned.map(({ job, start }) => ({ measure: job.need.measure, end: endOf(job, start) })),
  );
  const blocked = [...needs.values()].filter((need) => need.blocked);
  const unplanned = new Map<MeasureId, UnplannedReason>([
    ...jobs.flatMap(({ id }) => {
      const reason = schedule.unplanned.get(id);
      return reason === undefined ? [] : [[id, reason] as const];
    }),
    ...blocked.map(({ measure }) => [measure.id, 'blocked'] as const),
  ]);
  const value = planValue(moments);
  return {
    method,
    calendar,
    limits,
    planned,
    unplanned,
    moments,
    warnings: [
      ...unfitStarts(schedule.unfit, input),
      ...ignoredStarts(input),
      ...missedDeadlines(planned, unplanned, input),
      ...missedDuties(moments, input),
    ],
    value,
    alongRanking,
    // The bound holds for the plan found, too; only the last bit of a sum may say otherwise.
    bound: Math.max(value, bound),
    listValue,
  };
}

function unfitStarts(unfit: readonly MeasureId[], { answers }: PlanInput): readonly PlanWarning[] {
  return unfit.flatMap((id) => {
    const start = answers.planning.measures.get(id)?.start ?? null;
    return start === null ? [] : [{ code: 'start-unfit', measure: id, start: formatQuarter(start) }];
  });
}

/** `running` or a start says nothing on a measure that is not needed, or that is blocked. */
function ignoredStarts({ answers, needs }: PlanInput): readonly PlanWarning[] {
  return [...needs.values()].flatMap((need): readonly PlanWarning[] => {
    const own = answers.planning.measures.get(need.measure.id);
    const settled = own?.state === 'done' || own?.state === 'rejected';
    const said = own !== undefined && !settled && (own.state === 'running' || own.start !== null);
    const counts = (need.status === 'needed' || need.status === 'enabling') && !need.blocked;
    return said && !counts ? [{ code: 'start-ignored', measure: need.measure.id }] : [];
  });
}

function missedDeadlines(
  planned: readonly PlannedJob[],
  unplanned: ReadonlyMap<MeasureId, UnplannedReason>,
  { needs }: PlanInput,
): readonly PlanWarning[] {
  const ends = new Map(planned.map(({ job, start }) => [job.id, lastDayOf(endOf(job, start))]));
  return [...needs.values()].flatMap(({ measure }): readonly PlanWarning[] => {
    const end = ends.get(measure.id);
    const { deadline } = measure;
    if (deadline === null || (end === undefined && !unplanned.has(measure.id))) return [];
    return end !== undefined && end <= deadline.date
      ? []
      : [{ code: 'deadline-missed', measure: measure.id, date: deadline.date }];
  });
}

/** Duties that are open or unclear today and still are when the plan ends. What was not answered asks for an answer first. */
function missedDuties(moments: readonly Moment[], { participants }: PlanInput): readonly PlanWarning[] {
  const last = moments.at(-1)?.levels ?? participants.levels;
  return participants.list.flatMap((participant): readonly PlanWarning[] => {
    const { duty, id } = participant.framed.question;
    const level = last[participant.index] ?? 0;
    if (duty === null || (reaches(level, duty.fulfilledAt) && !isUnclear(participant, level))) return [];
    return [{ code: 'duty-missed', question: id }];
  });
}

/** The plan as the result tells it: scores and load by quarter, money by year. Formulas: docs/roadmap.md#plan, #money. */
export function planResult(plan: Plan, { questionnaire, frame, participants }: PlanInput): PlanResult {
  const { calendar, limits } = plan;
  const load = (quarter: Quarter): number =>
    plan.planned
      .filter(({ job, start }) => start <= quarter && quarter <= endOf(job, start))
      .reduce((sum, { job }) => sum + job.internalDays / job.duration, 0);
  return {
    start: formatQuarter(calendar.start),
    quarters: calendar.length,
    method: plan.method,
    value: plan.value,
    rankingValue: plan.alongRanking.value,
    ...(plan.listValue === null ? {} : { listValue: plan.listValue }),
    bound: plan.bound,
    gap: plan.bound > 0 ? (plan.bound - plan.value) / plan.bound : 0,
    trajectory: plan.moments.map(({ quarter, assured, levels }) => {
      const scores = aggregateAt(frame, participants, levels);
      return {
        quarter: formatQuarter(quarter),
        assured,
        priority: scores.priority === null ? null : intervalResult(scores.priority),
        maturity: intervalResult(scores.maturity),
        domains: Object.fromEntries(
          scores.domains.map(({ framed, interval }) => [framed.domain.id, intervalResult(interval)]),
        ),
      };
    }),
    load: plan.moments.map(({ quarter }) => ({
      quarter: formatQuarter(quarter),
      internalDays: load(quarter),
      limit: limits.internalDaysPerQuarter,
    })),
    budget: budgetYears(plan.planned, calendar, limits, questionnaire.depreciationYears),
    afterwards: { yearly: yearlyAfterwards(plan.planned) },
    unplanned: [...plan.unplanned].map(([measure, reason]) => ({ measure, reason })),
    warnings: plan.warnings,
  };
}

export function intervalResult({ value, min, max }: Interval): IntervalResult {
  return { value, min, max };
}
