import type { Block, Text } from '../document/block.ts';
import { left, right, table } from '../document/build-blocks.ts';
import type { ReportContext } from './report-context.ts';

/** How the scores move with the plan: today, then after each quarter until nothing changes any more. */
export function trajectoryTable(context: ReportContext): Block {
  const { format } = context;
  const { quarter, assured, priority, maturity } = context.text.plan.trajectoryColumns;
  const domains = shownDomains(context);
  const columns = [
    left(quarter),
    right(assured),
    ...(context.result.scores.priority === null ? [] : [right(priority)]),
    right(maturity),
    ...domains.map((each) => right(each.title)),
  ];
  const steps = stepsOf(context);
  const last = lastChange(steps);
  // A single quarter without change says it as briefly itself.
  const shown = steps.length - last > 2 ? steps.slice(0, last + 1) : steps;
  return table(columns, [
    ...shown.map(({ name, figures }): readonly Text[] => [name, ...figures.map(format.percent)]),
    ...(shown.length === steps.length
      ? []
      : [columns.map((_, index) => (index === 0 ? context.text.plan.unchanged : ''))]),
  ]);
}

/** The domains in play; where there is but one, its figures are those of the whole. */
function shownDomains({ result }: ReportContext) {
  const domains = result.scores.domains.filter((domain) => domain.min !== null);
  return domains.length === 1 ? [] : domains;
}

interface Step {
  readonly name: string;
  readonly figures: readonly (number | null)[];
}

function stepsOf(context: ReportContext): readonly Step[] {
  const { result, format, text } = context;
  const { scores, bigPicture, plan } = result;
  const domains = shownDomains(context);
  const today = [
    bigPicture.island.assured.from,
    ...(scores.priority === null ? [] : [scores.priority.value]),
    scores.maturity.value,
    ...domains.map(({ value }) => value),
  ];
  return [
    { name: text.plan.today, figures: today },
    ...plan.trajectory.map((point) => ({
      name: format.quarter(point.quarter),
      figures: [
        point.assured,
        ...(scores.priority === null ? [] : [point.priority?.value ?? null]),
        point.maturity.value,
        ...domains.map(({ id }) => point.domains[id]?.value ?? null),
      ],
    })),
  ];
}

/** Index of the last step that differs from the one before it; 0 where none does. */
function lastChange(steps: readonly Step[]): number {
  return steps.findLastIndex(({ figures }, index) =>
    figures.some((figure, column) => figure !== steps[index - 1]?.figures[column]),
  );
}
