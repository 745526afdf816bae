import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import { at, type Draft, type DraftItem, items, textOf } from '../draft.ts';
import { comparisons } from './comparisons.ts';
import { findCycles } from './find-cycles.ts';

/** No question applies depending on itself. */
export function* conditionCycle(draft: Draft): Generator<Diagnostic> {
  const edges = draft.questions.map(({ id, spot }) => {
    const named = comparisons(at(spot, 'appliesWhen')).flatMap(
      (comparison) => textOf(at(comparison, 'question')) ?? [],
    );
    return [id, named] as const;
  });
  yield* cyclesIn(draft, 'condition-cycle', draft.questions, new Map(edges), 'appliesWhen');
}

/** No measure requires itself, directly or not. */
export function* requiresCycle(draft: Draft): Generator<Diagnostic> {
  const edges = draft.measures.map(
    ({ id, spot }) => [id, items(at(spot, 'requires')).flatMap((each) => textOf(each) ?? [])] as const,
  );
  yield* cyclesIn(draft, 'requires-cycle', draft.measures, new Map(edges), 'requires');
}

function* cyclesIn(
  draft: Draft,
  code: 'condition-cycle' | 'requires-cycle',
  things: readonly DraftItem[],
  edges: ReadonlyMap<string, readonly string[]>,
  key: string,
): Generator<Diagnostic> {
  const spots = new Map(things.map(({ id, spot }) => [id, at(spot, key)]));
  for (const path of findCycles(edges)) {
    const [first, ...others] = path.slice(0, -1).flatMap((id) => spots.get(id) ?? []);
    if (first === undefined) continue;
    const related = others.map((spot) => draft.place(spot, 'key'));
    yield diagnose(code, draft.place(first, 'key'), { path }, { related });
  }
}
