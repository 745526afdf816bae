import type { Derivation, QuarterFacts } from '../../explain/index.ts';
import { compareDescending } from '../../scoring/index.ts';
import type { Block, Text } from '../document/block.ts';
import { heading, labelled, left, list, paragraph, right, strong, table } from '../document/build-blocks.ts';
import { amountLine } from './amount-line.ts';
import { gainTable } from './benefit-blocks.ts';
import {
  formatNumber,
  formatShort,
  formatValue,
  named,
  numberOf,
  type PageContext,
  quoted,
} from './explain-context.ts';

type Page = PageContext<QuarterFacts>;

/** A quarter of the plan: who works on what, what ends, and how things stand then. */
export function quarterPage(context: Page): readonly Block[] {
  const { quarter: text } = context.text;
  const { id } = context.explanation.subject;
  const [assured, load] = [numberOf(context, 'assured'), numberOf(context, 'load')];
  const limit = numberOf(context, 'capacity', null);
  if (assured === null || load === null || id === null) return [];
  return [
    paragraph([
      strong(
        text.headline(
          formatShort(context, assured),
          formatNumber(context, load.value, 'count'),
          limit && formatNumber(context, limit.value, 'count'),
        ),
      ),
    ]),
    ...loadBlocks(context, load),
    ...assuredBlocks(context, assured),
    ...scoreBlocks(context),
  ];
}

function loadBlocks(context: Page, load: Derivation): readonly Block[] {
  const { quarter: text } = context.text;
  const lines = load.parts
    .toSorted((one, other) => compareDescending(one.value, other.value))
    .map((part): Text => {
      const isShort = part.parts[1]?.value === 1;
      const days = isShort ? '' : part.parts.map((one) => formatValue(context, one)).join(' ÷ ');
      return amountLine(formatValue(context, part), named(context, part.quantity?.of ?? ''), days);
    });
  return [
    heading(2, text.load),
    ...(lines.length === 0
      ? [paragraph(text.nothingRuns)]
      : list([...lines, labelled(context.text.sum, formatValue(context, load))])),
  ];
}

function assuredBlocks(context: Page, assured: Derivation): readonly Block[] {
  const { quarter: text } = context.text;
  const [start, ...gains] = assured.parts;
  const before = start?.quantity?.name === 'assured' ? context.format.quarter(start.quantity.of ?? '') : '';
  const equation = [start, ...gains].flatMap((part) => (part === undefined ? [] : [formatValue(context, part)]));
  const first = `${equation[0] ?? ''} (${text.before(before)})`;
  const gained = gains.length === 0 ? [] : [text.gained(formatValue(context, sumOfGains(gains, assured)))];
  return [
    heading(2, text.assured),
    paragraph(text.assuredNote(context.facts.ending.map((id) => quoted(context, id)))),
    ...(gains.length === 0 ? [] : [gainTable(context, gains, null)]),
    paragraph(`${[first, ...gained].join(' + ')} = ${formatValue(context, assured)}`),
  ];
}

function sumOfGains(gains: readonly Derivation[], like: Derivation): Derivation {
  const value = gains.reduce((sum, gain) => sum + gain.value, 0);
  return { ...like, value, unit: 'points' };
}

function scoreBlocks(context: Page): readonly Block[] {
  const { quarter: text } = context.text;
  const of = [
    ['priority', text.priority],
    ['maturity', text.maturity],
    ...context.questionnaire.domains.map(({ id }) => [id, named(context, id)] as const),
  ] as const;
  const rows = of.flatMap(([id, title]) => {
    const value = numberOf(context, 'value', id);
    return value === null ? [] : [[formatValue(context, value), title]];
  });
  if (rows.length === 0) return [];
  return [heading(2, text.scores), table([right(text.scoreColumns.score), left(text.scoreColumns.of)], rows)];
}
