/** Where two pieces of plain data differ, as paths with both values; numbers within `tolerance` are equal. */
export function differences(actual: unknown, expected: unknown, tolerance: number, path = ''): readonly string[] {
  if (typeof actual === 'number' && typeof expected === 'number') {
    return Math.abs(actual - expected) <= tolerance ? [] : [`${path}: ${actual} instead of ${expected}`];
  }
  if (!isCollection(actual) || !isCollection(expected)) {
    return Object.is(actual, expected) ? [] : [`${path}: ${String(actual)} instead of ${String(expected)}`];
  }
  const keys = new Set([...Object.keys(actual), ...Object.keys(expected)]);
  return [...keys].flatMap((key) => differences(actual[key], expected[key], tolerance, `${path}/${key}`));
}

function isCollection(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
