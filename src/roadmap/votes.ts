import type { MeasureId } from '../questionnaire/index.ts';
import type { Weights } from './order.ts';
import { levelWorth, type Participants } from './participants.ts';
import type { PreparedRoadmap } from './prepare-roadmap.ts';
import type { VotesResult } from './result.ts';
import { firstMeasures } from './robustness/first-measures.ts';

/** How far the votes move the order: the ranking beside the one with equal weights for all categories. null without priorities. Formula: docs/roadmap.md#votes. */
export function votesResult(input: PreparedRoadmap): VotesResult | null {
  const { priorities } = input.questionnaire;
  if (priorities === null) return null;
  const equal = orderByEqualWeights(input);
  const own = input.ranking.map(({ need }) => need.measure.id);
  const rankIn = new Map(equal.map((id, index) => [id, index]));
  const shifts = own.map((id, index) => Math.abs(index - (rankIn.get(id) ?? index)));
  const firstEqual = new Set(equal.slice(0, firstMeasures));
  return {
    rankPoints: priorities.rankPoints,
    firstSix: Math.min(firstMeasures, own.length),
    firstSixKept: own.slice(0, firstMeasures).filter((id) => firstEqual.has(id)).length,
    largestShift: Math.max(0, ...shifts),
    rankCorrelation: spearman(shifts),
  };
}

/** The order as it would be with equal weights for all categories. Which measures are needed does not hang on weights; only their order does. */
export function orderByEqualWeights({ order, participants, questionnaire }: PreparedRoadmap): readonly MeasureId[] {
  const steps = order(equalWeights(participants, questionnaire.scale.max));
  return steps.flatMap(({ bundle }) => bundle.members.map(({ measure }) => measure.id));
}

/** As if each category had the weight 1: what has a category counts with its author's weight alone. */
function equalWeights({ list }: Participants, maxLevel: number): Weights {
  const weights = list.map(({ framed }) => (framed.categories.length === 0 ? 0 : framed.question.weight));
  return levelWorth(weights, maxLevel);
}

/** Spearman's ρ = 1 − 6 · Σ d² ÷ (n · (n² − 1)) for two orders without ties; null for fewer than two. */
function spearman(shifts: readonly number[]): number | null {
  const n = shifts.length;
  if (n < 2) return null;
  return 1 - (6 * shifts.reduce((sum, shift) => sum + shift * shift, 0)) / (n * (n * n - 1));
}
