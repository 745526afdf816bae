import type { Pot } from '../../questionnaire/index.ts';
import { endOf, type PlannedJob, quartersIn, yearOf } from '../../roadmap/index.ts';
import { computed, type Derivation, elsewhere, fixed, given } from '../derivation.ts';
import type { ExplainContext } from '../explain-context.ts';
import { type ExplainedNumber, explained } from '../explanation.ts';
import { fundingOf, ownShareOf } from '../measure/cost.ts';
import { type DerivedFigures, type DerivedSpan, figuresOf, pots } from '../measure/figures.ts';
import { quantity } from '../quantity.ts';

const bounds = ['low', 'mid', 'high'] as const;
type Bound = (typeof bounds)[number];

/** All that the result says of a year's money. */
export function yearNumbers(context: ExplainContext, year: number): readonly ExplainedNumber[] {
  const { plan } = context;
  const index = plan.calendar.years.indexOf(year);
  const at = `/plan/budget/${index}`;
  const shares = plan.planned.map((one) => yearShare(context, one, year));
  const due = (pot: Pot, bound: Bound): Derivation =>
    computed(
      quantity('due', `${year}/${pot}/${bound}`),
      'euros',
      'sum',
      shares.flatMap((share) => dueOf(share, pot, bound) ?? []),
    );
  const sums = bounds.map((bound) => pots.map((pot) => due(pot, bound)));
  return [
    ...pots.flatMap((pot, potIndex) =>
      bounds.flatMap((_, index) => explained(sums[index]?.[potIndex] ?? null, `${at}/${pot}/planned/${index}`)),
    ),
    ...bounds.flatMap((bound, index) =>
      explained(
        computed(quantity('due', `${year}/total/${bound}`), 'euros', 'sum', sums[index] ?? []),
        `${at}/total/planned/${index}`,
      ),
    ),
    ...(['total', ...pots] as const).flatMap((pot) => explained(limitOf(context, year, pot), `${at}/${pot}/limit`)),
    ...explained(fundingIn(context, shares, year), `${at}/funding`),
    ...explained(depreciationIn(context, shares, year), `${at}/depreciation`),
  ];
}

/** What of a planned measure lies in a year. */
interface YearShare {
  readonly planned: PlannedJob;
  readonly figures: DerivedFigures;
  readonly ownShare: Derivation | null;
  /** Quarters of its work, and of what it costs yearly afterwards, within the year and the plan. */
  readonly working: number;
  readonly afterwards: number;
}

function yearShare(context: ExplainContext, planned: PlannedJob, year: number): YearShare {
  const { job, start } = planned;
  const { calendar } = context.plan;
  const { measure } = job.need;
  const figures = figuresOf(context, measure);
  const end = endOf(job, start);
  return {
    planned,
    figures,
    ownShare: ownShareOf(context, measure, figures),
    working: quartersIn(year, start, end, calendar),
    afterwards: quartersIn(year, end + 1, Number.POSITIVE_INFINITY, calendar),
  };
}

/** What falls due for a measure in a year; null where that is nothing. */
function dueOf(share: YearShare, pot: Pot, bound: Bound): Derivation | null {
  const { planned, figures, working, afterwards } = share;
  const { id } = planned.job;
  const once = spanEnd(figures.once[pot], bound);
  const yearly = spanEnd(figures.yearly[pot], bound);
  const parts = [
    ...(working === 0 || once.value === 0
      ? []
      : [
          computed(quantity('onceInYear', id), 'euros', 'product', [
            fromMeasure(once, id),
            ...ownShare(share),
            quarters(working, planned.job.duration, id),
          ]),
        ]),
    ...(afterwards === 0 || yearly.value === 0
      ? []
      : [
          computed(quantity('yearlyInYear', id), 'euros', 'product', [
            fromMeasure(yearly, id),
            computed(null, 'share', 'quotient', [placed(afterwards), fixed(4, 'quarters')]),
          ]),
        ]),
  ];
  return parts.length === 0 ? null : computed(quantity('dueOfMeasure', id), 'euros', 'sum', parts);
}

