import type { Budget, Planning, Quarter } from '../answers/index.ts';
import { nearestName } from '../diagnostics/index.ts';
import type { MeasureId, Questionnaire } from '../questionnaire/index.ts';
import type { WhatIf } from '../roadmap/index.ts';
import type { BudgetRequest } from './read-values.ts';
import { usageError } from './usage-error.ts';

/** The what-if options as given; null or empty where one is not. */
export interface WhatIfRequest {
  readonly budget: BudgetRequest | null;
  readonly internalDaysPerQuarter: number | null;
  readonly start: Quarter | null;
  readonly quarters: number | null;
  readonly reject: readonly string[];
  readonly done: readonly string[];
  readonly rankPoints: readonly number[] | null;
  /** A file. */
  readonly planning: string | null;
  /** All of them, each as the call gives it, for the report. */
  readonly given: readonly string[];
}

/** Holds the options against the questionnaire; `planning` is what the file of `--planning` says. */
export function makeWhatIf(request: WhatIfRequest, planning: Planning | null, questionnaire: Questionnaire): WhatIf {
  const reject = request.reject.map((id) => knownMeasure(id, questionnaire));
  const done = request.done.map((id) => knownMeasure(id, questionnaire));
  const both = reject.find((id) => done.includes(id));
  if (both !== undefined) throw usageError('rejected-and-done', { id: both });
  if (request.rankPoints !== null) checkRankPoints(request.rankPoints, questionnaire);
  return {
    reject,
    done,
    ...(planning === null ? {} : { planning }),
    ...(request.budget === null ? {} : { budget: budgetByYear(request.budget) }),
    ...(request.internalDaysPerQuarter === null ? {} : { internalDaysPerQuarter: request.internalDaysPerQuarter }),
    ...(request.start === null ? {} : { start: request.start }),
    ...(request.quarters === null ? {} : { quarters: request.quarters }),
    ...(request.rankPoints === null ? {} : { rankPoints: request.rankPoints }),
  };
}

function knownMeasure(id: string, { measures }: Questionnaire): MeasureId {
  const found = measures.find((measure) => measure.id === id);
  if (found !== undefined) return found.id;
  const ids = measures.map((measure) => measure.id);
  throw usageError('unknown-measure', { id, suggestion: nearestName(id, ids) });
}

function checkRankPoints(rankPoints: readonly number[], { priorities }: Questionnaire): void {
  if (priorities === null || priorities.categories.every(({ votes }) => votes === null))
    throw usageError('rank-points-without-votes', {});
  const expected = priorities.rankPoints.length;
  if (rankPoints.length !== expected) throw usageError('rank-points-count', { expected, actual: rankPoints.length });
}

/** One sum for every year stands before them all: a year that is not named takes that of the nearest earlier one. */
function budgetByYear(request: BudgetRequest): ReadonlyMap<number, Budget> {
  return request.kind === 'years' ? request.years : new Map([[0, request.budget]]);
}
