/** The p-th percentile (p a whole number, 1..100) of some numbers by nearest rank: the ⌈p · n ÷ 100⌉-th smallest; null where there are none. */
export function percentile(numbers: readonly number[], p: number): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.ceil((p * sorted.length) / 100) - 1] ?? null;
}
