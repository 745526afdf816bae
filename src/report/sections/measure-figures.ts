import {
  type BySizeClass,
  type Cost,
  forSizeClass,
  type Measure,
  type Pot,
  type Span,
} from '../../questionnaire/index.ts';
import { costOf, type MeasureResult, type PotsResult, type RangeResult } from '../../roadmap/index.ts';
import type { Column, Text } from '../document/block.ts';
import { right } from '../document/build-blocks.ts';
import { estimated } from './figure-format.ts';
import type { ReportContext } from './report-context.ts';

/** Both pots together, in EUR. */
export function sumOfPots({ ergebnis, finanz }: PotsResult): RangeResult {
  return [ergebnis[0] + finanz[0], ergebnis[1] + finanz[1]];
}

/** The columns of a table of measures for their money; none where there is no money to speak of. */
export function moneyColumns({ has, text }: ReportContext): readonly Column[] {
  return has.money ? [right(text.measure.once), right(text.measure.yearly)] : [];
}

/** A measure's cells in these columns; empty where the result does not know the measure. */
export function moneyCells(context: ReportContext, measure: MeasureResult | undefined): readonly Text[] {
  if (!context.has.money) return [];
  return (['once', 'yearly'] as const).map((timing) =>
    measure === undefined ? '' : moneyInWords(context, measure, timing),
  );
}

/** Without prices a zero says only that nothing is known: –. */
function moneyInWords(context: ReportContext, measure: MeasureResult, timing: Cost['timing']): string {
  const sum = sumOfPots(measure[timing]);
  return sum[1] === 0 && !context.has.prices
    ? context.text.answers.none
    : costInWords(context, sum, moneyIsEstimated(context, measure, timing));
}

/** A range of EUR; one with estimates in it is rounded and marked. */
export function costInWords({ format }: ReportContext, range: RangeResult, isEstimate: boolean): string {
  return estimated(format.plannedMoneyRange(range, isEstimate), isEstimate);
}

/** Whether a measure's money holds an estimate: some item that lacks a source, unless the municipality's own figure stands in its place. */
export function moneyIsEstimated(context: ReportContext, result: MeasureResult, timing: Cost['timing']): boolean {
  const measure = context.measures.get(result.id);
  if (measure === undefined) return result.estimated;
  return (
    !isOwnMoney(context, result, measure, timing) &&
    measure.costs.some(
      (cost) => cost.timing === timing && cost.status !== 'sourced' && costInEffect(context, cost)[1] > 0,
    )
  );
}

/** Whether the money reckoned with differs from what the questionnaire's items add up to. */
export function isOwnMoney(
  context: ReportContext,
  result: MeasureResult,
  measure: Measure,
  timing: Cost['timing'],
): boolean {
  return (
    result.ownFigures &&
    (['ergebnis', 'finanz'] as const).some(
      (pot) => !alike(sumOfItems(context, measure.costs, timing, pot), result[timing][pot]),
    )
  );
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

/** Equal to the cent: the result is rounded, the questionnaire is not. */
export function alike(a: Span, b: RangeResult): boolean {
  return Math.abs(a[0] - b[0]) < 0.01 && Math.abs(a[1] - b[1]) < 0.01;
}

/** When a measure runs, as quarters; – where it is not in the plan. */
export function periodOf(context: ReportContext, { plan }: MeasureResult): string {
  if (plan === null || plan.state === 'unplanned') return context.text.answers.none;
  return context.format.quarters(plan.start, plan.end);
}

/** What one item costs this municipality, in EUR. */
export function costInEffect(context: ReportContext, cost: Cost): Span {
  return costOf(cost, context.profile);
}

/** A range by size class, such as person-days or months, for this municipality; null where none is given. */
export function effortInEffect(context: ReportContext, effort: BySizeClass<Span> | null): Span | null {
  return effort && forSizeClass(effort, context.profile.sizeClass);
}
