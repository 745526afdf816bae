import type { Derivation, MeasureFacts } from '../../explain/index.ts';
import type { Block, Text } from '../document/block.ts';
import { heading, left, list, paragraph, right, strong, table } from '../document/build-blocks.ts';
import {
  type ExplainContext,
  formatNumber,
  formatValue,
  named,
  numberOf,
  type PageContext,
  titleOf,
} from './explain-context.ts';
import { stepLine } from './steps.ts';

/** What a ranked measure adds to the assured score, question by question. */
export function benefitBlocks(context: PageContext<MeasureFacts>): readonly Block[] {
  const { measure: text } = context.text;
  const benefit = numberOf(context, 'benefit');
  const { order } = context.facts;
  if (benefit === null || order === null) return [];
  const steps = [numberOf(context, 'assuredBefore'), numberOf(context, 'assuredAfter')];
  return [
    heading(2, text.benefit),
    ...(benefit.parts.length === 0
      ? [paragraph(text.noBenefit)]
      : [paragraph(text.benefitNote), gainTable(context, benefit.parts, benefit)]),
    ...list(steps.flatMap((step) => (step === null ? [] : [stepLine(context, step)]))),
    ...(order.feared.length === 0 ? [] : [paragraph(text.feared(order.feared.map((id) => titleOf(context, id))))]),
    ...(order.confirmFirst ? [paragraph([strong(text.confirmFirst)])] : []),
  ];
}

/** Gains of questions as rows: levels ÷ highest level × share; the sum below. */
export function gainTable(context: ExplainContext, gains: readonly Derivation[], sum: Derivation | null): Block {
  const { gainColumns } = context.text.measure;
  const columns = [
    right(gainColumns.gain),
    left(gainColumns.levels),
    right(gainColumns.share),
    left(gainColumns.question),
  ];
  const rows = gains.map((gain): readonly Text[] => [
    inPoints(context, gain),
    levelsOf(context, gain),
    gain.parts[1] === undefined ? '' : formatValue(context, gain.parts[1]),
    named(context, gain.quantity?.of ?? ''),
  ]);
  const last: readonly Text[] | null =
    sum === null ? null : [[strong(inPoints(context, sum))], '', '', [strong(context.text.sum)]];
  return table(columns, last === null ? rows : [...rows, last]);
}

/** From which level to which; where the goal lies below that, how many of the levels count. */
function levelsOf(context: ExplainContext, gain: Derivation): string {
  const { measure: text } = context.text;
  const gained = gain.parts[0]?.parts[0];
  const [after, before] = gained?.parts ?? [];
  const [to, from] = [after?.parts[0]?.value ?? 0, before?.parts[0]?.value ?? 0];
  const level = (value: number) => formatNumber(context, value, 'level');
  const words = text.levels(level(from), level(to));
  const counted = gained?.value ?? to - from;
  return Math.abs(counted - (to - from)) < 1e-9 ? words : text.countedLevels(words, level(counted));
}

/** Points without their unit, which the title of the column says. */
function inPoints(context: ExplainContext, { value }: Derivation): string {
  return formatNumber(context, value * 100, 'count');
}
