import type { Ranked } from '../../roadmap/index.ts';
import { computed, type Derivation, elsewhere, fixed, given } from '../derivation.ts';
import type { ExplainContext } from '../explain-context.ts';
import { quantity } from '../quantity.ts';
import { assuredTodayElsewhere } from '../whole/assured.ts';
import { bundleOf, type DerivedRaise, raisesOf } from './raises.ts';

/** Effort below half a day is not told apart. */
const smallestCost = 0.5;

/** What a measure adds to the assured score at its place in the order. */
export function benefitOf({ need }: Ranked, raises: readonly DerivedRaise[]): Derivation {
  return computed(
    quantity('benefit', need.measure.id),
    'points',
    'sum',
    raises.map(({ gain }) => gain),
  );
}

function benefitElsewhere({ need, benefit }: Ranked): Derivation {
  const { id } = need.measure;
  return elsewhere(quantity('benefit', id), 'points', benefit, id);
}

/** The assured score before a ranked measure (today's, and what all before it add) and after it. */
export function assuredAround(
  context: ExplainContext,
  ranked: Ranked,
  benefit: Derivation,
): { readonly before: Derivation; readonly after: Derivation } {
  const { id } = ranked.need.measure;
  const earlier = context.prepared.ranking.filter(({ rank }) => rank < ranked.rank);
  const before = computed(quantity('assuredBefore', id), 'share', 'sum', [
    assuredTodayElsewhere(context),
    computed(quantity('benefitsBefore', id), 'points', 'sum', earlier.map(benefitElsewhere)),
  ]);
  return { before, after: computed(quantity('assuredAfter', id), 'share', 'sum', [before, benefit]) };
}

/** Thousandths of the whole for each person-day, of the whole bundle; what is only feared counts half. */
export function indexOf(
  context: ExplainContext,
  ranked: Ranked,
  own: { readonly benefit: Derivation; readonly cost: Derivation; readonly raises: readonly DerivedRaise[] },
): Derivation {
  const { id } = ranked.need.measure;
  const bundle = bundleOf(context, ranked);
  const isOwn = (one: Ranked): boolean => one.need.measure.id === id;
  const benefits = bundle.map((one) => (isOwn(one) ? own.benefit : benefitElsewhere(one)));
  const costs = bundle.map((one) =>
    isOwn(one) ? own.cost : elsewhere(quantity('cost', one.need.measure.id), 'days', one.cost, one.need.measure.id),
  );
  const feared = bundle.flatMap((one) =>
    (isOwn(one) ? own.raises : raisesOf(context, one)).flatMap(({ feared: isFeared, gain }) => {
      if (!isFeared) return [];
      const { measure } = one.need;
      return isOwn(one) || gain.quantity === null
        ? [gain]
        : [elsewhere(gain.quantity, 'points', gain.value, measure.id)];
    }),
  );
  const isAlone = bundle.length === 1;
  const benefit = isAlone ? own.benefit : computed(quantity('bundleBenefit', ranked.for), 'points', 'sum', benefits);
  const counted =
    feared.length === 0
      ? benefit
      : computed(quantity('countedBenefit', ranked.for), 'points', 'difference', [
          benefit,
          computed(null, 'points', 'quotient', [
            computed(quantity('fearedBenefit', ranked.for), 'points', 'sum', feared),
            fixed(2),
          ]),
        ]);
  return computed(quantity('index', id), 'index', 'quotient', [
    computed(null, 'index', 'product', [fixed(1000), counted]),
    computed(null, 'days', 'maximum', [
      isAlone ? own.cost : computed(quantity('bundleCost', ranked.for), 'days', 'sum', costs),
      fixed(smallestCost, 'days'),
    ]),
  ]);
}

/** The place in the order: one more than come before it, by the tier that they came with. */
export function rankOf({ prepared }: ExplainContext, ranked: Ranked): Derivation {
  const { id } = ranked.need.measure;
  const before = prepared.ranking.filter(({ rank }) => rank < ranked.rank);
  const tiers = [
    ['rankedDuty', 'duty'],
    ['rankedCap', 'cap'],
    ['rankedGap', 'gap'],
  ] as const;
  const counts = tiers.map(([name, tier]) => {
    const count = before.filter((one) => one.tier === tier).length;
    return given(quantity(name, id), 'count', count, { kind: 'search' });
  });
  return computed(quantity('rank', id), 'count', 'sum', [...counts, fixed(1)]);
}
