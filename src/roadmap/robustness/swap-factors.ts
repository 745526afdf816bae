import type { CategoryId, MeasureId } from '../../questionnaire/index.ts';
import type { RawWeight } from '../../scoring/index.ts';
import type { Bundle } from '../bundle.ts';
import { indexOf, type Step, type Weights } from '../order.ts';
import { levelWorth } from '../participants.ts';
import type { PreparedRoadmap } from '../prepare-roadmap.ts';
import { priorityWeightsWith } from './reweigh.ts';

/** Two measures of which the first comes right before the second. */
export interface Neighbours {
  readonly first: MeasureId;
  readonly second: MeasureId;
}

/** How far the raw weight of a category is looked at: from none to ten times as much. */
const range = { least: 0, most: 10 };

/** Two bundles are told apart from this difference of their indices on; below it the order goes by id. */
const toldApart = 1e-11;

/**
 * For each pair the factors on one category's raw weight, the nearest below 1 and the nearest above, from which on the second comes before the
 * first; none where there is none in the range. Exact: with one weight growing each bundle's index, but for what all share, is a straight line,
 * so the order can change only where two lines cross. It is followed from crossing to crossing.
 */
export function swapFactors(
  prepared: PreparedRoadmap,
  raw: ReadonlyMap<CategoryId, RawWeight>,
  category: CategoryId,
  pairs: readonly Neighbours[],
): ReadonlyMap<Neighbours, readonly number[]> {
  const found = new Map<Neighbours, number[]>(pairs.map((pair) => [pair, []]));
  const lines = linesFor(prepared, raw, category);
  // Where nothing else weighs anything, no factor changes a share.
  if (lines.common.base === 0) return found;
  for (const end of [range.least, range.most]) {
    const open = new Set(pairs);
    for (let factor: number | null = 1; factor !== null && open.size > 0; ) {
      const steps = prepared.order(lines.weightsAt(factor));
      const ranks = ranksIn(steps);
      for (const pair of open) {
        if ((ranks.get(pair.second) ?? 0) > (ranks.get(pair.first) ?? 0)) continue;
        found.get(pair)?.push(factor);
        open.delete(pair);
      }
      factor = nextCrossing(stepsUpTo(open, steps), factor, end, lines);
    }
  }
  return found;
}

function ranksIn(steps: readonly Step[]): ReadonlyMap<MeasureId, number> {
  const members = steps.flatMap(({ bundle }) => bundle.members);
  return new Map(members.map(({ measure }, index) => [measure.id, index + 1]));
}

/** The steps in which the pairs are ranked, and those before; what comes later is of no account to them. */
function stepsUpTo(pairs: ReadonlySet<Neighbours>, steps: readonly Step[]): readonly Step[] {
  const wanted = new Set([...pairs].flatMap(({ first, second }) => [first, second]));
  const last = steps.findLastIndex(({ bundle }) => bundle.members.some(({ measure }) => wanted.has(measure.id)));
  return steps.slice(0, last + 1);
}

/** A quantity that is base + growth · factor. */
interface Line {
  readonly base: number;
  readonly growth: number;
}

interface Lines {
  /** The weights to rank with. */
  readonly weightsAt: (factor: number) => Weights;
  /** The index of a bundle times `common`. */
  readonly indexOf: (bundle: Bundle) => Line;
  /** What all weights are divided by to add up to the whole. */
  readonly common: Line;
}

function linesFor(
  { questionnaire, participants }: PreparedRoadmap,
  raw: ReadonlyMap<CategoryId, RawWeight>,
  category: CategoryId,
): Lines {
  const { max } = questionnaire.scale;
  const weightsAt = (factor: number): Weights => {
    const changed = { raw: (raw.get(category)?.raw ?? 0) * factor };
    return priorityWeightsWith(participants, new Map<CategoryId, Pick<RawWeight, 'raw'>>(raw).set(category, changed));
  };
  const [none, today] = [weightsAt(0), weightsAt(1)];
  const lineOf = (quantity: (weights: Weights) => number): Line => {
    const base = quantity(none);
    return { base, growth: quantity(today) - base };
  };
  const known = new Map<Bundle, Line>();
  return {
    weightsAt: (factor) => levelWorth(weightsAt(factor), max),
    indexOf: (bundle) => {
      const line = known.get(bundle) ?? lineOf((weights) => indexOf(bundle, weights));
      known.set(bundle, line);
      return line;
    },
    common: lineOf((weights) => max * weights.reduce((sum, weight) => sum + weight, 0)),
  };
}

/**
 * The nearest factor from `factor` to `end` from which on another bundle of the same tier would have been chosen in one of the steps; null
 * where there is none.
 */
function nextCrossing(steps: readonly Step[], factor: number, end: number, lines: Lines): number | null {
  let nearest: number | null = null;
  for (const { bundle, candidates } of steps) {
    const chosen = lines.indexOf(bundle);
    for (const { bundle: other } of candidates) {
      if (other === bundle || other.tier !== bundle.tier) continue;
      const rival = lines.indexOf(other);
      const growth = chosen.growth - rival.growth + toldApart * lines.common.growth;
      const crossing = (rival.base - chosen.base - toldApart * lines.common.base) / growth;
      const isAhead = end > factor ? growth < 0 && crossing > factor : growth > 0 && crossing < factor;
      if (!isAhead || (end - crossing) * (end - factor) < 0) continue;
      if (nearest === null || Math.abs(crossing - factor) < Math.abs(nearest - factor)) nearest = crossing;
    }
  }
  return nearest;
}
