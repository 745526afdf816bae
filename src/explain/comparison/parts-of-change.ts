/** One part of a weighted mean; the weights need not add up to 1. */
export interface WeightedScore {
  readonly weight: number;
  /** In 0..1. */
  readonly score: number;
}

/**
 * What each part adds to the change of a weighted mean, in parts of 1; they add up to it. ω being a part's share of the weights, s its score and m the mean
 * of the two means: ½ (ω + ω′) · (s′ − s) + (ω′ − ω) · (½ (s + s′) − m). One that comes in or drops out has the share 0 on the side where it lacks, and
 * the other side's score there. A mean of nothing counts as 0, and m is 0 then. Formula: docs/comparison.md#parts.
 */
export function partsOfChange<Id>(
  before: ReadonlyMap<Id, WeightedScore>,
  after: ReadonlyMap<Id, WeightedScore>,
): ReadonlyMap<Id, number> {
  const [old, now] = [sharesOf(before), sharesOf(after)];
  const middle = old.size === 0 || now.size === 0 ? 0 : (meanOf(old) + meanOf(now)) / 2;
  return new Map(
    [...new Set([...old.keys(), ...now.keys()])].map((id) => {
      const [a, b] = [old.get(id), now.get(id)];
      const [s, t] = [a?.score ?? b?.score ?? 0, b?.score ?? a?.score ?? 0];
      const [v, w] = [a?.weight ?? 0, b?.weight ?? 0];
      return [id, ((v + w) / 2) * (t - s) + (w - v) * ((s + t) / 2 - middle)];
    }),
  );
}

/** The parts that weigh something, each weight as its share of them all. */
function sharesOf<Id>(parts: ReadonlyMap<Id, WeightedScore>): ReadonlyMap<Id, WeightedScore> {
  const sum = [...parts.values()].reduce((total, { weight }) => total + weight, 0);
  const weighing = [...parts].filter(([, { weight }]) => weight > 0);
  return new Map(weighing.map(([id, { weight, score }]) => [id, { weight: weight / sum, score }]));
}

function meanOf(shares: ReadonlyMap<unknown, WeightedScore>): number {
  return [...shares.values()].reduce((sum, { weight, score }) => sum + weight * score, 0);
}
