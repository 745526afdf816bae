import { compareText } from '../../diagnostics/index.ts';
import type { CategoryId } from '../../questionnaire/index.ts';
import { rawWeights } from '../../scoring/index.ts';
import type { PreparedRoadmap } from '../prepare-roadmap.ts';
import type { Ranked } from '../ranking.ts';
import { firstMeasures } from './first-measures.ts';
import type { TippingResult } from './robustness-result.ts';
import { type Neighbours, swapFactors } from './swap-factors.ts';

/** For each pair no more than these, the nearest. */
const mostPoints = 3;

/**
 * Neighbours among the first six, and which single category's weight would have to change how far until they change places; the smallest
 * changes of its share first. Formula: docs/roadmap.md#tipping-points.
 */
export function tippingPoints(prepared: PreparedRoadmap): readonly TippingResult[] {
  const first = prepared.ranking.slice(0, firstMeasures);
  const pairs = first.slice(1).flatMap((second, index): readonly Neighbours[] => {
    const before = first[index];
    return before === undefined ? [] : [{ first: before.need.measure.id, second: second.need.measure.id }];
  });
  const points = pointsOf(prepared, pairs);
  return pairs.map((pair, index) => {
    const nearest = (points.get(pair) ?? []).sort(compareNearness).slice(0, mostPoints);
    return {
      rank: index + 1,
      measures: [pair.first, pair.second],
      fixed: nearest.length > 0 ? null : whyFixed(first[index], first[index + 1]),
      points: nearest,
    };
  });
}

type Point = TippingResult['points'][number];

function pointsOf(prepared: PreparedRoadmap, pairs: readonly Neighbours[]): ReadonlyMap<Neighbours, Point[]> {
  const { priorities } = prepared.questionnaire;
  const points = new Map<Neighbours, Point[]>(pairs.map((pair) => [pair, []]));
  if (priorities === null) return points;
  const raw = rawWeights(priorities);
  for (const { category, share } of prepared.frame.categories) {
    if (share === 0) continue;
    for (const [pair, factors] of swapFactors(prepared, raw, category.id, pairs)) {
      const [nearest] = factors.map((factor) => pointAt(category.id, share, factor)).sort(compareNearness);
      if (nearest !== undefined) points.get(pair)?.push(nearest);
    }
  }
  return points;
}

/** The share of a category, now and with its raw weight times the factor while all others stay. */
function pointAt(category: CategoryId, share: number, factor: number): Point {
  return { category, factor, from: share, to: (share * factor) / (1 - share + share * factor) };
}

function compareNearness(a: Point, b: Point): number {
  return Math.abs(a.to - a.from) - Math.abs(b.to - b.from) || compareText(a.category, b.category);
}

/** What keeps two neighbours in their order whatever the categories weigh; null where it is only that no single weight goes far enough. */
function whyFixed(first: Ranked | undefined, second: Ranked | undefined): TippingResult['fixed'] {
  if (first === undefined || second === undefined) return null;
  if (second.need.requiresAll.has(first.need.measure.id)) return 'requirement';
  return first.tier === second.tier ? null : 'tier';
}
