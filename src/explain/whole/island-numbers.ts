import { endOf, type PlannedJob, quartersIn } from '../../roadmap/index.ts';
import { computed, type Derivation, elsewhere, fixed, given } from '../derivation.ts';
import type { ExplainContext } from '../explain-context.ts';
import { type ExplainedNumber, explained } from '../explanation.ts';
import { durationOf, ownShareOf } from '../measure/cost.ts';
import { type DerivedFigures, type DerivedSpan, figuresOf, pots } from '../measure/figures.ts';
import { quantity } from '../quantity.ts';

const bounds = ['low', 'mid', 'high'] as const;

/** What the plan takes in all, as the big picture and the plan say it. */
export function islandNumbers(context: ExplainContext): readonly ExplainedNumber[] {
  const island = '/bigPicture/island';
  const planned = context.plan.planned.map((one) => withFigures(context, one));
  const target = given(
    quantity('target'),
    'level',
    context.questionnaire.target,
    context.origins.questionnaire('/target'),
  );
  const count = computed(
    quantity('plannedMeasures'),
    'count',
    'sum',
    planned.map(({ id }) => given(quantity('plannedMeasure', id), 'count', 1, { kind: 'search' })),
  );
  const yearly = bounds.map((bound) => pots.map((pot) => yearlySum(planned, pot, bound)));
  return [
    ...explained(target, `${island}/target`),
    ...explained(count, `${island}/measures`),
    ...bounds.flatMap((bound, index) => [
      ...explained(daysSum(planned, bound), `${island}/internalDays/${index}`),
      ...explained(onceSum(planned, bound), `${island}/once/${index}`),
      ...explained(
        computed(quantity('yearlyAfterwards', bound), 'euros', 'sum', yearly[index] ?? []),
        `${island}/yearlyAfterwards/${index}`,
      ),
      ...pots.flatMap((pot, potIndex) =>
        explained(yearly[index]?.[potIndex] ?? null, `/plan/afterwards/yearly/${pot}/${index}`),
      ),
    ]),
  ];
}

interface Planned {
  readonly id: string;
  readonly figures: DerivedFigures;
  /** The part of its work that lies within the plan. */
  readonly within: Derivation;
  readonly ownShare: Derivation | null;
}

function withFigures(context: ExplainContext, { job, start }: PlannedJob): Planned {
  const { measure } = job.need;
  const { calendar } = context.plan;
  const figures = figuresOf(context, measure);
  const quarters = calendar.years.reduce((sum, year) => sum + quartersIn(year, start, endOf(job, start), calendar), 0);
  const duration = durationOf(context, measure, figures);
  return {
    id: job.id,
    figures,
    within: computed(quantity('withinPlan', job.id), 'share', 'quotient', [
      given(null, 'quarters', quarters, { kind: 'search' }),
      elsewhere(quantity('duration', job.id), 'quarters', duration.value, job.id),
    ]),
    ownShare: ownShareOf(context, measure, figures),
  };
}

type Bound = (typeof bounds)[number];

function daysSum(planned: readonly Planned[], bound: Bound): Derivation {
  const parts = planned.map((one) =>
    computed(quantity('daysWithinPlan', one.id), 'days', 'product', [
      fromMeasure(one.figures.internalDays, bound, one.id),
      one.within,
    ]),
  );
  return computed(quantity('planDays', bound), 'days', 'sum', parts);
}

function onceSum(planned: readonly Planned[], bound: Bound): Derivation {
  const parts = planned.flatMap((one) =>
    pots.flatMap((pot) =>
      one.figures.once[pot][bound].value === 0
        ? []
        : [
            computed(quantity('onceWithinPlan', one.id), 'euros', 'product', [
              fromMeasure(one.figures.once[pot], bound, one.id),
              one.within,
              ...(one.ownShare === null ? [] : [elsewhereOf(one.ownShare, one.id)]),
            ]),
          ],
    ),
  );
  return computed(quantity('planOnce', bound), 'euros', 'sum', parts);
}

function yearlySum(planned: readonly Planned[], pot: (typeof pots)[number], bound: Bound): Derivation {
  const parts = planned.flatMap((one) =>
    one.figures.yearly[pot][bound].value === 0 ? [] : [fromMeasure(one.figures.yearly[pot], bound, one.id)],
  );
  return computed(quantity('yearlyAfterwards', `${pot}/${bound}`), 'euros', 'sum', parts);
}

function fromMeasure(span: DerivedSpan, bound: Bound, measure: string): Derivation {
  return elsewhereOf(span[bound], measure);
}

/** A number that the measure's own explanation derives. */
function elsewhereOf({ quantity: what, unit, value }: Derivation, measure: string): Derivation {
  return what === null ? fixed(value, unit) : elsewhere(what, unit, value, measure);
}
