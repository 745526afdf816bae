import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import { at, type Draft, type DraftItem, items, type Spot, textOf } from '../draft.ts';

/** Ids are unique per kind of thing; domains and questions share one namespace, options are unique in their question. */
export function* duplicateIds(draft: Draft): Generator<Diagnostic> {
  const { domains, questions, measures, categories, workPackages, sources, sizeClasses } = draft;
  const inOrder = domains.flatMap((domain) => [domain, ...questions.filter((question) => question.domain === domain)]);
  yield* duplicates(draft, idSpots(inOrder));
  for (const kind of [measures, categories, workPackages, sources, sizeClasses ?? []])
    yield* duplicates(draft, idSpots(kind));
  for (const { spot } of questions) {
    yield* duplicates(
      draft,
      items(at(spot, 'options')).map((option) => at(option, 'id')),
    );
  }
}

function idSpots(things: readonly DraftItem[]): readonly Spot[] {
  return things.map(({ spot }) => at(spot, 'id'));
}

function* duplicates(draft: Draft, spots: readonly Spot[]): Generator<Diagnostic> {
  const first = new Map<string, Spot>();
  for (const spot of spots) {
    const id = textOf(spot);
    if (id === null || id === '') continue;
    const before = first.get(id);
    if (before === undefined) first.set(id, spot);
    else yield diagnose('duplicate-id', draft.place(spot), { id }, { related: [draft.place(before)] });
  }
}
