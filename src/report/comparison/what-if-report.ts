import { compareText } from '../../diagnostics/index.ts';
import type { ScenarioResult, WhatIfResult } from '../../explain/index.ts';
import type { Block, Text } from '../document/block.ts';
import { heading, labelled, left, list, paragraph, right, table } from '../document/build-blocks.ts';
import { type ComparisonContext, headBlocks, nameOf, signed } from './comparison-context.ts';
import { gainBlocks } from './gain-blocks.ts';
import { moveBlocks } from './move-blocks.ts';
import { hasMoney, scenarioNames, scenarioRow, scenarioTable } from './scenario-table.ts';

/** Plans side by side: what is different, what it buys, when, what moves, what it costs in which year, and what a little more would bring. */
export function whatIfReport(result: WhatIfResult, context: ComparisonContext): readonly Block[] {
  const { format } = context;
  const { whatIf: text } = context.text;
  return [
    ...headBlocks(context, {
      title: text.title(result.municipality.name),
      dates: text.dates(format.date(context.document.date), format.date(result.assessedOn), result.scenarios.length),
      notes: [text.legend(hasMoney(result))],
    }),
    ...scenarioBlocks(result, context),
    ...gainBlocks(result, context),
    ...courseBlocks(result, context),
    ...dutyBlocks(result, context),
    ...moneyBlocks(result, context),
    ...moveBlocks(result, context),
    ...marginalBlocks(result, context),
  ];
}

/** A row for each year and pot in which any of the plans has something to show. */
function potRows(
  { scenarios }: WhatIfResult,
  title: (year: string, pot: Pot) => string,
  cell: (amount: ScenarioResult['budget'][number][Pot], pot: Pot) => string | null,
): readonly (readonly Text[])[] {
  const years = [...new Set(scenarios.flatMap(({ budget }) => budget.map(({ year }) => year)))].sort((a, b) => a - b);
  return years.flatMap((year) =>
    (['ergebnis', 'finanz', 'total'] as const).flatMap((pot) => {
      const cells = scenarios.map(({ budget }) => {
        const found = budget.find((each) => each.year === year);
        return found === undefined ? null : cell(found[pot], pot);
      });
      return cells.every((each) => each === null)
        ? []
        : [[title(String(year), pot), ...cells.map((each) => each ?? '–')]];
    }),
  );
}

type Pot = 'ergebnis' | 'finanz' | 'total';

/** Each variant in the words of the call, and the limits of each plan. */
function scenarioBlocks(result: WhatIfResult, context: ComparisonContext): readonly Block[] {
  const { whatIf: text } = context.text;
  const { format } = context;
  const names = scenarioNames(result, context);
  const periodOf = ({ plan }: ScenarioResult) => format.quarters(plan.start, plan.end);
  const samePeriod = new Set(result.scenarios.map(periodOf)).size === 1;
  const limits = [
    ...(samePeriod ? [] : [scenarioRow(text.frame.period, result, periodOf)]),
    scenarioRow(text.frame.days, result, ({ internalDaysPerQuarter: days }) =>
      days === null ? text.frame.none : format.decimal(days),
    ),
    ...potRows(result, text.frame.budget, ({ limit }) => (limit === null ? null : format.money(limit))),
  ];
  return [
    heading(2, text.scenarios),
    ...list(
      result.scenarios.map((scenario, index) =>
        labelled(names[index] ?? '', scenario.whatIf ?? text.asFiled(periodOf(scenario))),
      ),
    ),
    scenarioTable(text.frame.title, limits, result, context),
  ];
}

