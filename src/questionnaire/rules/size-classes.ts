import { type Diagnostic, diagnose, unknownName } from '../../diagnostics/index.ts';
import { isObject } from '../../source/index.ts';
import { at, type Draft, members, numberOf, type Spot } from '../draft.ts';
import { spansBySizeClass } from './orders.ts';

/** Size classes ascend by population; the last, and only the last, has no limit. */
export function* sizeClassesOrder(draft: Draft): Generator<Diagnostic> {
  const classes = draft.sizeClasses ?? [];
  let before = 0;
  for (const [index, { id, spot }] of classes.entries()) {
    const limit = at(spot, 'belowPopulation');
    const below = numberOf(limit);
    const last = index === classes.length - 1;
    if (limit.data === undefined) {
      if (!last) yield diagnose('size-classes-order', draft.place(at(spot, 'id')), { sizeClass: id });
    } else if (below !== null) {
      if (last || below <= before) yield diagnose('size-classes-order', draft.place(limit), { sizeClass: id });
      before = Math.max(before, below);
    }
  }
}

/** What differs by size class has a value for each of them and for no other. */
export function* valuesBySizeClass(draft: Draft): Generator<Diagnostic> {
  if (draft.sizeClasses === null) return;
  const known = draft.sizeClasses.map(({ id }) => id).filter((id) => id !== '');
  const spots = [
    ...draft.questions.map(({ spot }) => at(spot, 'thresholds')),
    ...draft.measures.flatMap(({ spot }) => spansBySizeClass(spot)),
  ];
  for (const spot of spots) {
    if (!isObject(spot.data)) continue;
    const found = [...valuesOf(draft, spot, known)];
    yield* found;
    // Where the questionnaire has no size classes at all, saying so once is enough.
    if (known.length === 0 && found.length > 0) return;
  }
}

function* valuesOf(draft: Draft, spot: Spot, known: readonly string[]): Generator<Diagnostic> {
  const related = known.length === 0 ? [] : [draft.place(at({ pointer: '', data: draft.data }, 'sizeClasses'), 'key')];
  const given = members(spot);
  const unknown = given.filter(([id]) => !known.includes(id));
  for (const [id, value] of known.length === 0 ? unknown.slice(0, 1) : unknown) {
    yield diagnose('unknown-size-class', draft.place(value, 'key'), unknownName(id, known), { related });
  }
  const missing = known.filter((id) => !given.some(([key]) => key === id));
  // A class that is missing because its name is mistyped is one mistake.
  if (missing.length > unknown.length)
    yield diagnose('size-class-missing', draft.place(spot, 'key'), { missing }, { related });
}
