import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import { at, type Draft, textOf } from '../draft.ts';

/** What the law asks only after the day of the questionnaire is no duty yet; the scores would hold it against a municipality. */
export function* notYetInForce(draft: Draft): Generator<Diagnostic> {
  const asOf = at({ pointer: '', data: draft.data }, 'asOf');
  const today = textOf(asOf);
  if (today === null) return;
  for (const { id, spot } of draft.questions) {
    const since = at(at(spot, 'duty'), 'since');
    const day = textOf(since);
    // Both are YYYY-MM-DD, which sorts as text.
    if (day === null || !isDay(day) || !isDay(today) || day <= today) continue;
    yield diagnose(
      'not-yet-in-force',
      draft.place(since),
      { question: id, since: day, asOf: today },
      { related: [draft.place(asOf)] },
    );
  }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
