import type { ExplainText } from './explain/explain-text.ts';
import type { Language } from './language.ts';

/** Loads what an explanation says; no other command needs it. */
export async function loadExplainText(language: Language): Promise<ExplainText> {
  const { explainText } = await import('./explain/explain-text.ts');
  return explainText(language);
}