/** The assured score quarter by quarter, the others at the end of each year. */
function courseBlocks(result: WhatIfResult, context: ComparisonContext): readonly Block[] {
  const { whatIf: text } = context.text;
  const { format } = context;
  const quarters = [
    ...new Set(result.scenarios.flatMap(({ trajectory }) => trajectory.map(({ quarter }) => quarter))),
  ].sort(compareText);
  const row = (title: string, quarter: string, score: 'assured' | 'priority' | 'maturity') =>
    scenarioRow(title, result, ({ trajectory }) => {
      const value = trajectory.find((each) => each.quarter === quarter)?.[score] ?? null;
      return value === null ? context.report.answers.none : format.finePercent(value);
    });
  const yearEnds = quarters.filter((quarter, index) => quarter.slice(0, 4) !== quarters[index + 1]?.slice(0, 4));
  const hasPriority = result.scenarios.some(({ end }) => end.priority !== null);
  return [
    heading(2, text.course),
    paragraph(text.courseNote),
    scenarioTable(
      text.quarter,
      untilUnchanged(
        quarters.map((quarter) => row(format.quarter(quarter), quarter, 'assured')),
        context,
      ),
      result,
      context,
    ),
    heading(3, text.yearEnds(hasPriority)),
    scenarioTable(
      text.yearEnd,
      yearEnds.flatMap((quarter) => [
        ...(hasPriority ? [row(text.byPriority(quarter.slice(0, 4)), quarter, 'priority')] : []),
        row(text.byMaturity(quarter.slice(0, 4)), quarter, 'maturity'),
      ]),
      result,
      context,
    ),
  ];
}

/** A table of rows by time without those at its end that repeat the one before; a single one says it as briefly itself. */
function untilUnchanged(
  rows: readonly (readonly Text[])[],
  { report }: ComparisonContext,
): readonly (readonly Text[])[] {
  const cells = rows.map((row) => JSON.stringify(row.slice(1)));
  const last = cells.findLastIndex((cell, index) => cell !== cells[index - 1]);
  const blank = (rows[0] ?? []).slice(1).map(() => '');
  return rows.length - last > 2 ? [...rows.slice(0, last + 1), [report.plan.unchanged, ...blank]] : rows;
}

/** When each duty that is open or unclear today is fulfilled; nothing where all are. */
function dutyBlocks(result: WhatIfResult, context: ComparisonContext): readonly Block[] {
  const { whatIf: text } = context.text;
  const [filed] = result.scenarios;
  if (filed === undefined || filed.duties.length === 0) return [];
  const rows = filed.duties.map(({ question }) =>
    scenarioRow(nameOf(context, question), result, ({ duties }) => {
      const fulfilled = duties.find((each) => each.question === question)?.fulfilled ?? null;
      return fulfilled === null ? text.dutyUnplanned : context.format.quarter(fulfilled);
    }),
  );
  return [heading(2, text.duties), scenarioTable(text.duty, rows, result, context)];
}

/** The money of each year by pot, in all, and what remains. */
function moneyBlocks(result: WhatIfResult, context: ComparisonContext): readonly Block[] {
  const { whatIf: text } = context.text;
  const { scenarios } = result;
  if (!hasMoney(result)) return [];
  const isEstimate = scenarios.some(({ estimated }) => estimated);
  const money = (amount: number) => context.format.plannedMoney(amount, isEstimate);
  const rows = [
    ...potRows(result, text.moneyOf, ({ planned }, pot) => (pot === 'total' ? null : money(planned))),
    scenarioRow(text.allYears, result, (scenario) => money(scenario.money)),
    scenarioRow(text.yearlyAfterwards, result, ({ yearlyAfterwards }) => money(yearlyAfterwards)),
  ];
  return [heading(2, text.money), scenarioTable(text.year, rows, result, context)];
}

/** What one more person-day a quarter and 10,000 EUR more a year would bring. */
function marginalBlocks(result: WhatIfResult, context: ComparisonContext): readonly Block[] {
  const { whatIf: text } = context.text;
  const { format } = context;
  const { resource, assured, value, measures } = text.marginalColumns;
  if (result.marginal.length === 0) return [heading(2, text.marginal), paragraph(text.unlimited)];
  const rows = result.marginal.map((each): readonly Text[] => [
    text.resources[each.resource](each.resource === 'days' ? format.decimal(each.amount) : format.money(each.amount)),
    signed(each.assured, context.finePoints),
    signed(each.value, context.finePoints),
    signed(each.measures, format.count),
  ]);
  return [
    heading(2, text.marginal),
    table([left(resource), right(assured), right(value), right(measures)], rows),
    paragraph(text.marginalNote(result.scenarios[0]?.plan.method ?? 'list')),
  ];
}
