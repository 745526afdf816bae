import type { ColumnResult, SideBySideResult } from '../../explain/index.ts';
import { joinList } from '../../text/index.ts';
import type { Block, Table, Text } from '../document/block.ts';
import { heading, labelled, left, lines, paragraph, right, strong, table } from '../document/build-blocks.ts';
import { estimated as marked } from '../sections/figure-format.ts';
import { type ComparisonContext, headBlocks, nameOf } from './comparison-context.ts';
import { shortNames } from './short-names.ts';

/** A long list of what is common hides what is worth a talk. */
const mostCommon = 12;
const firstRanks = 6;

interface SideBySideContext extends ComparisonContext {
  /** Titles of the columns. */
  readonly names: readonly string[];
}

/** Several municipalities side by side: where they stand, their duties, what comes first in each, and what they could do together. */
export function sideBySideReport(result: SideBySideResult, comparison: ComparisonContext): readonly Block[] {
  const { sideBySide: text } = comparison.text;
  const names = result.municipalities.map(({ municipality }) => municipality.name);
  const context = { ...comparison, names: shortNames(names, text.kinds) };
  return [
    ...headBlocks(context, {
      title: text.title(joinList(names, context.language)),
      dates: text.date(context.format.date(context.document.date)),
      notes: [text.note, text.legend],
    }),
    ...legendBlocks(result, context),
    heading(2, text.standing),
    columnTable(text.figure, standingRows(result, context), context),
    ...dutyBlocks(result, context),
    ...firstBlocks(result, context),
    ...commonBlocks(result, context),
  ];
}

/** What the short names stand for, where they are not the names themselves. */
function legendBlocks({ municipalities }: SideBySideResult, { names }: SideBySideContext): readonly Block[] {
  const entries = municipalities.flatMap(({ municipality }, index): readonly Text[] => {
    const short = names[index] ?? '';
    return short === municipality.name ? [] : [labelled(short, municipality.name)];
  });
  return entries.length === 0 ? [] : [paragraph(lines(entries))];
}

function columnTable(first: string, rows: readonly (readonly Text[])[], { names }: SideBySideContext): Table {
  return table([left(first), ...names.map(right)], rows);
}

function standingRows({ municipalities }: SideBySideResult, context: SideBySideContext): readonly (readonly Text[])[] {
  const { format, report, questionnaire } = context;
  const { sideBySide: text } = context.text;
  const percent = (value: number | null) => (value === null ? report.answers.none : format.percent(value));
  const row = (title: string, cell: (column: ColumnResult) => string): readonly Text[] => [
    title,
    ...municipalities.map(cell),
  ];
  const domains = questionnaire.domains.filter(({ questions }) => questions.some(({ scored }) => scored));
  return [
    row(text.population, ({ municipality: { population } }) =>
      population === null ? report.answers.none : format.count(population),
    ),
    ...(questionnaire.sizeClasses.length === 0
      ? []
      : [row(text.sizeClass, ({ municipality }) => municipality.sizeClass ?? report.answers.none)]),
    row(text.assessedOn, ({ assessedOn }) => format.date(assessedOn)),
    row(text.coverage, ({ coverage }) =>
      text.covered(format.count(coverage.answered), format.count(coverage.applicable)),
    ),
    ...(questionnaire.priorities === null
      ? []
      : [
          row(text.priority, ({ priority }) => percent(priority?.value ?? null)),
          row(text.range, ({ priority }) => format.percentRange(priority?.min ?? null, priority?.max ?? null)),
        ]),
    row(text.assured, ({ assured }) => percent(assured)),
    row(text.maturity, ({ maturity }) => percent(maturity.value)),
    ...domains.map(({ id, title }) =>
      row(title, (column) => {
        const domain = column.domains.find((each) => each.id === id);
        return domain === undefined || domain.min === null ? text.outOfPlay : percent(domain.value);
      }),
    ),
  ];
}

function dutyBlocks({ municipalities }: SideBySideResult, context: SideBySideContext): readonly Block[] {
  const { sideBySide: text } = context.text;
  const duties = municipalities[0]?.duties ?? [];
  if (duties.length === 0) return [];
  const rows = duties.map(({ question }): readonly Text[] => [
    nameOf(context, question),
    ...municipalities.map((column): Text => {
      const state = column.duties.find((each) => each.question === question)?.state ?? 'notApplicable';
      return state === 'open' || state === 'unclear' ? [strong(text.dutyStates[state])] : text.dutyStates[state];
    }),
  ]);
  return [heading(2, text.duties), columnTable(text.duty, rows, context)];
}

/** Every measure that is among the first six anywhere, with its rank everywhere. */
function firstBlocks({ municipalities }: SideBySideResult, context: SideBySideContext): readonly Block[] {
  const { sideBySide: text } = context.text;
  const ranks = municipalities.map(({ measures }) => new Map(measures.map((each) => [each.measure, each])));
  const rankOf = (measure: string) => ranks.map((byId) => byId.get(measure)?.rank ?? Number.POSITIVE_INFINITY);
  const first = context.questionnaire.measures
    .map(({ id, title }) => ({ id, title, ranks: rankOf(id) }))
    .filter((each) => each.ranks.some((rank) => rank <= firstRanks))
    .sort((a, b) => amongFirst(b.ranks) - amongFirst(a.ranks) || Math.min(...a.ranks) - Math.min(...b.ranks));
  const rows = first.map(({ id, title }): readonly Text[] => [
    title,
    ...ranks.map((byId): Text => {
      const found = byId.get(id);
      if (found === undefined) return text.states.notNeeded;
      if (found.status === 'done' || found.status === 'rejected') return text.states[found.status];
      if (found.rank === null) return text.states.blocked;
      const rank = context.format.count(found.rank);
      return found.rank <= firstRanks ? [strong(rank)] : rank;
    }),
  ]);
  return [heading(2, text.first), paragraph(text.firstNote), columnTable(text.measure, rows, context)];
}

function amongFirst(ranks: readonly number[]): number {
  return ranks.filter((rank) => rank <= firstRanks).length;
}

/** What at least two need, with the money that it costs them together. */
function commonBlocks({ common, municipalities }: SideBySideResult, context: SideBySideContext): readonly Block[] {
  const { sideBySide: text } = context.text;
  const { format, names, report } = context;
  if (common.length === 0) return [heading(2, text.common), paragraph(text.noCommon)];
  const { measure, who, once, starts } = text.commonColumns;
  // Without prices a zero would say that nothing costs anything.
  const hasMoney = common.some((each) => each.once[1] > 0);
  const rows = common.slice(0, mostCommon).map((each): readonly Text[] => [
    each.title,
    each.municipalities.length === municipalities.length
      ? text.all
      : joinList(
          each.municipalities.map((index) => names[index] ?? ''),
          context.language,
        ),
    ...(hasMoney ? [marked(format.plannedMoneyRange(each.once, each.estimated), each.estimated)] : []),
    each.starts === null ? report.answers.none : format.quarters(each.starts.first, each.starts.last),
  ]);
  return [
    heading(2, text.common),
    paragraph(text.commonNote),
    table([left(measure), left(who), ...(hasMoney ? [right(once)] : []), left(starts)], rows),
    ...(common.length > mostCommon ? [paragraph(text.moreCommon(common.length - mostCommon))] : []),
  ];
}
