import { type Answers, quarterOfDate } from '../../answers/index.ts';
import type { MeasureId, Questionnaire } from '../../questionnaire/index.ts';
import type { Frame } from '../../scoring/index.ts';
import type { Figures } from '../figures.ts';
import type { Ranked } from '../ranking.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { type Job, jobOf } from './job.ts';
import { type Limits, limitsOf } from './ledger.ts';

const defaultQuarters = 12;

/** What every planner works with: the quarters, what limits them, and the jobs to put into them. */
export interface PlanFrame {
  readonly calendar: Calendar;
  readonly limits: Limits;
  /** The ranked measures, in the order of rank, which is topological. */
  readonly jobs: readonly Job[];
}

interface PlanBasis {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly frame: Frame;
  readonly ranking: readonly Ranked[];
  readonly figures: ReadonlyMap<MeasureId, Figures>;
}

/** Formulas: docs/roadmap.md#plan. */
export function planFrameOf(basis: PlanBasis): PlanFrame {
  const { answers, ranking, figures } = basis;
  const { planning } = answers;
  const capacity = capacityOf(basis);
  const calendar = calendarOf(
    planning.start ?? quarterOfDate(answers.assessedOn) + 1,
    planning.quarters ?? defaultQuarters,
  );
  const jobs = ranking.flatMap((ranked): readonly Job[] => {
    const own = figures.get(ranked.need.measure.id);
    return own === undefined ? [] : [jobOf(ranked, own, capacity)];
  });
  return { calendar, limits: limitsOf(calendar, capacity, planning.budget), jobs };
}

/** Internal person-days a quarter: the municipality's own, else its size class's; null: no limit. */
function capacityOf({ questionnaire, answers, frame }: PlanBasis): number | null {
  const { sizeClass } = frame.applicability.profile;
  const found = questionnaire.sizeClasses.find(({ id }) => id === sizeClass);
  return answers.planning.internalDaysPerQuarter ?? found?.internalDaysPerQuarter ?? null;
}
