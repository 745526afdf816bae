import { computed, type Derivation, given } from '../derivation.ts';
import { quantity } from '../quantity.ts';

/** A score with what it is at least and at most; null where the result says null. */
export interface DerivedInterval {
  readonly value: Derivation | null;
  readonly min: Derivation | null;
  readonly max: Derivation | null;
}

export const nothing: DerivedInterval = { value: null, min: null, max: null };

/** Part of a mean: what it belongs to, its weight, and its score (null: open). */
export interface Member {
  readonly of: string;
  readonly weight: Derivation;
  readonly score: Derivation | null;
}

/** What an open score counts as at least and at most. */
export function openScore(of: string, score: 0 | 1): Derivation {
  return given(quantity('openScore', of), 'share', score, { kind: 'rule' });
}

/** Weighted mean of members: the known ones for the value, open ones counting 0 for the least and 1 for the most. */
export function meanInterval(of: string | null, members: readonly Member[]): DerivedInterval {
  if (members.every(({ weight }) => weight.value === 0)) return nothing;
  const known = members.flatMap(({ score, ...rest }) => (score === null ? [] : [{ ...rest, score }]));
  return {
    value: weightedMean(of, 'value', known),
    min: weightedMean(of, 'min', members.map(withOpen(0))),
    max: weightedMean(of, 'max', members.map(withOpen(1))),
  };
}

type KnownMember = Member & { readonly score: Derivation };

function withOpen(score: 0 | 1) {
  return (member: Member): KnownMember => ({ ...member, score: member.score ?? openScore(member.of, score) });
}

/** Σ weight · score ÷ Σ weight; null where nothing has a weight. */
export function weightedMean(
  of: string | null,
  name: 'value' | 'min' | 'max',
  members: readonly KnownMember[],
): Derivation | null {
  if (members.every(({ weight }) => weight.value === 0)) return null;
  const parts = members.map((member) =>
    computed(quantity('weighted', member.of), 'weight', 'product', [member.weight, member.score]),
  );
  return computed(quantity(name, of), 'share', 'weightedMean', parts);
}
