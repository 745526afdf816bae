import { assertNever } from '../../diagnostics/index.ts';
import type { PlanWarning, RoadmapDocument } from '../../roadmap/index.ts';
import type { Block, Text } from '../document/block.ts';
import { heading, left, lines, list, paragraph, right, table } from '../document/build-blocks.ts';
import { estimated } from './figure-format.ts';
import { ganttBlocks } from './gantt-blocks.ts';
import { moneyCells, moneyColumns } from './measure-figures.ts';
import { optimumBlocks } from './optimum-blocks.ts';
import {
  assuredScope,
  nameOfQuestion,
  type PlannedMeasure,
  planIsEstimated,
  plannedMeasures,
  type ReportContext,
} from './report-context.ts';
import { trajectoryTable } from './trajectory-table.ts';

/** The plan by quarter: what begins, runs and ends, the load, what it brings, and what found no place. */
export function planSection(context: ReportContext): readonly Block[] {
  const { plan: text } = context.text;
  const { plan } = context.result;
  const end = plan.trajectory.at(-1)?.quarter ?? plan.start;
  return [
    heading(2, text.title),
    paragraph(text.intro(context.format.longQuarter(plan.start), context.format.longQuarter(end))),
    ...optimumBlocks(context),
    quarterTable(context),
    ...ganttBlocks(context),
    heading(3, text.trajectory),
    paragraph(text.trajectoryNote(assuredScope(context))),
    trajectoryTable(context),
    ...unplannedBlocks(context),
    ...warningBlocks(context),
  ];
}

function quarterTable(context: ReportContext): Block {
  const { quarter, starting, running, ending, load } = context.text.plan.columns;
  const planned = plannedMeasures(context.result);
  const isIdle = ({ quarter: one }: Load) => planned.every(({ plan }) => plan.end < one);
  const busy = context.result.plan.load.filter((each) => !isIdle(each));
  return table(
    [left(quarter), left(starting), left(running), left(ending), right(load)],
    [
      ...busy.map((each) => quarterRow(context, planned, each)),
      ...idleRow(context, context.result.plan.load.filter(isIdle)),
    ],
  );
}

type Load = RoadmapDocument['plan']['load'][number];

function quarterRow(context: ReportContext, planned: readonly PlannedMeasure[], each: Load): readonly Text[] {
  const begins = planned.filter(({ plan }) => plan.start === each.quarter);
  const ends = planned.filter(({ plan }) => plan.end === each.quarter);
  const continues = planned.filter(({ plan }) => plan.start < each.quarter && plan.end > each.quarter);
  return [
    context.format.quarter(each.quarter),
    lines(begins.map((one) => numberAndTitle(context, one))),
    continues.map((one) => rankOf(context, one)).join(', '),
    ends.map((one) => rankOf(context, one)).join(', '),
    loadInWords(context, each),
  ];
}

/** One row for all quarters at the plan's end in which nothing runs any more. */
function idleRow(context: ReportContext, idle: readonly Load[]): readonly (readonly Text[])[] {
  const [first, last] = [idle.at(0), idle.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [[context.format.quarters(first.quarter, last.quarter), '', '', '', loadInWords(context, first)]];
}

function rankOf({ format }: ReportContext, { measure }: PlannedMeasure): string {
  return measure.rank === null ? measure.title : format.count(measure.rank);
}

function numberAndTitle(context: ReportContext, planned: PlannedMeasure): string {
  const { rank, title } = planned.measure;
  return rank === null ? title : `${rankOf(context, planned)} ${title}`;
}

function loadInWords(context: ReportContext, { internalDays, limit }: Load): string {
  const { format, text } = context;
  const load = estimated(format.decimal(internalDays), planIsEstimated(context.result));
  return limit === null ? load : text.plan.load(load, format.decimal(limit));
}

/** What is needed but found no place, each with the reason. */
function unplannedBlocks(context: ReportContext): readonly Block[] {
  const { plan: text } = context.text;
  const { format } = context;
  const { unplanned } = context.result.plan;
  const { number, measure, reason, days } = text.unplannedColumns;
  if (unplanned.length === 0) return [heading(3, text.unplanned), paragraph(text.allPlanned)];
  return [
    heading(3, text.unplanned),
    paragraph(text.unplannedNote),
    table(
      [right(number), left(measure), left(reason), ...moneyColumns(context), right(days)],
      unplanned.map((each): readonly Text[] => {
        const result = context.results.get(each.measure);
        return [
          result?.rank == null ? context.text.answers.none : format.count(result.rank),
          result?.title ?? each.measure,
          text.reasons[each.reason],
          ...moneyCells(context, result),
          result === undefined ? '' : estimated(format.range(result.internalDays), result.estimated),
        ];
      }),
    ),
  ];
}

function warningBlocks(context: ReportContext): readonly Block[] {
  const { warnings } = context.result.plan;
  if (warnings.length === 0) return [];
  return [heading(3, context.text.plan.warnings), ...list(warnings.map((warning) => warningInWords(context, warning)))];
}

function warningInWords(context: ReportContext, warning: PlanWarning): string {
  const { plan: text } = context.text;
  const title = (measure: string) => context.results.get(measure)?.title ?? measure;
  switch (warning.code) {
    case 'deadline-missed':
      return (warning.date < context.result.date ? text.deadlinePast : text.deadlineMissed)(
        title(warning.measure),
        context.format.date(warning.date),
      );
    case 'duty-missed':
      return text.dutyMissed(nameOfQuestion(context, warning.question));
    case 'start-unfit':
      return text.startUnfit(title(warning.measure), context.format.longQuarter(warning.start));
    case 'start-ignored':
      return text.startIgnored(title(warning.measure));
    default:
      return assertNever(warning);
  }
}
