import { parseQuarter } from '../../answers/index.ts';
import type { MeasureResult, RoadmapDocument } from '../../roadmap/index.ts';
import type { PeriodResult } from './result.ts';
import { periodOf } from './variant.ts';
import type { DropReason, MoveResult } from './what-if-result.ts';

/** The measures that end in another quarter, come in or drop out: in order of rank with the file as it is, then what has none there. */
export function measureMoves(base: RoadmapDocument, other: RoadmapDocument): readonly MoveResult[] {
  const results = new Map(other.measures.map((measure) => [measure.id, measure]));
  return base.measures.flatMap((measure): readonly MoveResult[] => {
    const now = results.get(measure.id);
    if (now === undefined) return [];
    const move = moveOf(periodOf(measure.plan), now);
    return move === null ? [] : [{ measure: measure.id, title: measure.title, ...move }];
  });
}

/** null where it stays where it was. */
function moveOf(from: PeriodResult | null, now: MeasureResult): Omit<MoveResult, 'measure' | 'title'> | null {
  const to = periodOf(now.plan);
  if (from === null && to === null) return null;
  if (from === null) return { kind: 'planned', from, to, quarters: null, why: null };
  if (to === null) return { kind: 'dropped', from, to, quarters: null, why: dropReason(now) };
  const quarters = (parseQuarter(to.end) ?? 0) - (parseQuarter(from.end) ?? 0);
  return quarters === 0 ? null : { kind: quarters < 0 ? 'earlier' : 'later', from, to, quarters, why: null };
}

function dropReason({ status, plan }: MeasureResult): DropReason {
  if (plan?.state === 'unplanned') return plan.reason;
  return status === 'done' || status === 'rejected' ? status : 'notNeeded';
}
