import type { Participants } from '../participants.ts';
import type { Calendar } from '../plan/calendar.ts';
import { gainTerms } from './gain-terms.ts';
import { combine, type Linear, type ModelBuilder, minus, one } from './linear.ts';
import type { StartColumns } from './start-columns.ts';
import type { StartWindows } from './start-window.ts';

/** A column that is 1 where all of its sums are at least 1. */
export interface GainColumn {
  readonly index: number;
  readonly sums: readonly Linear[];
}

interface Counted {
  readonly windows: StartWindows;
  readonly participants: Participants;
  readonly calendar: Calendar;
  /** What a gain of 1 in one quarter counts. */
  readonly scale: number;
}

/**
 * Counts each term in each quarter by whose end it can be had. Where one measure alone decides, its own columns will do; else a column says whether
 * the term is had.
 */
export function countGains(
  { windows, participants, calendar, scale }: Counted,
  starts: StartColumns,
  builder: ModelBuilder,
): readonly GainColumn[] {
  const columns: GainColumn[] = [];
  for (const { gain, covers } of gainTerms(participants, windows)) {
    for (let t = 0; t < calendar.length; t += 1) {
      const open = covers
        .map((cover) => ({ cover, sum: combine(cover.map((id) => ({ factor: 1, of: starts.totals.ended(id, t) }))) }))
        .filter(({ sum }) => sum.constant < 1);
      // A cover of which nothing can have ended by then.
      if (open.some(({ sum }) => sum.entries.length === 0)) continue;
      const [first, ...others] = open;
      const [only, ...alternatives] = first?.cover ?? [];
      if (others.length > 0 || alternatives.length > 0) {
        const sums = open.map(({ sum }) => sum);
        columns.push(addGainColumn(sums, scale * gain, builder));
      } else builder.gain(only === undefined ? one : starts.ended(only, t), scale * gain);
    }
  }
  return columns;
}

/** z ≤ each sum. As it is maximised and all else is whole, it needs not be declared so. */
function addGainColumn(sums: readonly Linear[], gain: number, builder: ModelBuilder): GainColumn {
  const { index, of } = builder.addColumn('continuous');
  for (const sum of sums) builder.atMost(minus(of, sum), 0);
  builder.gain(of, gain);
  return { index, sums };
}
