import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import { at, type Draft } from '../draft.ts';

/** The scored questions of a staged domain have a stage, no others do. */
export function* stages(draft: Draft): Generator<Diagnostic> {
  for (const { id, spot, domain, type, scored } of draft.questions) {
    if (domain.aggregation === null || type === null) continue;
    const stage = at(spot, 'stage');
    const aggregation = at(domain.spot, 'aggregation');
    const related = [draft.place(aggregation.data === undefined ? at(domain.spot, 'id') : aggregation)];
    const staged = domain.aggregation === 'staged' && scored;
    if (staged && stage.data === undefined)
      yield diagnose('stage-missing', draft.place(at(spot, 'id')), { question: id }, { related });
    if (!staged && stage.data !== undefined)
      yield diagnose('stage-not-allowed', draft.place(stage, 'key'), { question: id }, { related });
  }
}
