import type { AnswerState, QuestionChange, StepResult } from '../../explain/index.ts';
import { formatDecimal } from '../../text/index.ts';
import type { Block, Text } from '../document/block.ts';
import { heading, left, paragraph, right, table } from '../document/build-blocks.ts';
import { type ComparisonContext, nameOf, signed } from './comparison-context.ts';

/** The questions that have changed, what each adds to the change, and where that comes from. */
export function changeBlocks(step: StepResult, level: 2 | 3, context: ComparisonContext): readonly Block[] {
  const { parts } = step;
  const { overTime: text } = context.text;
  if (parts.questions.length === 0) return [];
  return [
    heading(level, text.changes),
    paragraph(text.changesNote[parts.of]),
    questionTable(step, context),
    heading(level, text.sources),
    pointsTable(text.domain, parts.domains, context),
    ...(parts.categories.length === 0 ? [] : [pointsTable(text.category, parts.categories, context)]),
  ];
}

/** What brought most stands first. */
function questionTable({ parts, newQuestions }: StepResult, context: ComparisonContext): Block {
  const { overTime: text } = context.text;
  const { question, before, after, points } = text.changeColumns;
  const write = (value: number) => signed(value, context.finePoints);
  const rows = parts.questions
    .toSorted((a, b) => b.points - a.points)
    .map((each): readonly Text[] => [
      newQuestions?.includes(each.question) === true
        ? text.isNew(nameOf(context, each.question))
        : nameOf(context, each.question),
      stateInWords(each, each.before, context),
      stateInWords(each, each.after, context),
      write(each.points),
    ]);
  return table(
    [left(question), left(before), left(after), right(points)],
    [...rows, [text.others, '', '', write(parts.others)], [text.sum, '', '', write(parts.change)]],
  );
}

/** Its level; a number also as given, where the level alone would not show the change. */
function stateInWords({ question, kind }: QuestionChange, state: AnswerState, context: ComparisonContext): string {
  const { states } = context.text.overTime;
  if (state.status !== 'answered') return states[state.status];
  const level = context.format.decimal(state.level ?? 0);
  const isNumber = context.questions.get(question)?.type === 'number' && typeof state.value === 'number';
  return kind === 'sameLevel' && isNumber
    ? states.value(formatDecimal(Number(state.value), context.language), level)
    : states.answered(level);
}

function pointsTable(
  title: string,
  parts: readonly { readonly title: string; readonly points: number }[],
  context: ComparisonContext,
): Block {
  const { points } = context.text.overTime;
  return table(
    [left(title), right(points)],
    parts
      .toSorted((a, b) => b.points - a.points)
      .map((part): readonly Text[] => [part.title, signed(part.points, context.finePoints)]),
  );
}
