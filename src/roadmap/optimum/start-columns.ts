import type { Quarter } from '../../answers/index.ts';
import type { MeasureId } from '../../questionnaire/index.ts';
import { type Linear, type ModelBuilder, minus, one, plus, zero } from './linear.ts';
import type { StartWindow, StartWindows } from './start-window.ts';

/**
 * The columns x[m, s]: 1 where job m starts in quarter s. What is asked about a job is 1 or 0 in every plan; quarters are t = 0..T−1 of the calendar,
 * and may lie before or behind it.
 */
export interface StartColumns {
  /** Whether it has started by quarter t: Σ of x[m, s] over s ≤ t. */
  started(id: MeasureId, t: number): Linear;
  /** Whether its work has ended by the end of quarter t. */
  ended(id: MeasureId, t: number): Linear;
  /** The same two as running totals in columns of their own. Rows that compare jobs stay short by that, which makes solving faster. */
  readonly totals: Pick<StartColumns, 'started' | 'ended'>;
  /** The columns' values of a plan that keeps to the windows. */
  encode(starts: ReadonlyMap<MeasureId, Quarter>, first: Quarter): number[];
  decode(values: readonly number[], first: Quarter): ReadonlyMap<MeasureId, Quarter>;
}

/** A job with one column for each quarter from `window.first` on. */
interface Starting {
  readonly window: StartWindow;
  readonly columns: readonly number[];
  /** By how many columns count: sums[k] = Σ of the first k. */
  readonly sums: readonly Linear[];
}

/** sums once more, sums[k] for k > 1 by a column of its own; those columns with their k. */
interface Totals {
  readonly sums: readonly Linear[];
  readonly columns: readonly { readonly index: number; readonly count: number }[];
}

/** Adds a column for each start that is open; a job starts once at most, or exactly once where it is due. */
export function startColumns(windows: StartWindows, builder: ModelBuilder): StartColumns {
  const all = new Map([...windows].map(([id, window]) => [id, addStarts(window, builder)]));
  const totals = new Map<MeasureId, Totals>();

  function totalsOf(id: MeasureId, starting: Starting): Totals {
    const own = totals.get(id) ?? addTotals(starting, builder);
    totals.set(id, own);
    return own;
  }

  function startedIn(sumsOf: (id: MeasureId, starting: Starting) => readonly Linear[]): StartColumns['started'] {
    return (id, t) => {
      const own = all.get(id);
      if (own === undefined || t < own.window.first) return zero;
      return sumsOf(id, own)[Math.min(t, own.window.last) - own.window.first + 1] ?? zero;
    };
  }

  const endedIn =
    (started: StartColumns['started']): StartColumns['ended'] =>
    (id, t) =>
      started(id, t - (windows.get(id)?.job.duration ?? 1) + 1);

  const started = startedIn((_, { sums }) => sums);
  const startedInTotal = startedIn((id, starting) => totalsOf(id, starting).sums);
  return {
    started,
    ended: endedIn(started),
    totals: { started: startedInTotal, ended: endedIn(startedInTotal) },
    encode(starts, first) {
      const values: number[] = [];
      for (const [id, { window, columns }] of all) {
        const start = (starts.get(id) ?? Number.POSITIVE_INFINITY) - first - window.first;
        for (const [place, column] of columns.entries()) values[column] = start === place ? 1 : 0;
        for (const { index, count } of totals.get(id)?.columns ?? []) values[index] = start < count ? 1 : 0;
      }
      return values;
    },
    decode(values, first) {
      const starts = [...all].flatMap(([id, { window, columns }]): readonly [MeasureId, Quarter][] => {
        const place = isCertain(window) ? 0 : columns.findIndex((column) => (values[column] ?? 0) > 0.5);
        return place < 0 ? [] : [[id, first + window.first + place]];
      });
      return new Map(starts);
    },
  };
}

/** It has one start only, and that for sure. */
function isCertain({ running, first, last, due }: StartWindow): boolean {
  return running || (due && first === last);
}

function addStarts(window: StartWindow, builder: ModelBuilder): Starting {
  if (isCertain(window)) return { window, columns: [], sums: [zero, one] };
  const columns: number[] = [];
  const sums: Linear[] = [zero];
  for (let s = window.first; s <= window.last; s += 1) {
    const { index, of } = builder.addColumn('integer');
    columns.push(index);
    sums.push(plus(sums.at(-1) ?? zero, of));
  }
  const once = sums.at(-1) ?? zero;
  if (window.due) builder.exactly(once, 1);
  else builder.atMost(once, 1);
  return { window, columns, sums };
}

/** total[k] = total[k − 1] + x[k]. */
function addTotals({ sums, columns: starts }: Starting, builder: ModelBuilder): Totals {
  const totals: Linear[] = [...sums.slice(0, 2)];
  const columns: { readonly index: number; readonly count: number }[] = [];
  for (let count = 2; count < sums.length; count += 1) {
    const { index, of } = builder.addColumn('continuous');
    const start: Linear = { constant: 0, entries: [{ column: starts[count - 1] ?? 0, value: 1 }] };
    builder.exactly(minus(of, plus(totals.at(-1) ?? zero, start)), 0);
    totals.push(of);
    columns.push({ index, count });
  }
  return { sums: totals, columns };
}
