import type { Code } from '../../diagnostics/index.ts';
import type { Language } from '../language.ts';
import type { Example, Explanations } from './explanation.ts';

/** Loads what each code means, in one language, and nothing of the other. */
export async function loadExplanations(language: Language): Promise<Explanations> {
  return language === 'de'
    ? (await import('./german.ts')).germanExplanations
    : (await import('./english.ts')).englishExplanations;
}

/** Loads an example of each code. */
export async function loadExamples(): Promise<{ readonly [C in Code]: Example }> {
  return (await import('./examples.ts')).examples;
}
