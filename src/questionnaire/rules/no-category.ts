import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import { at, type Draft, items } from '../draft.ts';

/** Where there are priorities every scored question belongs to one of their categories. */
export function* noCategory(draft: Draft): Generator<Diagnostic> {
  if (!draft.hasPriorities) return;
  for (const { id, spot, type, scored } of draft.questions) {
    const named = items(at(spot, 'categories')).length + items(at(spot, 'workPackages')).length;
    if (type !== null && scored && named === 0)
      yield diagnose('no-category', draft.place(at(spot, 'id')), { question: id });
  }
}
