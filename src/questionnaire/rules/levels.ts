import { type Diagnostic, diagnose, type Place } from '../../diagnostics/index.ts';
import { isList, isObject } from '../../source/index.ts';
import { at, type Draft, type DraftQuestion, items, members, numberOf, type Spot } from '../draft.ts';

/** There is a text for every level, and no other: in the scale and in questions of type `level`. */
export function* levelsIncomplete(draft: Draft): Generator<Diagnostic> {
  const { max } = draft;
  if (max === null) return;
  const scale = at(at({ pointer: '', data: draft.data }, 'scale'), 'levels');
  if (isList(scale.data)) {
    const numbers = items(scale).map((level) => numberOf(at(level, 'level')));
    yield* incomplete(
      draft,
      scale,
      numbers.flatMap((level) => (level === null ? [] : [String(level)])),
      max,
    );
  }
  for (const question of draft.questions) {
    const levels = at(question.spot, 'levels');
    if (question.type !== 'level' || !isObject(levels.data)) continue;
    yield* incomplete(
      draft,
      levels,
      members(levels).map(([key]) => key),
      max,
    );
  }
}

function* incomplete(draft: Draft, spot: Spot, given: readonly string[], max: number): Generator<Diagnostic> {
  const wanted = Array.from({ length: max + 1 }, (_, level) => String(level));
  const missing = wanted.filter((level) => !given.includes(level)).map(Number);
  const surplus = given.filter((level, index) => !wanted.includes(level) || given.indexOf(level) !== index);
  if (missing.length > 0 || surplus.length > 0)
    yield diagnose('levels-incomplete', draft.place(spot, 'key'), { missing, surplus }, { related: [scaleEnd(draft)] });
}

/** Every level that is named lies on the scale. */
export function* levelOutOfRange(draft: Draft): Generator<Diagnostic> {
  const { max } = draft;
  if (max === null) return;
  const raises = draft.measures.flatMap(({ spot }) => items(at(spot, 'raises')));
  const spots = [
    at({ pointer: '', data: draft.data }, 'target'),
    ...draft.domains.flatMap(({ spot }) => [at(spot, 'target'), at(spot, 'passAt')]),
    ...draft.questions.flatMap(levelSpots),
    ...raises.flatMap((raise) => [at(raise, 'from'), at(raise, 'to')]),
  ];
  for (const spot of spots) {
    yield* outOfRange(draft, spot, 0, max);
  }
  for (const { spot } of draft.questions) yield* outOfRange(draft, at(spot, 'stage'), 1, max);
}

/** A level that is not within [min, max]; what is no number is said elsewhere. */
export function* outOfRange(draft: Draft, spot: Spot, min: number, max: number): Generator<Diagnostic> {
  const level = numberOf(spot);
  if (level === null || (level >= min && level <= max)) return;
  yield diagnose('level-out-of-range', draft.place(spot), { level, min, max }, { related: [scaleEnd(draft)] });
}

function scaleEnd(draft: Draft): Place {
  return draft.place(at(at({ pointer: '', data: draft.data }, 'scale'), 'max'));
}

function levelSpots({ spot, type }: DraftQuestion): readonly Spot[] {
  const levels = at(spot, 'levels');
  return [
    at(spot, 'target'),
    at(at(spot, 'duty'), 'fulfilledAt'),
    at(at(spot, 'cap'), 'below'),
    at(at(spot, 'cap'), 'at'),
    ...(type === 'yes-no' ? [at(levels, 'yes'), at(levels, 'no')] : []),
    ...items(at(spot, 'options')).map((option) => at(option, 'level')),
    ...thresholdLists(spot).flatMap((list) => items(list).map((threshold) => at(threshold, 'level'))),
  ];
}

/** The lists of thresholds of a question: one for all, or one for each size class. */
export function thresholdLists(question: Spot): readonly Spot[] {
  const thresholds = at(question, 'thresholds');
  return isList(thresholds.data) ? [thresholds] : members(thresholds).map(([, list]) => list);
}
