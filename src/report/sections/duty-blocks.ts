import type { DutyResult } from '../../roadmap/index.ts';
import type { Block, Text } from '../document/block.ts';
import { left, paragraph, table } from '../document/build-blocks.ts';
import { nameOfQuestion, type ReportContext } from './report-context.ts';

/** The duties of law that are open or unclear as a table, with what fulfils them; the fulfilled ones in a line. */
export function dutyBlocks(context: ReportContext): readonly Block[] {
  const { decision } = context.text;
  const { duties } = context.result;
  if (duties.length === 0) return [paragraph(decision.noDuties)];
  const count = (status: DutyResult['status']) => duties.filter((duty) => duty.status === status).length;
  const unmet = duties.filter((duty) => duty.status !== 'fulfilled').toSorted((a, b) => weight(a) - weight(b));
  const fulfilled = duties.filter((duty) => duty.status === 'fulfilled').map((duty) => duty.reference);
  const { duty, reference, status, solution } = decision.dutyColumns;
  const counts = [
    decision.dutyCounts(count('fulfilled'), duties.length),
    ...(count('open') === 0 ? [] : [decision.dutiesOpen(count('open'))]),
    ...(count('unclear') === 0 ? [] : [decision.dutiesUnclear(count('unclear'))]),
  ];
  return [
    paragraph(
      [`${counts.join(', ')}.`, ...(fulfilled.length === 0 ? [] : [decision.fulfilled([...new Set(fulfilled)])])].join(
        ' ',
      ),
    ),
    ...(unmet.length === 0
      ? []
      : [
          table(
            [left(duty), left(reference), left(status), left(solution)],
            unmet.map((each) => dutyRow(context, each)),
          ),
        ]),
  ];
}

/** Open ones before unclear ones. */
function weight(duty: DutyResult): number {
  return duty.status === 'open' ? 0 : 1;
}

function dutyRow(context: ReportContext, duty: DutyResult): readonly Text[] {
  const { decision, boat } = context.text;
  const since = duty.since === null ? [] : [boat.since(context.format.date(duty.since))];
  return [
    nameOfQuestion(context, duty.question),
    [duty.reference, ...since].join(', '),
    decision.dutyStatus[duty.status],
    solutionOf(context, duty),
  ];
}

/** The first measure by rank that lifts the question to what the law asks, and when it ends. */
function solutionOf(context: ReportContext, duty: DutyResult): string {
  const { decision } = context.text;
  const wanted = context.questions.get(duty.question)?.duty?.fulfilledAt ?? 0;
  const measure = context.result.measures.find((each) =>
    each.raises.some((raise) => raise.question === duty.question && raise.to >= wanted),
  );
  if (measure?.rank == null) {
    return duty.status === 'unclear' ? decision.dutyAsk : decision.dutyUnsolved;
  }
  const rank = context.format.count(measure.rank);
  return measure.plan === null || measure.plan.state === 'unplanned'
    ? decision.dutyUnplanned(rank)
    : decision.dutySolved(rank, context.format.quarter(measure.plan.end));
}