function spanEnd(span: DerivedSpan, bound: Bound): Derivation {
  return span[bound];
}

/** A number that the measure's own explanation derives. */
function fromMeasure({ quantity: what, unit, value }: Derivation, measure: string): Derivation {
  return what === null ? given(null, unit, value, { kind: 'search' }) : elsewhere(what, unit, value, measure);
}

function ownShare({ ownShare: share, planned }: YearShare): readonly Derivation[] {
  return share === null ? [] : [fromMeasure(share, planned.job.id)];
}

/** The part of a measure's quarters that lies in a stretch of time. */
function quarters(within: number, duration: number, measure: string): Derivation {
  return computed(null, 'share', 'quotient', [
    placed(within),
    elsewhere(quantity('duration', measure), 'quarters', duration, measure),
  ]);
}

/** A number of quarters that is read off the plan. */
function placed(count: number): Derivation {
  return given(null, 'quarters', count, { kind: 'search' });
}

/** What falls due for a measure in a year, at midpoints; null where that is nothing. `total` is both pots together. */
export function dueIn(
  context: ExplainContext,
  planned: PlannedJob,
  year: number,
  pot: Pot | 'total',
): Derivation | null {
  const share = yearShare(context, planned, year);
  if (pot !== 'total') return dueOf(share, pot, 'mid');
  const parts = pots.flatMap((one) => dueOf(share, one, 'mid') ?? []);
  return parts.length === 0 ? null : computed(quantity('dueOfMeasure', planned.job.id), 'euros', 'sum', parts);
}

/** What a year allows in a pot; null: no limit there. A year that is not named takes the nearest earlier one's budget, else the first's. */
export function limitOf(
  { plan, prepared, origins }: ExplainContext,
  year: number,
  pot: Pot | 'total',
): Derivation | null {
  const budget = plan.limits.budgets[plan.calendar.years.indexOf(year)] ?? null;
  if (budget === null || (budget.kind === 'total') !== (pot === 'total')) return null;
  const named = [...(prepared.answers.planning.budget?.keys() ?? [])].sort((a, b) => a - b);
  const from = named.findLast((one) => one <= year) ?? named[0] ?? year;
  const value = budget.kind === 'total' ? budget.total : pot === 'total' ? 0 : budget[pot];
  const key = pot === 'total' ? '' : `/${pot}`;
  return given(quantity('limit', `${year}/${pot}`), 'euros', value, origins.answers(`/planning/budget/${from}${key}`));
}

/** What programmes bear in a year. */
function fundingIn(context: ExplainContext, shares: readonly YearShare[], year: number): Derivation {
  const parts = shares.flatMap(({ planned: { job }, figures, working }) => {
    const funding = fundingOf(context, job.need.measure, figures);
    if (funding === null || funding.value === 0 || working === 0) return [];
    return [
      computed(quantity('fundingOfMeasure', job.id), 'euros', 'product', [
        fromMeasure(funding, job.id),
        quarters(working, job.duration, job.id),
      ]),
    ];
  });
  return computed(quantity('fundingInYear', String(year)), 'euros', 'sum', parts);
}

/** What the capital spent in earlier years burdens this one with. */
function depreciationIn(context: ExplainContext, shares: readonly YearShare[], year: number): Derivation {
  const years = context.questionnaire.depreciationYears;
  const origin = context.origins.questionnaire('/depreciationYears');
  const parts = shares.flatMap((share) => {
    const { job, start } = share.planned;
    const age = year - yearOf(endOf(job, start));
    const { mid } = share.figures.once.finanz;
    if (age < 1 || age > years || mid.value === 0) return [];
    const paid = computed(null, 'euros', 'product', [fromMeasure(mid, job.id), ...ownShare(share)]);
    const span = given(quantity('depreciationYears'), 'count', years, origin);
    return [computed(quantity('depreciationOfMeasure', job.id), 'euros', 'quotient', [paid, span])];
  });
  return computed(quantity('depreciation', String(year)), 'euros', 'sum', parts);
}
