import type { Answers } from '../../answers/index.ts';
import type { Questionnaire } from '../../questionnaire/index.ts';
import {
  assuredScore,
  listPlan,
  type Plan,
  type PreparedRoadmap,
  prepareRoadmap,
  type RoadmapDocument,
  roadmapDocument,
} from '../../roadmap/index.ts';
import type { OverallScores, PeriodResult } from './result.ts';

/** One set of answers with one questionnaire, scored and planned: what is compared with others. */
export interface Variant {
  readonly prepared: PreparedRoadmap;
  readonly plan: Plan;
  /** What a roadmap says of it; its head plays no part in a comparison. */
  readonly document: RoadmapDocument;
}

export function variantOf(questionnaire: Questionnaire, answers: Answers): Variant {
  const prepared = prepareRoadmap(questionnaire, answers);
  const plan = listPlan(prepared);
  const head = { questionnaireDigest: '', answersDigest: '', date: '', toolVersion: '', diagnostics: [] };
  return { prepared, plan, document: roadmapDocument(prepared, plan, head) };
}

/** The scores of today, unrounded. */
export function scoresToday({ prepared: { scores, participants } }: Variant): OverallScores {
  return {
    assured: assuredScore(participants, participants.levels),
    priority: scores.priority?.value ?? null,
    maturity: scores.maturity.value,
  };
}

/** When a measure runs; null where it is not in the plan. */
export function periodOf(plan: RoadmapDocument['measures'][number]['plan']): PeriodResult | null {
  return plan === null || plan.state === 'unplanned' ? null : { start: plan.start, end: plan.end };
}

/** a − b; null where either is not known. */
export function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}
