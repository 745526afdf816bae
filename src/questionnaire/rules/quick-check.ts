import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import { at, type Draft, textOf } from '../draft.ts';
import { comparisons } from './comparisons.ts';

/**
 * What decides whether a question of the quick check applies is asked in the quick check, too: facts always are, other questions only if they are
 * part of it. Else it is asked also where it does not apply.
 */
export function* coreCondition(draft: Draft): Generator<Diagnostic> {
  const questions = new Map(draft.questions.map((question) => [question.id, question]));
  for (const { id, spot, data } of draft.questions) {
    if (data.core !== true) continue;
    for (const comparison of comparisons(at(spot, 'appliesWhen'))) {
      const named = at(comparison, 'question');
      const on = questions.get(textOf(named) ?? '');
      if (on === undefined || !on.scored || on.data.core === true) continue;
      const related = [draft.place(at(on.spot, 'id'))];
      yield diagnose('core-condition', draft.place(named), { question: id, on: on.id }, { related });
    }
  }
}
