import type { MeasureId } from '../questionnaire/index.ts';
import type { Participant, Participants } from './participants.ts';
import type { PlanInput } from './plan.ts';
import { rankMeasures } from './ranking.ts';
import type { VotesResult } from './result.ts';

const shown = 6;

/** How far the votes move the order: the ranking beside the one with equal weights for all categories. null without priorities. Formula: docs/roadmap.md#votes. */
export function votesResult(input: PlanInput): VotesResult | null {
  const { priorities } = input.questionnaire;
  if (priorities === null) return null;
  const equal = orderByEqualWeights(input);
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

/** Which measures are needed does not hang on weights; only their order does. */
function orderByEqualWeights({ questionnaire, participants, needs, figures }: PlanInput): readonly MeasureId[] {
  const equal = equallyWeighted(participants, questionnaire.scale.max);
  return rankMeasures(questionnaire, equal, needs, figures).map(({ need }) => need.measure.id);
}

/** The participants as if each category had the weight 1: what has a category counts with its author's weight alone. */
function equallyWeighted(participants: Participants, maxLevel: number): Participants {
  const weightOf = ({ framed }: Participant) => (framed.categories.length === 0 ? 0 : framed.question.weight);
  const sum = participants.list.reduce((total, participant) => total + weightOf(participant), 0);
  const list = participants.list.map((participant) => ({
    ...participant,
    perLevel: sum > 0 ? weightOf(participant) / (maxLevel * sum) : 0,
  }));
  return { ...participants, list, byId: new Map(list.map((each) => [each.framed.question.id, each])) };
}

/** Spearman's ρ = 1 − 6 · Σ d² ÷ (n · (n² − 1)) for two orders without ties; null for fewer than two. */
function spearman(shifts: readonly number[]): number | null {
  const n = shifts.length;
  if (n < 2) return null;
  return 1 - (6 * shifts.reduce((sum, shift) => sum + shift * shift, 0)) / (n * (n * n - 1));
}
