import type { MeasureResult } from '../../roadmap/index.ts';
import type { Block, Text } from '../document/block.ts';
import { left, lines, paragraph, right, table } from '../document/build-blocks.ts';
import { estimated } from './figure-format.ts';
import { moneyCells, moneyColumns, periodOf } from './measure-figures.ts';
import { domainTitle, type ReportContext } from './report-context.ts';

/** The measures that come first: ranks 1 to 6. */
export function firstMeasures({ result }: ReportContext): readonly MeasureResult[] {
  return result.measures.filter(({ rank }) => rank !== null && rank <= 6);
}

/** The first measures with reason, money, days and time. */
export function firstMeasuresBlocks(context: ReportContext): readonly Block[] {
  const { decision } = context.text;
  const first = firstMeasures(context);
  if (first.length === 0) return [paragraph(decision.noFirst)];
  const { number, measure, why, days, when } = decision.firstColumns;
  return [
    table(
      [right(number), left(measure), left(why), ...moneyColumns(context), right(days), left(when)],
      first.map((each) => firstRow(context, each)),
    ),
  ];
}

function firstRow(context: ReportContext, measure: MeasureResult): readonly Text[] {
  const { format } = context;
  return [
    format.count(measure.rank ?? 0),
    measure.title,
    whyFirst(context, measure),
    ...moneyCells(context, measure),
    estimated(format.range(measure.internalDays), measure.estimated),
    periodOf(context, measure),
  ];
}

function whyFirst(context: ReportContext, measure: MeasureResult): Text {
  const { why } = context.text.decision;
  const needing = measure.for === null || measure.for === measure.id ? undefined : context.results.get(measure.for);
  const reason = needing?.rank != null ? why.for(context.format.count(needing.rank)) : ownReason(context, measure);
  return lines([reason, measure.confirmFirst ? why.confirmFirst : '']);
}

/** Why the measure comes first in its own right. */
function ownReason(context: ReportContext, measure: MeasureResult): string {
  const { why } = context.text.decision;
  if (measure.duty !== null) {
    return why.duty(context.questions.get(measure.duty)?.duty?.reference ?? measure.duty);
  }
  if (measure.cap === null) return why.gap(context.format.points(measure.benefit ?? 0));
  return why.cap(domainTitle(context, context.questions.get(measure.cap)?.domain ?? measure.domain));
}
