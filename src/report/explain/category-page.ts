import type { CategoryFacts } from '../../explain/index.ts';
import type { Block } from '../document/block.ts';
import { heading, list, paragraph, strong } from '../document/build-blocks.ts';
import { formatShort, formatSpan, named, numberOf, type PageContext } from './explain-context.ts';
import { meanTable } from './mean-table.ts';
import { stepLine, stepsTo } from './steps.ts';

/** A category: its votes, its part of the whole, and its score. */
export function categoryPage(context: PageContext<CategoryFacts>): readonly Block[] {
  const { category: text, domain } = context.text;
  const share = numberOf(context, 'share');
  const value = numberOf(context, 'value');
  const [min, max] = [numberOf(context, 'min'), numberOf(context, 'max')];
  const part = share === null ? '' : formatShort(context, share);
  const first =
    min === null || max === null
      ? text.outOfPlay
      : value === null
        ? text.unknown(part)
        : text.headline(formatShort(context, value), part);
  const range = min === null || max === null ? '' : ` ${domain.range(formatSpan(context, min, max))}`;
  return [
    paragraph([strong(first), range]),
    ...weightBlocks(context),
    ...(value === null
      ? []
      : [
          heading(2, text.standing),
          meanTable(context, value, { ...domain.columns, of: domain.columns.question }),
          ...list(
            [value, min, max].flatMap((one) =>
              one === null || (one !== value && one.value === value.value) ? [] : [stepLine(context, one)],
            ),
          ),
          paragraph(text.note),
        ]),
    ...packageBlocks(context),
  ];
}

function weightBlocks(context: PageContext<CategoryFacts>): readonly Block[] {
  const { category: text } = context.text;
  const title = context.questionnaire.priorities?.title;
  const weights = [
    numberOf(context, 'rawWeight'),
    numberOf(context, 'assumedRawWeight'),
    numberOf(context, 'mass'),
    numberOf(context, 'share'),
  ];
  // The sum of the questions' weights is said in one, not weight by weight.
  const steps = stepsTo(weights, ({ quantity }) => quantity !== null && quantity.name !== 'memberWeight');
  return [
    heading(2, text.weight),
    paragraph(context.facts.assumed ? text.assumed : text.votes(title ?? '')),
    ...list(steps.filter(({ formula }) => formula !== 'given').map((step) => stepLine(context, step))),
  ];
}

function packageBlocks(context: PageContext<CategoryFacts>): readonly Block[] {
  const { workPackages } = context.facts;
  if (workPackages.length === 0) return [];
  return [heading(2, context.text.category.workPackages), ...list(workPackages.map((id) => named(context, id)))];
}
