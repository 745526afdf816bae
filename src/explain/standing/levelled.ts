import { computed, type Derivation } from '../derivation.ts';
import { type ExplainContext, maxLevel } from '../explain-context.ts';
import { type ExplainedNumber, explained } from '../explanation.ts';
import { quantity } from '../quantity.ts';
import type { DerivedInterval } from './interval.ts';

/** The three numbers of an interval, each under its key at a place of the result (null: at none); `copies` are further places of the value. */
export function intervalNumbers(
  interval: DerivedInterval,
  at: string | null,
  copies: readonly string[] = [],
): readonly ExplainedNumber[] {
  return (['value', 'min', 'max'] as const).flatMap((key) =>
    explained(interval[key], ...(at === null ? [] : [`${at}/${key}`]), ...(key === 'value' ? copies : [])),
  );
}

/** The whole level that a score reaches. */
export function wholeLevel(context: ExplainContext, of: string | null, score: Derivation): Derivation {
  const exact = computed(null, 'level', 'product', [score, maxLevel(context)]);
  return computed(quantity('wholeLevel', of), 'level', 'floor', [exact]);
}
