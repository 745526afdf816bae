import type { MeasureFacts } from '../../explain/index.ts';
import type { Block, Text } from '../document/block.ts';
import { heading, labelled, left, list, paragraph, strong, table } from '../document/build-blocks.ts';
import { benefitBlocks } from './benefit-blocks.ts';
import { costBlocks } from './cost-blocks.ts';
import {
  formatNumber,
  formatShort,
  formatValue,
  named,
  numberOf,
  originNote,
  type PageContext,
  quoted,
  titleOf,
} from './explain-context.ts';
import { capital } from './operation.ts';
import { placementBlocks } from './placement-blocks.ts';
import { equation } from './steps.ts';

type Page = PageContext<MeasureFacts>;

/** A measure: its rank, what it brings, what it costs, when it runs, and why each is so. */
export function measurePage(context: Page): readonly Block[] {
  return [
    paragraph(headline(context)),
    ...statusBlocks(context),
    ...orderBlocks(context),
    ...benefitBlocks(context),
    ...costBlocks(context),
    ...indexBlocks(context),
    ...placementBlocks(context),
    ...requirementBlocks(context),
    ...robustnessBlocks(context),
  ];
}

export function hasMoney({ questionnaire }: Page): boolean {
  return questionnaire.dayRate !== null;
}

function headline(context: Page): Text {
  const { measure: text } = context.text;
  const { facts, format } = context;
  const [rank, benefit, cost, index] = (['rank', 'benefit', 'cost', 'index'] as const).map((name) =>
    numberOf(context, name),
  );
  if (rank == null || benefit == null || cost == null || index == null)
    return [strong(text.status[facts.status]), ...(facts.blocked ? [` ${text.blocked}`] : [])];
  const { placement } = facts;
  const place =
    placement === null || placement.state === 'unplanned'
      ? text.unplannedRank(format.count(rank.value))
      : text.ranked(format.count(rank.value), format.quarters(placement.start, placement.end));
  const brings = text.brings(
    formatShort(context, benefit),
    formatShort(context, cost),
    formatShort(context, index),
    hasMoney(context),
  );
  return [strong(place), ` ${brings}`];
}

/** Why a measure has no rank: what the planning says, or how the questions stand that it raises. */
function statusBlocks(context: Page): readonly Block[] {
  const { measure: text, question } = context.text;
  const { facts, format } = context;
  if (facts.order !== null) return [];
  if (facts.said !== null) return [paragraph(text.said(originNote(context, facts.said)))];
  if (facts.raises.length === 0 || facts.blocked) return [];
  const { today, goal, levels, question: title } = text.raiseColumns;
  const rows = facts.raises.map((raise) => [
    question.levels(format.decimal(raise.from), format.decimal(raise.to)),
    raise.level === null ? context.text.statuses[raise.status] : format.decimal(raise.level),
    raise.goal === null ? context.report.answers.none : format.decimal(raise.goal),
    named(context, raise.question),
  ]);
  return [paragraph(text.noRank[facts.status]), table([left(levels), left(today), left(goal), left(title)], rows)];
}

function orderBlocks(context: Page): readonly Block[] {
  const { measure: text } = context.text;
  const { order } = context.facts;
  if (order === null) return [];
  const { id } = context.explanation.subject;
  const question = order.question === null ? '' : quoted(context, order.question);
  const why =
    order.for === id
      ? order.tier === 'gap'
        ? text.tiers.gap
        : text.tiers[order.tier](question)
      : order.tier === 'gap'
        ? text.bundleTier.gap(quoted(context, order.for))
        : text.bundleTier[order.tier](quoted(context, order.for), question);
  const { runnerUp } = order;
  const next =
    runnerUp === null
      ? text.noRunnerUp
      : text.runnerUp(
          quoted(context, runnerUp.measure),
          text.runnerUpWhy[runnerUp.tier](formatNumber(context, runnerUp.index, 'index'), runnerUp.tier === order.tier),
        );
  const equal = numberOf(context, 'equalRank');
  return [
    heading(2, text.order),
    ...list([
      why,
      ...(order.bundle.length > 1 ? [text.bundle(order.bundle.map((one) => quoted(context, one)))] : []),
      ...beforeIt(context),
      next,
      ...(equal === null
        ? []
        : [text.equalRank(formatValue(context, equal), equal.value === numberOf(context, 'rank')?.value)]),
    ]),
  ];
}

/** How many come before it, by what they came for. */
function beforeIt(context: Page): readonly string[] {
  const { measure: text } = context.text;
  const [duty, cap, gap] = numberOf(context, 'rank')?.parts ?? [];
  const counts = [
    { count: duty?.value ?? 0, word: text.beforeCounts.duty },
    { count: cap?.value ?? 0, word: text.beforeCounts.cap },
    { count: gap?.value ?? 0, word: text.beforeCounts.gap },
  ].flatMap(({ count, word }) => (count === 0 ? [] : [word(count)]));
  const all = (numberOf(context, 'rank')?.value ?? 1) - 1;
  return counts.length === 0 ? [] : [text.before(all, counts)];
}

function indexBlocks(context: Page): readonly Block[] {
  const { measure: text, names } = context.text;
  const index = numberOf(context, 'index');
  const { order } = context.facts;
  if (index === null || order === null) return [];
  // Of a bundle its sums are said, too; of a measure alone they are the benefit and the cost from above.
  const sums = order.bundle.length > 1 || order.feared.length > 0 ? sumsOf(index) : [];
  return [
    heading(2, text.index),
    ...list([
      ...sums.map((sum) => labelled(capital(names[sum.quantity?.name ?? 'index']), equation(context, sum))),
      labelled(capital(names.index), equation(context, index)),
    ]),
  ];
}

type Number = NonNullable<ReturnType<typeof numberOf>>;

function sumsOf(derivation: Number): readonly Number[] {
  const names = ['bundleBenefit', 'fearedBenefit', 'countedBenefit', 'bundleCost'];
  const below = derivation.parts.flatMap(sumsOf);
  const isSum = names.includes(derivation.quantity?.name ?? '');
  return isSum ? [...below, derivation] : below;
}

function requirementBlocks(context: Page): readonly Block[] {
  const { measure: text, statusesOfMeasures } = context.text;
  const { requires, requiredBy } = context.facts;
  if (requires.length === 0 && requiredBy.length === 0) return [];
  return [
    heading(2, text.requires),
    ...list(
      requires.map(({ measure, met, rank, status }) => {
        const title = named(context, measure);
        if (met) return text.requirement.met(title);
        return rank === null
          ? text.requirement.open(title, statusesOfMeasures[status])
          : text.requirement.ranked(title, context.format.count(rank));
      }),
    ),
    ...(requiredBy.length === 0 ? [] : [paragraph(text.requiredBy(requiredBy.map((id) => quoted(context, id))))]),
  ];
}

function robustnessBlocks(context: Page): readonly Block[] {
  const { measure: text } = context.text;
  const { robustness } = context.facts;
  if (robustness === null) return [];
  const { format } = context;
  const [low, high] = robustness.rank;
  const tipping = robustness.tippingPoints.flatMap(({ rank, points }) =>
    points.map(({ category, from, to }) =>
      text.tipping(
        format.count(rank),
        format.count(rank + 1),
        titleOf(context, category),
        to < from,
        format.finePercent(to),
      ),
    ),
  );
  return [
    heading(2, text.robustness),
    ...list([
      text.topSix(format.percent(robustness.topSix), format.count(robustness.draws)),
      text.rankRange(format.count(low), format.count(high)),
      ...tipping,
    ]),
  ];
}
