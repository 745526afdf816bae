import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import { isList } from '../../source/index.ts';
import { at, type Draft, items, members, numberOf, type Spot } from '../draft.ts';
import { thresholdLists } from './levels.ts';

/** Thresholds ascend in `from`. */
export function* thresholdsOrder(draft: Draft): Generator<Diagnostic> {
  for (const { spot } of draft.questions) {
    for (const list of thresholdLists(spot)) {
      let before: number | null = null;
      for (const threshold of items(list)) {
        const from = numberOf(at(threshold, 'from'));
        if (from !== null && before !== null && from <= before) {
          yield diagnose('thresholds-order', draft.place(at(threshold, 'from')), { from, before });
        }
        before = from ?? before;
      }
    }
  }
}

/** The lowest threshold of a number does not lie above the smallest answer. */
export function* thresholdsGap(draft: Draft): Generator<Diagnostic> {
  for (const { spot, type } of draft.questions) {
    const min = numberOf(at(spot, 'min'));
    if (type !== 'number' || min === null) continue;
    for (const list of thresholdLists(spot)) {
      const [from] = items(list).map((threshold) => at(threshold, 'from'));
      // One that comes too late in the list is out of order, which is said elsewhere.
      const first = Math.min(...items(list).flatMap((threshold) => numberOf(at(threshold, 'from')) ?? []));
      if (from && Number.isFinite(first) && first > min)
        yield diagnose(
          'thresholds-gap',
          draft.place(from),
          { first, min },
          { related: [draft.place(at(spot, 'min'))] },
        );
    }
  }
}

/** A cap holds below a level that is above the one it caps at. */
export function* capOrder(draft: Draft): Generator<Diagnostic> {
  for (const { spot } of draft.questions) {
    const cap = at(spot, 'cap');
    const below = numberOf(at(cap, 'below'));
    const level = numberOf(at(cap, 'at'));
    if (below !== null && level !== null && level >= below) {
      yield diagnose('cap-order', draft.place(at(cap, 'at')), { below, at: level });
    }
  }
}

/** A measure raises from a level to a higher one. */
export function* raiseOrder(draft: Draft): Generator<Diagnostic> {
  for (const raise of draft.measures.flatMap(({ spot }) => items(at(spot, 'raises')))) {
    const from = numberOf(at(raise, 'from')) ?? 0;
    const to = numberOf(at(raise, 'to'));
    if (to !== null && from >= to) yield diagnose('raise-order', draft.place(at(raise, 'to')), { from, to });
  }
}

/** Ranges run from low to high: those of effort, costs and duration, and `min` and `max` of numbers. */
export function* rangeOrder(draft: Draft): Generator<Diagnostic> {
  for (const { spot } of draft.questions) {
    const low = numberOf(at(spot, 'min'));
    const high = numberOf(at(spot, 'max'));
    if (low !== null && high !== null && low > high)
      yield diagnose('range-order', draft.place(at(spot, 'max')), { low, high });
  }
  for (const span of draft.measures.flatMap(({ spot }) => spansBySizeClass(spot).flatMap(spansOf))) {
    const [low, high] = items(span).map(numberOf);
    if (typeof low === 'number' && typeof high === 'number' && low > high) {
      yield diagnose('range-order', draft.place(span), { low, high });
    }
  }
}

/** Where a measure states ranges, one for all or one for each size class. */
export function spansBySizeClass(measure: Spot): readonly Spot[] {
  const effort = at(measure, 'effort');
  return [
    at(effort, 'internal'),
    at(effort, 'external'),
    at(measure, 'duration'),
    ...items(at(measure, 'costs')).flatMap((cost) => [at(cost, 'amount'), at(cost, 'perWorkplace')]),
  ];
}

function spansOf(spot: Spot): readonly Spot[] {
  return isList(spot.data) ? [spot] : members(spot).map(([, span]) => span);
}
