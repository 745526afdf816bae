import type { Block } from '../document/block.ts';
import { labelled, paragraph } from '../document/build-blocks.ts';
import type { ReportContext } from './report-context.ts';

/** A gap that 6 decimals don't show is none. */
const noGap = 5e-7;

/** What an optimal plan is worth, whether that is proven, and how far the default plan is from it; nothing for the default plan. */
export function optimumBlocks({ result, text, format }: ReportContext): readonly Block[] {
  const { method, value, bound, gap, listValue } = result.plan;
  if (method !== 'optimum') return [];
  const { optimum } = text;
  const isProven = gap < noGap;
  const sentences = [
    optimum.value(format.finePercent(value)),
    isProven ? optimum.noneBetter : optimum.notProven(format.finePercent(bound)),
    ...(listValue === undefined ? [] : [standardSentence({ text, format }, value, listValue)]),
  ];
  return [paragraph(labelled(isProven ? optimum.proven : optimum.found, sentences.join(' ')))];
}

/** The difference is that of the figures as they are written, so that readers find it again. */
function standardSentence(
  { text, format }: Pick<ReportContext, 'text' | 'format'>,
  value: number,
  listValue: number,
): string {
  const { optimum } = text;
  if (value - listValue < noGap) return optimum.standardEqual;
  const thousandths = Math.round(value * 1000) - Math.round(listValue * 1000);
  return thousandths === 0
    ? optimum.standardNearly
    : optimum.standard(format.finePercent(listValue), format.points(thousandths / 1000));
}
