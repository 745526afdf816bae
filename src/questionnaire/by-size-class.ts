import type { BySizeClass, SizeClassId } from './types.ts';

/** The value in effect for a size class (Größenklasse); null where the values differ by class and this one has none or is not known. */
export function forSizeClass<T>(by: BySizeClass<T>, sizeClass: SizeClassId | null): T | null {
  if (by.kind === 'all') return by.value;
  return sizeClass === null ? null : (by.values.get(sizeClass) ?? null);
}
