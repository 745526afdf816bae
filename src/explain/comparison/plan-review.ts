import { formatQuarter, parseQuarter, quarterOfDate } from '../../answers/index.ts';
import type { QuestionId } from '../../questionnaire/index.ts';
import { assuredScore, lastDayOf, type MeasureResult } from '../../roadmap/index.ts';
import { tolerance } from '../../scoring/index.ts';
import type { Outcome, PlanReview, ReviewedMeasure } from './over-time-result.ts';
import type { PeriodResult } from './result.ts';
import { periodOf, type Variant } from './variant.ts';

/** The plan of older answers against newer ones: what was to be finished by their day, and is. `gained` is what the assured score gained. */
export function reviewPlan(older: Variant, newer: Variant, gained: number): PlanReview {
  const day = newer.prepared.answers.assessedOn;
  const { participants } = older.prepared;
  const over = older.plan.moments.findLast(({ quarter }) => lastDayOf(quarter) <= day);
  return {
    quarter: over === undefined ? null : formatQuarter(over.quarter),
    planned: over === undefined ? null : over.assured - assuredScore(participants, participants.levels),
    gained,
    measures: reviewMeasures(older, newer, day),
  };
}

function reviewMeasures(older: Variant, newer: Variant, day: string): readonly ReviewedMeasure[] {
  const results = new Map(newer.document.measures.map((measure) => [measure.id, measure]));
  const planned = older.document.measures.flatMap(({ id, title, plan }): readonly ReviewedMeasure[] => {
    const period = periodOf(plan);
    if (period === null) return [];
    const now = results.get(id);
    return [
      {
        measure: id,
        title,
        outcome: now === undefined ? 'removed' : outcomeOf(period, now, day),
        progress: hasProgress(id, older, newer),
        planned: period,
        now: now === undefined ? null : periodOf(now.plan),
      },
    ];
  });
  const before = new Map(older.document.measures.map((measure) => [measure.id, measure]));
  const additional = newer.document.measures.flatMap(({ id, title, status, plan }): readonly ReviewedMeasure[] => {
    const then = before.get(id);
    const begun = status === 'done' || plan?.state === 'running';
    const isNew = then === undefined || (then.status !== 'done' && periodOf(then.plan) === null);
    return begun && isNew
      ? [
          {
            measure: id,
            title,
            outcome: 'additional',
            progress: hasProgress(id, older, newer),
            planned: null,
            now: periodOf(plan),
          },
        ]
      : [];
  });
  return [...planned, ...additional];
}

/** Whether something that the measure raises stands higher than before. */
function hasProgress(id: string, older: Variant, newer: Variant): boolean {
  const raises = newer.prepared.questionnaire.measures.find((measure) => measure.id === id)?.raises ?? [];
  const levelIn = ({ prepared }: Variant, question: QuestionId): number =>
    prepared.frame.applicability.states.get(question)?.level ?? 0;
  return raises.some(({ question }) => levelIn(newer, question) > levelIn(older, question) + tolerance);
}

/** Formula: docs/comparison.md#plan-and-state. */
function outcomeOf({ start, end }: PeriodResult, { status, plan }: MeasureResult, day: string): Outcome {
  const isDue = lastDayOf(parseQuarter(end) ?? 0) <= day;
  if (status === 'done') return isDue ? 'asPlanned' : 'early';
  if (status === 'rejected' || status === 'notNeeded') return status;
  const isRunning = plan !== null && plan.state === 'running';
  if (isDue) return isRunning ? 'lateRunning' : 'late';
  if (isRunning) return 'running';
  // A quarter that has just begun is no delay yet.
  return (parseQuarter(start) ?? 0) < quarterOfDate(day) ? 'notBegun' : 'upcoming';
}
