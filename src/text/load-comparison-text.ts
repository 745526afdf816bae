import type { ComparisonText } from './comparison/comparison-text.ts';
import type { Language } from './language.ts';

/** Loads what a comparison says; no other command needs it. */
export async function loadComparisonText(language: Language): Promise<ComparisonText> {
  const { comparisonText } = await import('./comparison/comparison-text.ts');
  return comparisonText(language);
}
