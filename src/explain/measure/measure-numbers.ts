import type { Measure } from '../../questionnaire/index.ts';
import type { Ranked } from '../../roadmap/index.ts';
import { computed, given } from '../derivation.ts';
import type { ExplainContext } from '../explain-context.ts';
import { type ExplainedNumber, explained } from '../explanation.ts';
import { dueIn } from '../plan/year-numbers.ts';
import { quantity } from '../quantity.ts';
import { drawnRank } from '../whole/robustness-numbers.ts';
import { costOf, durationOf, fundingOf, onceMid, ownShareOf } from './cost.ts';
import { type DerivedFigures, type DerivedSpan, figuresOf, pots } from './figures.ts';
import { assuredAround, benefitOf, indexOf, rankOf } from './order.ts';
import { raisesOf } from './raises.ts';

/** All that the result says of a measure in numbers, and the steps on the way that others refer to. */
export function measureNumbers(context: ExplainContext, measure: Measure): readonly ExplainedNumber[] {
  const at = context.inResult.measures.get(measure.id) ?? '';
  const figures = figuresOf(context, measure);
  const ranked = context.prepared.ranking.find(({ need }) => need.measure.id === measure.id);
  return [
    ...(ranked === undefined ? [] : rankedNumbers(context, ranked, figures, at)),
    ...figureNumbers(figures, at),
    ...explained(onceMid(measure, figures)),
    ...explained(fundingOf(context, measure, figures), `${at}/funding/amount`),
    ...explained(ownShareOf(context, measure, figures)),
    ...explained(durationOf(context, measure, figures)),
    ...dueNumbers(context, measure),
    ...drawnRank(context, measure.id),
  ];
}

/** What falls due for it in each year of the plan and each pot. */
function dueNumbers(context: ExplainContext, { id }: Measure): readonly ExplainedNumber[] {
  const planned = context.plan.planned.find(({ job }) => job.id === id);
  if (planned === undefined) return [];
  return context.plan.calendar.years.flatMap((year) =>
    pots.flatMap((pot) => {
      const due = dueIn(context, planned, year, pot);
      return explained(due && { ...due, quantity: quantity('due', `${id}/${year}/${pot}`) });
    }),
  );
}

function rankedNumbers(
  context: ExplainContext,
  ranked: Ranked,
  figures: DerivedFigures,
  at: string,
): readonly ExplainedNumber[] {
  const { measure } = ranked.need;
  const raises = raisesOf(context, ranked);
  const benefit = benefitOf(ranked, raises);
  const cost = costOf(context, measure, figures);
  const { before, after } = assuredAround(context, ranked, benefit);
  return [
    ...explained(rankOf(context, ranked), `${at}/rank`),
    ...equalWeights(context, ranked),
    ...raises.flatMap(({ from, to, gain }, index) => [
      ...explained(from, `${at}/raises/${index}/from`),
      ...explained(to, `${at}/raises/${index}/to`),
      ...explained(gain),
    ]),
    ...explained(benefit, `${at}/benefit`),
    ...explained(before),
    ...explained(after),
    ...explained(cost, `${at}/cost`),
    ...explained(indexOf(context, ranked, { benefit, cost, raises }), `${at}/index`),
  ];
}

/** The rank that it would have with equal weights for all categories, and how far that is away; nothing without priorities. */
function equalWeights(context: ExplainContext, ranked: Ranked): readonly ExplainedNumber[] {
  const { id } = ranked.need.measure;
  const equal = context.equalOrder.indexOf(id);
  if (equal < 0) return [];
  const rank = given(quantity('rank', id), 'count', ranked.rank, { kind: 'elsewhere', subject: id });
  const equalRank = given(quantity('equalRank', id), 'count', equal + 1, { kind: 'search' });
  const apart = [
    [rank, equalRank],
    [equalRank, rank],
  ].map((pair) => computed(null, 'count', 'difference', pair));
  return [...explained(equalRank), ...explained(computed(quantity('shift', id), 'count', 'maximum', apart))];
}

function figureNumbers({ internalDays, months, once, yearly }: DerivedFigures, at: string): readonly ExplainedNumber[] {
  return [
    ...spanNumbers(internalDays, `${at}/internalDays`),
    ...spanNumbers(months, `${at}/durationMonths`),
    ...pots.flatMap((pot) => [
      ...spanNumbers(once[pot], `${at}/once/${pot}`),
      ...spanNumbers(yearly[pot], `${at}/yearly/${pot}`),
    ]),
  ];
}

/** The result has the two ends; the middle is on the way to other numbers. */
function spanNumbers({ low, mid, high }: DerivedSpan, at: string): readonly ExplainedNumber[] {
  return [...explained(low, `${at}/0`), ...explained(mid), ...explained(high, `${at}/1`)];
}
