import type { Cost, Measure } from '../../questionnaire/index.ts';
import type { MeasureResult } from '../../roadmap/index.ts';
import type { Block, Text } from '../document/block.ts';
import { labelled, left, paragraph, right, table } from '../document/build-blocks.ts';
import {
  alike,
  costInEffect,
  costInWords,
  effortInEffect,
  isOwnMoney,
  moneyIsEstimated,
  sumOfPots,
} from './measure-figures.ts';
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
  const own =
    measure !== undefined && (['once', 'yearly'] as const).some((each) => isOwnMoney(context, result, measure, each));
  const onceIsEstimated = moneyIsEstimated(context, result, 'once');
  const sum = text.costTotal(
    costInWords(context, once, onceIsEstimated),
    costInWords(context, yearly, moneyIsEstimated(context, result, 'yearly')),
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
            labelled(
              text.funding,
              text.fundingOf(format.plannedMoney(result.funding.amount, onceIsEstimated), result.funding.programme),
            ),
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
        costInWords(context, amount, cost.status !== 'sourced'),
        [text.status[cost.status], citation(cost.sources, context.sourceNumbers)]
          .filter((part) => part !== '')
          .join(' '),
      ],
    ];
  });
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
