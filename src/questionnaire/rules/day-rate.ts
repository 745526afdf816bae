import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import { at, type Draft, items } from '../draft.ts';

/** Where a measure costs money there is a rate to weigh it against person-days. */
export function* dayRate(draft: Draft): Generator<Diagnostic> {
  const rate = at({ pointer: '', data: draft.data }, 'dayRate');
  const [cost] = draft.measures.flatMap(({ spot }) => items(at(spot, 'costs')));
  if (draft.manifest && rate.data === undefined && cost !== undefined) {
    yield diagnose('day-rate-missing', draft.place(rate), {}, { related: [draft.place(cost)] });
  }
}
