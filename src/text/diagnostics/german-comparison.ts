import { formatDate } from '../date-format.ts';
import { name, say } from './german-words.ts';
import type { ComparisonCode, WordingsOf } from './wording.ts';

/** What there is to say about files of answers that are compared. */
export const germanComparison: WordingsOf<ComparisonCode> = {
  'municipality-unclear': ({ differs, other }) =>
    differs === 'name'
      ? say(
          `Der Schlüssel ist derselbe wie in ${name(other)}, der Name nicht. Beide gelten als eine Kommune.`,
          'Berichtigen Sie den Namen oder den Schlüssel („ags“, „ars“).',
        )
      : say(
          `Der Name ist derselbe wie in ${name(other)}, der Schlüssel nicht. Beide gelten als verschiedene Kommunen.`,
          'Berichtigen Sie den Schlüssel („ags“, „ars“), wenn es dieselbe ist.',
        ),
  'same-day': ({ date, other }) =>
    say(
      `${name(other)} ist vom selben Tag, ${formatDate(date, 'de')}. Als älter gilt, was im Aufruf zuerst steht.`,
      'Berichtigen Sie „assessedOn“ in einer der Dateien.',
    ),
};
