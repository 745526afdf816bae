import type { Cost, Measure, Pot, Span } from '../../questionnaire/index.ts';
import type { MeasureResult, PotsResult, RangeResult } from '../../roadmap/index.ts';
import type { Block, Text } from '../document/block.ts';
import { labelled, left, paragraph, right, table } from '../document/build-blocks.ts';
import { estimated } from './figure-format.ts';
import { costInEffect, effortInEffect, sumOfPots } from './measure-figures.ts';
import { citation } from './number-sources.ts';
import type { ReportContext } from './report-context.ts';

/** What a measure costs: the sums, then the items with how sure each is; nothing where there is no money to speak of. Own figures are named as such. */
export function costBlocks(
  context: ReportContext,
  result: MeasureResult,
  measure: Measure | undefined,
): readonly Block[] {
  const { measure: text } = context.text;
  const { format, has } = context;
  if (!has.money) return [];
  const [once, yearly] = [sumOfPots(result.once), sumOfPots(result.yearly)];
  const free = once[1] === 0 && yearly[1] === 0;
  const own = measure !== undefined && result.ownFigures && ownMoney(context, result, measure);
  const sum = text.costTotal(
    estimated(format.moneyRange(once), result.estimated),
    estimated(format.moneyRange(yearly), result.estimated),
  );
  const items = measure === undefined ? [] : costRows(context, measure.costs);
  const nothing = has.prices ? text.noCosts : text.noPrice;
  const { label, timing, pot, amount, status } = text.costColumns;
  return [
    paragraph(labelled(text.costs, `${free ? nothing : sum}${own ? ` (${text.own})` : ''}`)),
    ...(own && items.length > 0 ? [paragraph(text.replaced)] : []),
    ...(items.length === 0 ? [] : [table([left(label), left(timing), left(pot), right(amount), left(status)], items)]),
    ...(result.funding === null
      ? []
      : [
          paragraph(
            labelled(text.funding, text.fundingOf(format.money(result.funding.amount), result.funding.programme)),
          ),
        ]),
  ];
}

function costRows(context: ReportContext, costs: readonly Cost[]): readonly (readonly Text[])[] {
  const { measure: text } = context.text;
  return costs.flatMap((cost) => {
    const amount = costInEffect(context, cost);
    if (amount[1] === 0) return [];
    return [
      [
        cost.label,
        text.timing[cost.timing],
        text.pots[cost.account],
        estimated(context.format.moneyRange(amount), cost.status !== 'sourced'),
        [text.status[cost.status], citation(cost.sources, context.sourceNumbers)]
          .filter((part) => part !== '')
          .join(' '),
      ],
    ];
  });
}

/** Whether the money reckoned with differs from what the questionnaire's items add up to. */
function ownMoney(context: ReportContext, result: MeasureResult, measure: Measure): boolean {
  const differs = (timing: Cost['timing'], pots: PotsResult) =>
    (['ergebnis', 'finanz'] as const).some((pot) => !alike(sumOfItems(context, measure.costs, timing, pot), pots[pot]));
  return differs('once', result.once) || differs('yearly', result.yearly);
}

function sumOfItems(context: ReportContext, costs: readonly Cost[], timing: Cost['timing'], pot: Pot): Span {
  return costs
    .filter((cost) => cost.timing === timing && cost.account === pot)
    .reduce<Span>(
      (sum, cost) => {
        const amount = costInEffect(context, cost);
        return [sum[0] + amount[0], sum[1] + amount[1]];
      },
      [0, 0],
    );
}

/** Whether the days in house are the municipality's own figure. */
export function ownDays(context: ReportContext, result: MeasureResult, measure: Measure | undefined): boolean {
  const given = effortInEffect(context, measure?.effort.internal ?? null) ?? [0, 0];
  return result.ownFigures && !alike(given, result.internalDays);
}

/** Whether the duration is the municipality's own figure. */
export function ownMonths(context: ReportContext, result: MeasureResult, measure: Measure | undefined): boolean {
  const given = effortInEffect(context, measure?.duration ?? null) ?? [0, 0];
  return result.ownFigures && !alike(given, result.durationMonths);
}

/** Equal to the cent: the result is rounded, the questionnaire is not. */
function alike(a: Span, b: RangeResult): boolean {
  return Math.abs(a[0] - b[0]) < 0.01 && Math.abs(a[1] - b[1]) < 0.01;
}
