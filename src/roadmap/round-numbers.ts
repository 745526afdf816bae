const precision = 1e6;

/** A copy of plain data with every number rounded to 6 decimals. */
export function roundNumbers<T>(data: T): T {
  // The walk keeps the shape; only numbers change, and they stay numbers.
  return rounded(data) as T;
}

function rounded(data: unknown): unknown {
  // Adding 0 turns −0 into 0.
  if (typeof data === 'number') return Math.round(data * precision) / precision + 0;
  if (Array.isArray(data)) return data.map(rounded);
  if (typeof data !== 'object' || data === null) return data;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) copy[key] = rounded(value);
  return copy;
}
