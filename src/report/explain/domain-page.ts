import type { Derivation, DomainFacts } from '../../explain/index.ts';
import type { Block, Text } from '../document/block.ts';
import { heading, left, list, paragraph, right, strong, table } from '../document/build-blocks.ts';
import {
  formatNumber,
  formatShort,
  formatSpan,
  formatValue,
  named,
  numberOf,
  type PageContext,
} from './explain-context.ts';
import { meanTable } from './mean-table.ts';
import { stepLine } from './steps.ts';

type Page = PageContext<DomainFacts>;

/** A domain: its questions, how they make its score, and what holds it down. */
export function domainPage(context: Page): readonly Block[] {
  const value = numberOf(context, 'value');
  return [
    paragraph(headline(context, value)),
    ...(value === null ? [] : aggregationBlocks(context, value)),
    ...openBlocks(context),
    ...levelBlocks(context),
    ...restBlocks(context),
  ];
}

function headline(context: Page, value: Derivation | null): Text {
  const { domain: text } = context.text;
  const { format, questionnaire } = context;
  const [min, max] = [numberOf(context, 'min'), numberOf(context, 'max')];
  if (min === null || max === null) return [strong(isOfFacts(context) ? text.facts : text.outOfPlay)];
  const range = text.range(formatSpan(context, min, max));
  const level = numberOf(context, 'wholeLevel');
  const target = numberOf(context, 'target');
  if (value === null || level === null || target === null) return [strong(text.unknown), ` ${range}`];
  const first = text.headline(
    formatShort(context, value),
    format.decimal(level.value),
    format.decimal(questionnaire.scale.max),
    format.decimal(target.value),
  );
  return [strong(first), ` ${range}`];
}

function isOfFacts({ questionnaire, explanation }: Page): boolean {
  const domain = questionnaire.domains.find(({ id }) => id === explanation.subject.id);
  return domain?.questions.every(({ scored }) => !scored) ?? false;
}

/** The score before red lines, in the way that the domain goes by. */
function aggregationBlocks(context: Page, value: Derivation): readonly Block[] {
  const { domain: text, calculation } = context.text;
  const { aggregation, passAt } = context.facts;
  const bare = withoutCaps(value);
  const note =
    aggregation === 'staged'
      ? text.aggregation.staged(context.format.decimal(passAt ?? 0))
      : text.aggregation[aggregation];
  const { columns } = text;
  const by: { readonly [A in DomainFacts['aggregation']]: () => Block } = {
    mean: () => meanTable(context, bare, { ...columns, of: columns.question }),
    min: () => scoreTable(context, bare.parts),
    staged: () => stageTable(context, bare),
  };
  return [
    heading(2, calculation),
    paragraph(note),
    by[aggregation](),
    ...list([stepLine(context, bare), ...(bare === value ? [] : [stepLine(context, value)])]),
  ];
}

/** What was aggregated, where red lines hold it down afterwards. */
function withoutCaps(value: Derivation): Derivation {
  const [first] = value.parts;
  return first?.quantity?.name === 'uncapped' ? first : value;
}

function scoreTable(context: Page, scores: readonly Derivation[]): Block {
  const { score, question } = context.text.domain.scoreColumns;
  return table(
    [right(score), left(question)],
    scores.map((one) => [formatValue(context, one), named(context, one.quantity?.of ?? '')]),
  );
}

function stageTable(context: Page, value: Derivation): Block {
  const { stageColumns: titles, passed } = context.text.domain;
  const stages = value.parts[0]?.parts ?? [];
  const rows = stages.flatMap((stage) =>
    stage.parts.map((one) => [
      stage.quantity?.of ?? '',
      one.value === 1 ? passed.yes : passed.no,
      named(context, one.quantity?.of ?? ''),
    ]),
  );
  return table([left(titles.stage), left(titles.passed), left(titles.question)], rows);
}

/** What the open questions make of it, at least and at most. */
function openBlocks(context: Page): readonly Block[] {
  const { domain: text } = context.text;
  const { open, aggregation } = context.facts;
  const [min, max] = [numberOf(context, 'min'), numberOf(context, 'max')];
  if (open.length === 0 || min === null || max === null) return [];
  if (aggregation !== 'mean') return [paragraph(text.openShort(open.length))];
  const weight = open.reduce((sum, id) => sum + (context.questions.get(id)?.weight ?? 0), 0);
  return [
    paragraph(text.open(open.length, formatNumber(context, weight, 'weight'))),
    ...list(
      [min, max].flatMap((bound) => {
        const bare = withoutCaps(bound);
        return [stepLine(context, bare), ...(bare === bound ? [] : [stepLine(context, bound)])];
      }),
    ),
    paragraph(text.openQuestions),
    ...list(open.map((id) => named(context, id))),
  ];
}

function levelBlocks(context: Page): readonly Block[] {
  const { domain: text } = context.text;
  const steps = [numberOf(context, 'wholeLevel'), numberOf(context, 'gap')].filter((step) => step !== null);
  const { caps } = context.facts;
  return [
    ...(caps.length === 0
      ? []
      : [
          heading(2, text.caps),
          ...list(
            caps.map(({ question, at, holds }) =>
              text.cap(named(context, question), context.format.decimal(at), holds),
            ),
          ),
        ]),
    ...(steps.length === 0
      ? []
      : [heading(2, text.levelAndGap), ...list(steps.map((step) => stepLine(context, step)))]),
  ];
}

function restBlocks(context: Page): readonly Block[] {
  const { domain: text } = context.text;
  const { outOfPlay } = context.facts;
  const [answered, applicable] = [numberOf(context, 'answered'), numberOf(context, 'applicable')];
  const weight = numberOf(context, 'domainWeight');
  const isScored = !isOfFacts(context);
  return [
    ...(isScored && answered !== null && applicable !== null && weight !== null
      ? [
          paragraph(
            [text.coverage(answered.value, applicable.value), text.inWhole(formatValue(context, weight))].join(' '),
          ),
        ]
      : []),
    ...(outOfPlay.length === 0
      ? []
      : [paragraph(`${text.left(outOfPlay.length)}:`), ...list(outOfPlay.map((id) => named(context, id)))]),
  ];
}
