import type { Derivation } from '../../explain/index.ts';
import type { Block, Text } from '../document/block.ts';
import { left, right, strong, table } from '../document/build-blocks.ts';
import { type ExplainContext, formatNumber, formatValue, named } from './explain-context.ts';
import { sumOf, sumOfWeights } from './operation.ts';

/** The titles of a mean's columns; `of` is what the rows are. */
export interface MeanColumns {
  readonly weight: string;
  readonly score: string;
  readonly product: string;
  readonly of: string;
}

/** A weighted mean as one would reckon it on paper: weight × score for each part, the sums below. The parts are products of the two. */
export function meanTable(context: ExplainContext, mean: Derivation, titles: MeanColumns): Block {
  const columns = [right(titles.weight), right(titles.score), right(titles.product), left(titles.of)];
  const rows = mean.parts.map((part): readonly Text[] => {
    const [weight, score] = part.parts;
    return [
      weight === undefined ? '' : formatValue(context, weight),
      score === undefined ? '' : formatValue(context, score),
      formatValue(context, part),
      named(context, part.quantity?.of ?? ''),
    ];
  });
  const sums = [
    [strong(formatNumber(context, sumOfWeights(mean.parts), 'weight'))],
    '',
    [strong(formatNumber(context, sumOf(mean.parts), 'weight'))],
    [strong(context.text.sum)],
  ];
  return table(columns, [...rows, sums]);
}
