import { type Diagnostic, diagnose, unknownName } from '../../diagnostics/index.ts';
import { at, type Draft, type DraftItem, items, type Spot, textOf } from '../draft.ts';

type UnknownCode =
  | 'unknown-domain'
  | 'unknown-question'
  | 'unknown-measure'
  | 'unknown-source'
  | 'unknown-work-package'
  | 'unknown-category';

/** Every name of something in the questionnaire is the id of one; said only where all of it could be read. */
export function* unknownNames(draft: Draft): Generator<Diagnostic> {
  const { questions, measures, categories, workPackages, sources } = draft;
  // The priorities stand in one place, so what they lack is certain even where another file is missing.
  if (draft.hasPriorities) {
    yield* unknown(
      draft,
      'unknown-category',
      categories,
      workPackages.map(({ spot }) => at(spot, 'category')),
    );
  }
  if (!draft.complete) return;
  const spots = questions.map(({ spot }) => spot);
  const measureSpots = measures.map(({ spot }) => spot);
  const costs = measureSpots.flatMap((measure) => items(at(measure, 'costs')));
  const references = spots.flatMap((question) => items(at(question, 'references')));
  const raises = measureSpots.flatMap((measure) => items(at(measure, 'raises')));

  yield* unknown(draft, 'unknown-category', categories, listed(spots, 'categories'));
  yield* unknown(draft, 'unknown-work-package', workPackages, listed([...spots, ...measureSpots], 'workPackages'));
  const pending = workPackages.map(({ spot }) => at(spot, 'pending'));
  const citing = [...references, ...measureSpots, ...costs, ...pending];
  yield* unknown(draft, 'unknown-source', sources, listed(citing, 'sources'));
  yield* unknown(
    draft,
    'unknown-domain',
    draft.domains,
    measureSpots.map((measure) => at(measure, 'domain')),
  );
  yield* unknown(
    draft,
    'unknown-question',
    questions,
    raises.map((raise) => at(raise, 'question')),
  );
  yield* unknown(draft, 'unknown-measure', measures, listed(measureSpots, 'requires'));
}

function listed(spots: readonly Spot[], key: string): readonly Spot[] {
  return spots.flatMap((spot) => items(at(spot, key)));
}

function* unknown(
  draft: Draft,
  code: UnknownCode,
  things: readonly DraftItem[],
  names: readonly Spot[],
): Generator<Diagnostic> {
  const known = new Map(things.map((thing) => [thing.id, thing]));
  for (const spot of names) {
    const id = textOf(spot);
    if (id === null || id === '' || known.has(id)) continue;
    const args = unknownName(id, known.keys());
    const meant = known.get(args.suggestion ?? '');
    const related = meant === undefined ? [] : [draft.place(at(meant.spot, 'id'))];
    yield diagnose(code, draft.place(spot), args, { related });
  }
}
