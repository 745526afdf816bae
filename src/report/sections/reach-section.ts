import type { ReachResult, ReachSetResult, SpanResult } from '../../roadmap/index.ts';
import type { Block, Text } from '../document/block.ts';
import { heading, left, paragraph, right, table } from '../document/build-blocks.ts';
import { estimated } from './figure-format.ts';
import { moneyCells, moneyColumns } from './measure-figures.ts';
import { moneyTable } from './money-blocks.ts';
import { reachObstacles, reachRemedies } from './reach-limits.ts';
import { domainTitle, type ReportContext } from './report-context.ts';

/** The cheapest way to each level that the call asks for, or what stands in the way. */
export function reachSection(context: ReportContext): readonly Block[] {
  const { reach = [] } = context.result;
  if (reach.length === 0) return [];
  return [heading(2, context.text.reach.title), ...reach.flatMap((each) => reachBlocks(context, each))];
}

function reachBlocks(context: ReportContext, answer: ReachResult): readonly Block[] {
  const { reach: text } = context.text;
  const { format } = context;
  const { domain, level, cheapest, fitting, status } = answer;
  const levels = format.decimal(level);
  return [
    heading(3, domain === null ? text.whole(levels) : text.domain(levels, domainTitle(context, domain))),
    paragraph(introduction(context, answer)),
    ...(cheapest === null ? [] : [paragraph(wayInWords(context, cheapest, 'cheapest'))]),
    ...reachRemedies(context, answer),
    ...(fitting === null ? [] : [paragraph(wayInWords(context, fitting, 'fitting'))]),
    ...(status === 'impossible' ? reachObstacles(context, answer) : []),
    ...setBlocks(context, fitting ?? cheapest),
    ...(answer.proven ? [] : [paragraph(text.unproven)]),
  ];
}

function introduction({ text, format, questionnaire }: ReportContext, answer: ReachResult): string {
  const { reach } = text;
  const { domain, level, today, goalsRaised, status } = answer;
  const meaning = domain === null ? reach.meaningWhole : reach.meaningDomain;
  return [
    meaning(
      format.decimal(level),
      shareInWords(format, level / questionnaire.scale.max),
      today === null ? null : format.percent(today),
    ),
    ...(goalsRaised ? [reach.goalsRaised(format.count(Math.ceil(level)))] : []),
    ...(status === 'reached' ? [reach.reached] : []),
  ].join(' ');
}

/** Whole percent where they are exact: what is to be reached is not rounded. */
function shareInWords(format: ReportContext['format'], share: number): string {
  return Number.isInteger(share * 100) ? format.percent(share) : format.finePercent(share);
}

function wayInWords(context: ReportContext, set: ReachSetResult, way: 'cheapest' | 'fitting'): string {
  const { reach: text } = context.text;
  const { earliest, measures } = set;
  const unlimited = context.format.quarter(earliest.unlimited);
  return [
    text[way](measures.length, sumsOf(context, set), context.has.weighedMoney),
    ...(measures.some(({ running }) => running) ? [text.runningToo] : []),
    earliest.planned === null
      ? text.notPlanned(unlimited)
      : text.planned({ planned: context.format.quarter(earliest.planned), unlimited }),
  ].join(' ');
}

/** What a set takes, in words; money is null where there is none to speak of. */
function sumsOf(context: ReportContext, set: ReachSetResult) {
  const { format, has } = context;
  const isEstimate = isEstimated(context, set);
  const money = (pots: ReachSetResult['once']): string | null => {
    const sum = pots.ergebnis[1] + pots.finanz[1];
    return has.money && sum > 0 ? format.plannedMoney(sum, isEstimate) : null;
  };
  return {
    days: estimated(format.decimal(middle(set.internalDays)), isEstimate),
    once: money(set.once),
    yearly: money(set.yearly),
    cost: estimated(format.decimal(set.cost), isEstimate),
  };
}

function middle([, mid]: SpanResult): number {
  return mid;
}

function isEstimated({ results }: ReportContext, { measures }: ReachSetResult): boolean {
  return measures.some(({ id }) => results.get(id)?.estimated ?? false);
}

/** The measures of a set in their order, and its money by year. */
function setBlocks(context: ReportContext, set: ReachSetResult | null): readonly Block[] {
  if (set === null) return [];
  const { reach: text } = context.text;
  const { number, measure, days, when } = text.columns;
  const planned = set.earliest.planned !== null;
  return [
    table(
      [right(number), left(measure), ...moneyColumns(context), right(days), ...(planned ? [left(when)] : [])],
      set.measures.map((each) => setRow(context, each, planned)),
    ),
    ...(set.budget === null || set.budget.every(({ total }) => total.planned[2] === 0)
      ? []
      : [paragraph(text.moneyNote), moneyTable(context, set.budget, isEstimated(context, set))]),
  ];
}

function setRow(
  context: ReportContext,
  { id, running, start, end }: ReachSetResult['measures'][number],
  planned: boolean,
): readonly Text[] {
  const { format, text } = context;
  const measure = context.results.get(id);
  const title = measure?.title ?? id;
  return [
    measure?.rank == null ? text.answers.none : format.count(measure.rank),
    running ? text.reach.running(title) : title,
    ...moneyCells(context, measure),
    measure === undefined ? '' : estimated(format.range(measure.internalDays), measure.estimated),
    ...(planned ? [start === null || end === null ? text.answers.none : format.quarters(start, end)] : []),
  ];
}
