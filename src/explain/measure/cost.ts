import type { Measure } from '../../questionnaire/index.ts';
import { computed, type Derivation, fixed, given } from '../derivation.ts';
import type { ExplainContext } from '../explain-context.ts';
import { quantity } from '../quantity.ts';
import { type DerivedFigures, pots, sizeClassPointer } from './figures.ts';

/** Years of what a measure costs every year that count against its benefit. */
const yearsCounted = 3;

/** Once-costs at the midpoint, both pots together. */
export function onceMid(measure: Measure, { once }: DerivedFigures): Derivation {
  return computed(
    quantity('onceMid', measure.id),
    'euros',
    'sum',
    pots.map((pot) => once[pot].mid),
  );
}

/** What weighs against the benefit, in person-days. */
export function costOf(context: ExplainContext, measure: Measure, figures: DerivedFigures): Derivation {
  const what = quantity('cost', measure.id);
  const days = figures.internalDays.mid;
  const { dayRate } = context.questionnaire;
  if (dayRate === null) return computed(what, 'days', 'sum', [days]);
  const yearlyMid = computed(
    quantity('yearlyMid', measure.id),
    'euros',
    'sum',
    pots.map((pot) => figures.yearly[pot].mid),
  );
  const money = computed(quantity('moneyWeighed', measure.id), 'euros', 'sum', [
    onceMid(measure, figures),
    computed(null, 'euros', 'product', [fixed(yearsCounted), yearlyMid]),
  ]);
  const rate = given(quantity('dayRate'), 'euros', dayRate, context.origins.questionnaire('/dayRate'));
  return computed(what, 'days', 'sum', [
    days,
    computed(quantity('moneyInDays', measure.id), 'days', 'quotient', [money, rate]),
  ]);
}

/** What a programme bears of the once-costs; null without one. */
export function fundingOf(context: ExplainContext, measure: Measure, figures: DerivedFigures): Derivation | null {
  const funding = context.prepared.answers.planning.measures.get(measure.id)?.funding ?? null;
  if (funding === null) return null;
  const origin = (key: string) => context.origins.answers(`/planning/measures/${measure.id}/funding/${key}`);
  const share = computed(null, 'euros', 'product', [
    given(quantity('fundingShare', measure.id), 'share', funding.share, origin('share')),
    onceMid(measure, figures),
  ]);
  const what = quantity('funding', measure.id);
  if (funding.upTo === null) return { ...share, quantity: what };
  const upTo = given(quantity('fundingUpTo', measure.id), 'euros', funding.upTo, origin('upTo'));
  return computed(what, 'euros', 'minimum', [share, upTo]);
}

/** The part of the once-costs that the municipality pays itself; null where it pays all. */
export function ownShareOf(context: ExplainContext, measure: Measure, figures: DerivedFigures): Derivation | null {
  const funding = fundingOf(context, measure, figures);
  const once = onceMid(measure, figures);
  if (funding === null || once.value === 0) return null;
  return computed(quantity('ownShare', measure.id), 'share', 'difference', [
    fixed(1, 'share'),
    computed(null, 'share', 'quotient', [funding, once]),
  ]);
}

/** d: how many quarters a measure takes. */
export function durationOf(
  context: ExplainContext,
  measure: Measure,
  { months, internalDays }: DerivedFigures,
): Derivation {
  const capacity = capacityOf(context);
  const byStaff =
    capacity === null || capacity.value <= 0
      ? []
      : [
          computed(quantity('quartersByStaff', measure.id), 'quarters', 'ceiling', [
            computed(null, 'quarters', 'quotient', [internalDays.mid, capacity]),
          ]),
        ];
  return computed(quantity('duration', measure.id), 'quarters', 'maximum', [
    fixed(1, 'quarters'),
    computed(quantity('quartersByMonths', measure.id), 'quarters', 'ceiling', [
      computed(null, 'quarters', 'quotient', [months.mid, fixed(3, 'months')]),
    ]),
    ...byStaff,
  ]);
}

/** Person-days a quarter; null: no limit. */
export function capacityOf(context: ExplainContext): Derivation | null {
  const { prepared, origins, frame } = context;
  const { internalDaysPerQuarter } = prepared.limits;
  if (internalDaysPerQuarter === null) return null;
  const origin =
    prepared.answers.planning.internalDaysPerQuarter === null
      ? origins.questionnaire(
          `${sizeClassPointer(prepared.questionnaire, frame.applicability.profile)}/internalDaysPerQuarter`,
        )
      : origins.answers('/planning/internalDaysPerQuarter');
  return given(quantity('capacity'), 'days', internalDaysPerQuarter, origin);
}
