import { assertNever } from '../../diagnostics/index.ts';
import type { MoveResult, WhatIfResult } from '../../explain/index.ts';
import type { Block, Text } from '../document/block.ts';
import { heading, left, paragraph, table } from '../document/build-blocks.ts';
import type { ComparisonContext } from './comparison-context.ts';
import { scenarioNames } from './scenario-table.ts';

/** A long list of small shifts hides the few that matter. */
const mostRows = 15;

/** What comes in first, then what drops out, then what ends at another time, the largest shifts first. */
const order: readonly MoveResult['kind'][] = ['planned', 'dropped', 'earlier', 'later'];

/** The measures that each variant moves. */
export function moveBlocks(result: WhatIfResult, context: ComparisonContext): readonly Block[] {
  const { whatIf: text } = context.text;
  const names = scenarioNames(result, context);
  return [
    heading(2, text.moves),
    ...result.scenarios.flatMap(({ whatIf, difference }, index): readonly Block[] =>
      difference === null
        ? []
        : [
            heading(3, `${names[index] ?? ''}: ${whatIf ?? ''}`),
            ...movesOf(difference.moves, names[index] ?? '', context),
          ],
    ),
  ];
}

function movesOf(moves: readonly MoveResult[], name: string, context: ComparisonContext): readonly Block[] {
  const { whatIf: text } = context.text;
  const { measure, change } = text.moveColumns;
  if (moves.length === 0) return [paragraph(text.noMoves)];
  const count = (kind: MoveResult['kind']) => moves.filter((move) => move.kind === kind).length;
  const counts = {
    planned: count('planned'),
    dropped: count('dropped'),
    earlier: count('earlier'),
    later: count('later'),
  };
  const sorted = moves.toSorted(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || Math.abs(b.quarters ?? 0) - Math.abs(a.quarters ?? 0),
  );
  const rows = sorted
    .slice(0, mostRows)
    .map((move): readonly Text[] => [
      move.title,
      endOf(move.from, context),
      endOf(move.to, context),
      changeInWords(move, context),
    ]);
  return [
    paragraph(`${text.moved(counts)}.`),
    table([left(measure), left(text.filed), left(name), left(change)], rows),
    ...(moves.length > mostRows ? [paragraph(text.more(moves.length - mostRows))] : []),
  ];
}

/** The quarter in which it ends, since it counts from then on. */
function endOf(period: MoveResult['from'], { format, report }: ComparisonContext): string {
  return period === null ? report.answers.none : format.quarter(period.end);
}

function changeInWords({ kind, quarters, why }: MoveResult, { text }: ComparisonContext): string {
  const { moveKinds, dropReasons } = text.whatIf;
  switch (kind) {
    case 'planned':
      return moveKinds.planned;
    case 'dropped':
      return moveKinds.dropped(why === null ? '' : dropReasons[why]);
    case 'earlier':
    case 'later':
      return moveKinds[kind](Math.abs(quarters ?? 0));
    default:
      return assertNever(kind);
  }
}
