import type { BudgetYearResult, SpanResult } from '../../roadmap/index.ts';
import type { Block, Text } from '../document/block.ts';
import { left, lines, list, paragraph, right, table } from '../document/build-blocks.ts';
import { estimated } from './figure-format.ts';
import { planIsEstimated, type ReportContext } from './report-context.ts';

type PotOrTotal = 'ergebnis' | 'finanz' | 'total';
const potsAndTotal: readonly PotOrTotal[] = ['ergebnis', 'finanz', 'total'];

/** The money of the plan for each year and pot, against its limit, and what it costs every year afterwards. */
export function moneyBlocks(context: ReportContext): readonly Block[] {
  const { decision } = context.text;
  const { budget } = context.result.plan;
  return [
    moneyTable(context, budget, planIsEstimated(context.result)),
    paragraph(decision.moneyNote(isFunded(budget))),
    ...list([...afterwardsSentence(context), ...overLimitSentence(context)]),
  ];
}

/** Money for each year and pot, against its limit. */
export function moneyTable(context: ReportContext, budget: readonly BudgetYearResult[], isEstimate: boolean): Block {
  const { year, ergebnis, finanz, total, funding, depreciation } = context.text.decision.moneyColumns;
  const funded = isFunded(budget);
  return table(
    [
      left(year),
      right(ergebnis),
      right(finanz),
      right(total),
      ...(funded ? [right(funding)] : []),
      right(depreciation),
    ],
    budget.map((each) => moneyRow(context, each, funded, isEstimate)),
  );
}

function isFunded(budget: readonly BudgetYearResult[]): boolean {
  return budget.some(({ funding }) => funding !== 0);
}

function moneyRow(
  context: ReportContext,
  budget: BudgetYearResult,
  funded: boolean,
  isEstimate: boolean,
): readonly Text[] {
  const { format } = context;
  const cell = (line: MoneyLine, withRange: boolean): Text => moneyCell(context, line, withRange, isEstimate);
  return [
    String(budget.year),
    cell(budget.ergebnis, true),
    cell(budget.finanz, true),
    // The range of the sum says nothing new, unless the limit is one for both pots.
    cell(budget.total, budget.total.limit !== null),
    ...(funded ? [format.plannedMoney(budget.funding, isEstimate)] : []),
    format.plannedMoney(budget.depreciation, isEstimate),
  ];
}

type MoneyLine = BudgetYearResult['total'];

function moneyCell(
  { format, text }: ReportContext,
  { planned, limit }: MoneyLine,
  withRange: boolean,
  isEstimate: boolean,
): Text {
  return lines([
    format.plannedMoney(planned[1], isEstimate),
    !withRange || planned[0] === planned[2]
      ? ''
      : `(${format.plannedMoneyRange([planned[0], planned[2]], isEstimate)})`,
    limit === null ? '' : text.decision.limit(format.money(limit)),
  ]);
}

function afterwardsSentence(context: ReportContext): readonly string[] {
  const { decision } = context.text;
  const { ergebnis, finanz } = context.result.plan.afterwards.yearly;
  // Without prices nobody knows what remains.
  if (ergebnis[2] === 0 && finanz[2] === 0) return context.has.prices ? [decision.noAfterwards] : [];
  const words = (span: SpanResult) => spanInWords(context, span);
  return [decision.afterwards(words(ergebnis), finanz[2] === 0 ? null : words(finanz))];
}

/** Mid value and, where it is one, the range: ≈ 12.400 € (8.000–17.000 €) */
function spanInWords(context: ReportContext, [low, mid, high]: SpanResult): string {
  const { format } = context;
  const isEstimate = planIsEstimated(context.result);
  const middle = format.plannedMoney(mid, isEstimate);
  return low === high ? middle : `${middle} (${format.plannedMoneyRange([low, high], isEstimate)})`;
}

/** Where the upper estimate would break a limit that the mid value keeps, which is what was tested. */
function overLimitSentence(context: ReportContext): readonly string[] {
  const { decision } = context.text;
  const places = context.result.plan.budget.flatMap((budget) =>
    potsAndTotal.flatMap((pot) => {
      const { planned, limit } = budget[pot];
      if (limit === null || planned[2] <= limit) return [];
      const overrun = estimated(context.format.roughMoney(planned[2] - limit), true);
      return [decision.overLimit(String(budget.year), decision.pots[pot], overrun)];
    }),
  );
  return places.length === 0 ? [] : [decision.overLimits(places)];
}
