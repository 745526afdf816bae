import type { Block, Text } from '../document/block.ts';
import { left, right, table } from '../document/build-blocks.ts';
import type { ReportContext } from './report-context.ts';

/** How the scores move with the plan: today, then after each quarter. */
export function trajectoryTable(context: ReportContext): Block {
  const { result, format } = context;
  const { quarter, assured, priority, maturity } = context.text.plan.trajectoryColumns;
  const domains = result.scores.domains.filter((domain) => domain.min !== null);
  const hasPriority = result.scores.priority !== null;
  const row = (name: string, figures: readonly (number | null)[]): readonly Text[] => [
    name,
    ...figures.map(format.percent),
  ];
  const today = [
    result.bigPicture.island.assured.from,
    ...(hasPriority ? [result.scores.priority?.value ?? null] : []),
    result.scores.maturity.value,
    ...domains.map(({ value }) => value),
  ];
  return table(
    [
      left(quarter),
      right(assured),
      ...(hasPriority ? [right(priority)] : []),
      right(maturity),
      ...domains.map((each) => right(each.title)),
    ],
    [
      row(context.text.plan.today, today),
      ...result.plan.trajectory.map((point) =>
        row(format.quarter(point.quarter), [
          point.assured,
          ...(hasPriority ? [point.priority?.value ?? null] : []),
          point.maturity.value,
          ...domains.map(({ id }) => point.domains[id]?.value ?? null),
        ]),
      ),
    ],
  );
}
