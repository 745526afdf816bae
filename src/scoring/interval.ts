/** A score in 0..1 with what it is at least and at most once the open questions are answered. All null where nothing is in play. */
export interface Interval {
  /** Over what is known; null where nothing is. */
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** Part of a mean: a score in 0..1 (null: open) with a weight of 0 or more. */
export interface Weighted {
  readonly weight: number;
  readonly score: number | null;
}

export const nothing: Interval = { value: null, min: null, max: null };
export const unknownInterval: Interval = { value: null, min: 0, max: 1 };

/**
 * Weighted mean with its interval: open parts count 0 in `min`, 1 in `max` and not at all in `value`. Formula: docs/scoring.md#mean.
 * Parts without weight say nothing; with no weight at all the result is `nothing`.
 */
export function weightedMean(parts: Iterable<Weighted>): Interval {
  let known = 0;
  let open = 0;
  let sum = 0;
  for (const { weight, score } of parts) {
    if (score === null) open += weight;
    else {
      known += weight;
      sum += weight * score;
    }
  }
  const all = known + open;
  if (all === 0) return nothing;
  if (known === 0) return unknownInterval;
  const value = sum / known;
  // The last bit of a sum must not put the value outside of its own interval.
  return { value, min: Math.min(value, sum / all), max: Math.max(value, (sum + open) / all) };
}

/** The mean of intervals, by weight: `value` over those that have one, `min` and `max` over all that are in play. */
export function meanOfIntervals(parts: readonly { readonly weight: number; readonly interval: Interval }[]): Interval {
  const mean = (pick: (interval: Interval) => number | null): number | null => {
    const known = parts.flatMap(({ weight, interval }) => {
      const score = pick(interval);
      return score === null ? [] : [{ weight, score }];
    });
    return weightedMean(known).value;
  };
  const value = mean((interval) => interval.value);
  const min = mean((interval) => interval.min);
  const max = mean((interval) => interval.max);
  if (value === null || min === null || max === null) return { value, min, max };
  return { value, min: Math.min(value, min), max: Math.max(value, max) };
}
