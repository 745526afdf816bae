import type { Derivation } from '../../explain/index.ts';
import type { Block, Text } from '../document/block.ts';
import { heading, labelled, left, list, paragraph, right, strong, table } from '../document/build-blocks.ts';
import { type ExplainContext, formatShort, formatSpan, formatValue, named, numberOf } from './explain-context.ts';
import { type MeanColumns, meanTable } from './mean-table.ts';
import { stepLine, stepsTo } from './steps.ts';

/** The whole: priority, maturity, assured score and plan, each from its parts, and how to ask further. */
export function wholePage(context: ExplainContext): readonly Block[] {
  const { whole: text } = context.text;
  const { columns } = text;
  const titles = { weight: columns.weight, score: columns.score, product: columns.product };
  return [
    paragraph(headline(context)),
    ...meanBlocks(context, 'priority', text.priorityTitle, text.priorityNote, { ...titles, of: columns.category }),
    ...meanBlocks(context, 'maturity', text.maturityTitle, text.maturityNote, { ...titles, of: columns.domain }),
    ...exclusionBlocks(context),
    ...assuredBlocks(context),
    ...planBlocks(context),
    ...moneyBlocks(context),
    ...votesBlocks(context),
  ];
}

function headline(context: ExplainContext): Text {
  const { whole: text } = context.text;
  const sentence = (of: 'priority' | 'maturity') => {
    const [value, min, max] = (['value', 'min', 'max'] as const).map((name) => numberOf(context, name, of));
    return value == null || min == null || max == null
      ? null
      : text[of](formatShort(context, value), formatSpan(context, min, max));
  };
  const today = numberOf(context, 'assuredToday', null);
  const end = lastQuarter(context);
  const plan =
    today === null || end === null ? '' : ` ${text.plan(formatShort(context, today), formatShort(context, end))}`;
  const [first, ...others] = [sentence('priority'), sentence('maturity')].filter((one) => one !== null);
  return [strong(first ?? text.nothing), `${others.map((one) => ` ${one}`).join('')}${plan}`];
}

/** The assured score at the end of the plan. */
function lastQuarter(context: ExplainContext): Derivation | null {
  return numberOf(context, 'planValue', null)?.parts.at(-1) ?? null;
}

function meanBlocks(
  context: ExplainContext,
  of: 'priority' | 'maturity',
  title: string,
  note: string,
  columns: MeanColumns,
): readonly Block[] {
  const value = numberOf(context, 'value', of);
  if (value === null) return [];
  return [heading(2, title), paragraph(note), meanTable(context, value, columns), ...list([stepLine(context, value)])];
}

function exclusionBlocks(context: ExplainContext): readonly Block[] {
  const { whole: text } = context.text;
  const names = ['priority', 'maturity'] as const;
  const lines = names.flatMap((of): readonly Text[] => {
    const without = numberOf(context, 'value', `withoutExclusions/${of}`);
    const value = numberOf(context, 'value', of);
    if (without === null || value === null || Math.abs(without.value - value.value) < 1e-9) return [];
    return [labelled(of === 'priority' ? text.priorityTitle : text.maturityTitle, formatValue(context, without))];
  });
  return lines.length === 0 ? [] : [heading(2, text.exclusions), paragraph(text.exclusionsNote), ...list(lines)];
}

function assuredBlocks(context: ExplainContext): readonly Block[] {
  const { whole: text } = context.text;
  const today = numberOf(context, 'assuredToday', null);
  if (today === null || today.parts.length === 0) return [];
  const rows = today.parts.map((part) => [formatValue(context, part), named(context, part.quantity?.of ?? '')]);
  const sum = [[strong(formatValue(context, today))], [strong(context.text.sum)]];
  return [
    heading(2, text.assuredTitle),
    paragraph(text.assuredNote),
    table([right(text.assuredColumns.share), left(text.assuredColumns.domain)], [...rows, sum]),
  ];
}

function planBlocks(context: ExplainContext): readonly Block[] {
  const { whole: text } = context.text;
  const value = numberOf(context, 'planValue', null);
  if (value === null) return [];
  const rows = value.parts.map((part) => [context.format.quarter(part.quantity?.of ?? ''), formatValue(context, part)]);
  const gap = numberOf(context, 'planGap', null);
  const isBest = gap === null || gap.value < 1e-9;
  const steps = stepsTo(
    [
      ...(['planValue', 'rankingValue', 'listValue', 'planBound'] as const).map((name) =>
        numberOf(context, name, null),
      ),
      ...(isBest ? [] : [gap]),
    ],
    ({ quantity }) =>
      quantity?.name.startsWith('plan') === true || quantity?.name === 'listValue' || quantity?.name === 'rankingValue',
  );
  return [
    heading(2, text.planTitle),
    paragraph(text.planNote),
    table([left(text.quarterColumns.quarter), right(text.quarterColumns.assured)], rows),
    ...list(steps.map((step) => stepLine(context, step))),
  ];
}

function moneyBlocks(context: ExplainContext): readonly Block[] {
  const { whole: text } = context.text;
  const names = { days: 'planDays', once: 'planOnce', yearly: 'yearlyAfterwards' } as const;
  const lines = (['days', 'once', 'yearly'] as const).flatMap((key): readonly Text[] => {
    const [low, mid, high] = ['low', 'mid', 'high'].map((bound) => numberOf(context, names[key], bound));
    if (low == null || mid == null || high == null || high.value === 0) return [];
    const range = text.range(formatShort(context, mid), formatSpan(context, low, high));
    return [labelled(text.moneyLines[key], range)];
  });
  return lines.length === 0 ? [] : [heading(2, text.money), paragraph(text.moneyNote), ...list(lines)];
}

function votesBlocks(context: ExplainContext): readonly Block[] {
  const [kept, first, shift] = (['firstSixKept', 'firstSix', 'largestShift'] as const).map((name) =>
    numberOf(context, name, null),
  );
  if (kept == null || first == null || shift == null) return [];
  return [
    heading(2, context.text.whole.votesTitle),
    paragraph(context.report.method.votesEffect(kept.value, first.value, shift.value)),
  ];
}
