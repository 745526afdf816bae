import { isList, type Json, membersOf } from '../source/index.ts';
import type { BySizeClass, SizeClassId, Span } from './types.ts';

/** A value for all, or one for each size class, as the files write it: a list, or a mapping from class to list. */
export function buildBySizeClass<T>(data: Json | undefined, build: (items: readonly Json[]) => T): BySizeClass<T> {
  if (isList(data)) return { kind: 'all', value: build(data) };
  const values = membersOf(data).map(([id, items]) => [id as SizeClassId, build(isList(items) ? items : [])] as const);
  return { kind: 'classes', values: new Map(values) };
}

/** A range [low, high]. */
export function buildSpan(items: readonly Json[]): Span {
  const [low, high] = items.map(Number);
  return [low ?? 0, high ?? low ?? 0];
}
