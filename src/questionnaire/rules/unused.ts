import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import { at, type Draft, type DraftItem, items, type Spot } from '../draft.ts';
import { meantIds } from './meant-ids.ts';

/** Every source is named by something. */
export function* unusedSources(draft: Draft): Generator<Diagnostic> {
  if (!draft.complete) return;
  const measures = draft.measures.map(({ spot }) => spot);
  const places = [
    ...draft.questions.flatMap(({ spot }) => items(at(spot, 'references'))),
    ...measures,
    ...measures.flatMap((measure) => items(at(measure, 'costs'))),
    ...draft.workPackages.map(({ spot }) => at(spot, 'pending')),
  ];
  for (const { id, spot } of unnamed(draft.sources, places, 'sources')) {
    yield diagnose('unused-source', draft.place(at(spot, 'id')), { id });
  }
}

/** Every work package that falls to the municipalities is served by a question or a measure. */
export function* unusedWorkPackages(draft: Draft): Generator<Diagnostic> {
  if (!draft.complete) return;
  const places = [...draft.questions, ...draft.measures].map(({ spot }) => spot);
  for (const { id, spot } of unnamed(draft.workPackages, places, 'workPackages')) {
    const municipal = items(at(spot, 'responsible')).some((responsible) => responsible.data === 'kommunen');
    if (municipal) yield diagnose('unused-work-package', draft.place(at(spot, 'id')), { id });
  }
}

function unnamed(things: readonly DraftItem[], places: readonly Spot[], key: string): readonly DraftItem[] {
  const named = meantIds(
    things,
    places.flatMap((place) => items(at(place, key))),
  );
  return things.filter(({ id }) => id !== '' && !named.has(id));
}
