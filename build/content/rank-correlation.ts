/**
 * Spearman's rank correlation of two rows of numbers, −1..1: the correlation of their ranks, ties with their mean rank.
 * NaN where one of them does not vary.
 */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  return correlation(ranks(one), ranks(other));
}

/** From 1; equal numbers share the mean of their places. */
function ranks(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const result = new Array<number>(values.length).fill(0);
  let first = 0;
  while (first < order.length) {
    let last = first;
    while (last + 1 < order.length && values[order[last + 1] ?? 0] === values[order[first] ?? 0]) last += 1;
    for (const index of order.slice(first, last + 1)) result[index] = (first + last) / 2 + 1;
    first = last + 1;
  }
  return result;
}

function correlation(one: readonly number[], other: readonly number[]): number {
  const centred = (values: readonly number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.map((value) => value - mean);
  };
  const x = centred(one);
  const y = centred(other);
  const sumOf = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
  return sumOf(x, y) / Math.sqrt(sumOf(x, x) * sumOf(y, y));
}
