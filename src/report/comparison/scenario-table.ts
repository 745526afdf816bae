import type { ScenarioResult, WhatIfResult } from '../../explain/index.ts';
import type { Table, Text } from '../document/block.ts';
import { left, right, table } from '../document/build-blocks.ts';
import type { ComparisonContext } from './comparison-context.ts';

/** Datei, V1, V2 …: the titles of columns. */
export function scenarioNames({ scenarios }: WhatIfResult, { text }: ComparisonContext): readonly string[] {
  return scenarios.map((_, index) => (index === 0 ? text.whatIf.filed : text.whatIf.variant(index)));
}

/** A table with a column for each plan. */
export function scenarioTable(
  first: string,
  rows: readonly (readonly Text[])[],
  result: WhatIfResult,
  context: ComparisonContext,
): Table {
  return table([left(first), ...scenarioNames(result, context).map(right)], rows);
}

/** One figure of every plan. */
export function scenarioRow(
  title: string,
  { scenarios }: WhatIfResult,
  cell: (scenario: ScenarioResult) => string,
): readonly Text[] {
  return [title, ...scenarios.map(cell)];
}

/** Whether any of the plans costs anything: without prices nobody knows. */
export function hasMoney({ scenarios }: WhatIfResult): boolean {
  return scenarios.some(({ money, yearlyAfterwards }) => money > 0 || yearlyAfterwards > 0);
}
