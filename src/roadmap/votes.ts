import type { MeasureId, Questionnaire } from '../questionnaire/index.ts';
import { frameOf } from '../scoring/index.ts';
import { participantsOf } from './participants.ts';
import type { PlanInput } from './plan.ts';
import { rankMeasures } from './ranking.ts';
import type { VotesResult } from './result.ts';

const shown = 6;

/** How far the votes move the order: the ranking beside the one with equal weights for all categories. null without priorities. Formula: docs/roadmap.md#votes. */
export function votesResult(input: PlanInput): VotesResult | null {
  const { priorities } = input.questionnaire;
  if (priorities === null) return null;
  const equal = orderOf(input, withEqualWeights(input.questionnaire));
  const own = input.ranking.map(({ need }) => need.measure.id);
  const rankIn = new Map(equal.map((id, index) => [id, index]));
  const shifts = own.map((id, index) => Math.abs(index - (rankIn.get(id) ?? index)));
  const firstEqual = new Set(equal.slice(0, shown));
  return {
    rankPoints: priorities.rankPoints,
    firstSix: Math.min(shown, own.length),
    firstSixKept: own.slice(0, shown).filter((id) => firstEqual.has(id)).length,
    largestShift: Math.max(0, ...shifts),
    rankCorrelation: spearman(shifts),
  };
}

function withEqualWeights(questionnaire: Questionnaire): Questionnaire {
  const { priorities } = questionnaire;
  if (priorities === null) return questionnaire;
  const categories = priorities.categories.map((category) => ({ ...category, votes: null, weight: 1 }));
  return { ...questionnaire, priorities: { ...priorities, categories } };
}

/** Which measures are needed does not hang on weights; only their order does. */
function orderOf({ answers, needs, figures }: PlanInput, questionnaire: Questionnaire): readonly MeasureId[] {
  const participants = participantsOf(frameOf(questionnaire, answers));
  return rankMeasures(questionnaire, participants, needs, figures).map(({ need }) => need.measure.id);
}

/** Spearman's ρ = 1 − 6 · Σ d² ÷ (n · (n² − 1)) for two orders without ties; null for fewer than two. */
function spearman(shifts: readonly number[]): number | null {
  const n = shifts.length;
  if (n < 2) return null;
  return 1 - (6 * shifts.reduce((sum, shift) => sum + shift * shift, 0)) / (n * (n * n - 1));
}
