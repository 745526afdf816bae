import type { MeasureId } from '../../questionnaire/index.ts';
import { rawWeights } from '../../scoring/index.ts';
import { levelWorth } from '../participants.ts';
import type { PreparedRoadmap } from '../prepare-roadmap.ts';
import { drawRawWeights } from './draw-raw-weights.ts';
import { firstMeasures } from './first-measures.ts';
import { percentile } from './percentile.ts';
import { random } from './random.ts';
import { priorityWeightsWith, priorityWith } from './reweigh.ts';
import type { RobustnessResult } from './robustness-result.ts';
import { tippingPoints } from './tipping-points.ts';

/** How often, and which chances. */
export interface RobustnessRequest {
  /** At least 1. */
  readonly draws: number;
  /** A whole number from 0 to 2^32 − 1. */
  readonly seed: number;
}

/**
 * How sure the order is: made again and again with weights of categories that are off by chance, then with one of them off as far as it takes.
 * null without priorities, since there is nothing to be off. Formulas: docs/roadmap.md#robustness.
 */
export function robustnessOf(prepared: PreparedRoadmap, { draws, seed }: RobustnessRequest): RobustnessResult | null {
  const { questionnaire, frame, participants, order, ranking } = prepared;
  if (questionnaire.priorities === null) return null;
  const weights = rawWeights(questionnaire.priorities);
  const draw = random(seed);
  const priorities: number[] = [];
  const ranks = new Map<MeasureId, number[]>(ranking.map(({ need }) => [need.measure.id, []]));
  for (let count = 0; count < draws; count += 1) {
    const raw = drawRawWeights(weights, draw);
    const priority = priorityWith(frame, raw);
    if (priority !== null) priorities.push(priority);
    const steps = order(levelWorth(priorityWeightsWith(participants, raw), questionnaire.scale.max));
    const members = steps.flatMap(({ bundle }) => bundle.members);
    members.forEach(({ measure }, index) => {
      ranks.get(measure.id)?.push(index + 1);
    });
  }
  return {
    draws,
    seed,
    priority: { p5: percentile(priorities, 5), p95: percentile(priorities, 95) },
    measures: [...ranks].map(([id, found]) => ({
      id,
      topSix: found.filter((rank) => rank <= firstMeasures).length / draws,
      rank: [percentile(found, 5) ?? 0, percentile(found, 95) ?? 0],
    })),
    tippingPoints: tippingPoints(prepared),
  };
}
