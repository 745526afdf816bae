import type { DifferenceResult, ScenarioResult, WhatIfResult } from '../../explain/index.ts';
import { joinList, quote } from '../../text/index.ts';
import type { Block, Text } from '../document/block.ts';
import { heading, list, paragraph, strong } from '../document/build-blocks.ts';
import { estimated as marked } from '../sections/figure-format.ts';
import { type ComparisonContext, nameOf, signed } from './comparison-context.ts';
import { gainRows } from './gain-rows.ts';
import { scenarioNames, scenarioTable } from './scenario-table.ts';

/** What each variant buys or costs: the figures at the end of the plans, and a sentence for each with its price per point. */
export function gainBlocks(result: WhatIfResult, context: ComparisonContext): readonly Block[] {
  const { gains, worse } = context.text.whatIf;
  const [filed] = result.scenarios;
  const names = scenarioNames(result, context);
  const sentences = result.scenarios.flatMap((scenario, index): readonly Text[] =>
    scenario.difference === null
      ? []
      : [sentenceOf(names[index] ?? '', scenario, scenario.difference, result, context)],
  );
  return [
    heading(2, gains.title),
    scenarioTable(gains.figure, gainRows(result, context), result, context),
    ...list(sentences),
    ...(filed !== undefined && result.scenarios.some((scenario) => isWorseForMore(scenario, filed))
      ? [paragraph(worse)]
      : []),
  ];
}

/** More money or staff for the same quarters, and a worse end. */
function isWorseForMore({ difference, internalDaysPerQuarter: days }: ScenarioResult, filed: ScenarioResult): boolean {
  if (difference === null || difference.value === null) return false;
  const moreDays = days !== null && filed.internalDaysPerQuarter !== null && days > filed.internalDaysPerQuarter;
  return difference.assured < -leastShown && (moreDays || (difference.budget ?? 0) > 0);
}

/** Half of the last digit that points are written with. */
const leastShown = 0.0005;

function sentenceOf(
  name: string,
  scenario: ScenarioResult,
  difference: DifferenceResult,
  result: WhatIfResult,
  context: ComparisonContext,
): Text {
  const { whatIf: text } = context.text;
  const { format } = context;
  const { assured } = difference;
  const points = format.points(Math.abs(assured));
  const atEnd = Math.abs(assured) < leastShown ? text.even : assured > 0 ? text.gained(points) : text.lost(points);
  const effect =
    difference.value === null ? atEnd : `${atEnd} (${text.onAverage(signed(difference.value, format.points))})`;
  const spent = text.spent(amounts(difference, 1, scenario, context), amounts(difference, -1, scenario, context));
  const isNothing = difference.moves.length === 0 && spent === '' && Math.abs(assured) < leastShown;
  if (isNothing) return [strong(`${name}:`), ` ${text.none}`];
  const today = result.scenarios[0]?.today.assured ?? 0;
  return [
    strong(`${name}:`),
    ` ${[[effect, spent].filter((part) => part !== '').join(', '), '.'].join('')}`,
    ...(Math.abs(scenario.today.assured - today) >= leastShown
      ? [` ${text.reweighted}`]
      : priceOf(scenario, difference, context)),
    ...frameSentence(difference, context),
    ...(difference.value === null ? [` ${text.otherQuarters}`] : []),
    ...dutySentences(difference, context),
  ];
}

/** What is spent more (sign 1) or less (−1): money, then days. */
function amounts(
  { money: euros, internalDays }: DifferenceResult,
  sign: 1 | -1,
  scenario: ScenarioResult,
  context: ComparisonContext,
): readonly string[] {
  const { format } = context;
  const { whatIf: text } = context.text;
  return [
    ...(euros * sign >= 0.5 ? [format.plannedMoney(euros * sign, scenario.estimated)] : []),
    ...(internalDays * sign >= 0.5 ? [text.days(marked(format.count(internalDays * sign), scenario.estimated))] : []),
  ];
}

/** By how much more or less money there might be spent. */
function frameSentence({ budget }: DifferenceResult, { format, text }: ComparisonContext): readonly string[] {
  return budget === null || Math.abs(budget) < 0.5
    ? []
    : [` ${text.whatIf.frameChange(format.money(Math.abs(budget)), budget > 0)}`];
}

/** What each point costs or saves; nothing where that has no meaning. */
function priceOf(
  scenario: ScenarioResult,
  { perPoint, assured }: DifferenceResult,
  context: ComparisonContext,
): readonly string[] {
  const { format } = context;
  const { whatIf: text } = context.text;
  const prices = [
    ...(perPoint.money === null ? [] : [format.plannedMoney(perPoint.money, scenario.estimated)]),
    ...(perPoint.internalDays === null
      ? []
      : [text.days(marked(format.decimal(perPoint.internalDays), scenario.estimated))]),
  ];
  return prices.length === 0 ? [] : [` ${text.perPoint(prices, assured > 0)}`];
}

function dutySentences({ duties }: DifferenceResult, context: ComparisonContext): readonly string[] {
  const { whatIf: text } = context.text;
  const titles = (sooner: boolean) =>
    duties
      .filter(({ from, to }) => (to !== null && (from === null || to < from)) === sooner)
      .map(({ question }) => quote(nameOf(context, question), context.language));
  const [sooner, later] = [titles(true), titles(false)];
  return [
    ...(sooner.length === 0 ? [] : [` ${text.dutiesSooner(joinList(sooner, context.language), sooner.length)}`]),
    ...(later.length === 0 ? [] : [` ${text.dutiesLater(joinList(later, context.language), later.length)}`]),
  ];
}
