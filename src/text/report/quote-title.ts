import type { Language } from '../language.ts';
import { quote } from '../phrase-format.ts';

/** Quotes a title of the questionnaire; quotation marks that it brings along become single ones, as they stand within others. */
export function quoteTitle(title: string, language: Language): string {
  return quote(title.replaceAll('„', '‚').replaceAll('“', '‘').replaceAll('”', '’'), language);
}
