import type { Outcome, ReviewedMeasure, StepResult } from '../../explain/index.ts';
import type { Block, Text } from '../document/block.ts';
import { heading, labelled, left, list, paragraph, table } from '../document/build-blocks.ts';
import { type ComparisonContext, signed } from './comparison-context.ts';

/** What differs from the plan stands in the table, in this order. */
const deviations: readonly Outcome[] = ['late', 'lateRunning', 'notBegun', 'rejected', 'notNeeded', 'removed'];
/** What went as planned, or better, is listed by its titles. */
const listed = ['asPlanned', 'early', 'running', 'additional'] as const;
const due: readonly Outcome[] = ['asPlanned', 'late', 'lateRunning'];

/** The older plan against what the newer file says: what was to be finished, and is. */
export function reviewBlocks({ plan, from }: StepResult, level: 2 | 3, context: ComparisonContext): readonly Block[] {
  const { overTime: text } = context.text;
  const { format } = context;
  const count = (outcomes: readonly Outcome[]) =>
    plan.measures.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const promise =
    plan.quarter === null || plan.planned === null
      ? text.nothingDue
      : text.promise(format.quarter(plan.quarter), format.points(plan.planned), signed(plan.gained, format.points));
  const told = [
    ...tableOf(plan.measures, context),
    ...list(listed.flatMap((outcome) => titlesOf(outcome, plan.measures, context))),
  ];
  return [
    heading(level, text.plan(format.date(from))),
    paragraph([promise, ...(count(due) === 0 ? [] : [text.due(count(due), count(['asPlanned']))])].join(' ')),
    ...told,
    ...(told.length === 0 ? [] : [paragraph(text.reviewNote)]),
  ];
}

function tableOf(measures: readonly ReviewedMeasure[], context: ComparisonContext): readonly Block[] {
  const { overTime: text } = context.text;
  const { format, report } = context;
  const { measure, planned, state, now } = text.reviewColumns;
  const period = (each: ReviewedMeasure['planned']) =>
    each === null ? report.answers.none : format.quarters(each.start, each.end);
  const rows = deviations.flatMap((outcome) =>
    measures
      .filter((each) => each.outcome === outcome)
      .map((each): readonly Text[] => [each.title, period(each.planned), stateOf(each, context), period(each.now)]),
  );
  return rows.length === 0 ? [] : [table([left(measure), left(planned), left(state), left(now)], rows)];
}

/** Where it stands; what has not begun may be reached in part all the same. */
function stateOf({ outcome, progress }: ReviewedMeasure, { text }: ComparisonContext): string {
  const { outcomes, partly } = text.overTime;
  return progress && (outcome === 'late' || outcome === 'notBegun') ? partly[outcome] : outcomes[outcome];
}

function titlesOf(
  outcome: (typeof listed)[number],
  measures: readonly ReviewedMeasure[],
  { text }: ComparisonContext,
): readonly Text[] {
  const titles = measures.filter((each) => each.outcome === outcome).map(({ title }) => title);
  return titles.length === 0 ? [] : [labelled(text.overTime.listed[outcome](titles.length), `${titles.join('; ')}.`)];
}
