import { assertNever } from '../diagnostics/index.ts';
import type { Condition } from './types.ts';

/** A single comparison within a condition. */
export type Comparison = Extract<Condition, { readonly kind: 'question' | 'profile' }>;

/** All comparisons that a condition is made of, in its order. */
export function comparisonsOf(condition: Condition): readonly Comparison[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(comparisonsOf);
    case 'not':
      return comparisonsOf(condition.of);
    case 'question':
    case 'profile':
      return [condition];
    default:
      return assertNever(condition);
  }
}
