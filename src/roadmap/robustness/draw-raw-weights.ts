import type { CategoryId } from '../../questionnaire/index.ts';
import type { RawWeight } from '../../scoring/index.ts';
import type { RawWeights } from './reweigh.ts';

/** How far a weight may be off: between half of it and half as much again. */
const factors = { least: 0.5, most: 1.5 };

/**
 * Raw weights that are off by chance: each times a factor uniform in [0.5, 1.5); where the count of votes is not preserved, one uniform
 * between the smallest and the largest known weight first. `random` gives numbers in 0..1, used in the order of the categories.
 * Formula: docs/roadmap.md#robustness.
 */
export function drawRawWeights(weights: ReadonlyMap<CategoryId, RawWeight>, random: () => number): RawWeights {
  const known = [...weights.values()].flatMap(({ raw, assumed }) => (assumed ? [] : [raw]));
  const between = (least: number, most: number): number => least + (most - least) * random();
  return new Map(
    [...weights].map(([id, { raw, assumed }]) => {
      const base = assumed && known.length > 0 ? between(Math.min(...known), Math.max(...known)) : raw;
      return [id, { raw: base * between(factors.least, factors.most) }];
    }),
  );
}
