import { type BySizeClass, type Cost, forSizeClass, type Span } from '../../questionnaire/index.ts';
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
    : estimated(context.format.moneyRange(sum), measure.estimated);
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
