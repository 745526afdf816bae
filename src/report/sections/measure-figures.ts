import { type BySizeClass, type Cost, forSizeClass, type Span } from '../../questionnaire/index.ts';
import { costOf, type MeasureResult, type PotsResult, type RangeResult } from '../../roadmap/index.ts';
import type { ReportContext } from './report-context.ts';

/** Both pots together, in EUR. */
export function sumOfPots({ ergebnis, finanz }: PotsResult): RangeResult {
  return [ergebnis[0] + finanz[0], ergebnis[1] + finanz[1]];
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
