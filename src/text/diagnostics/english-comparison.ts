import { formatDate } from '../date-format.ts';
import { name, say } from './english-words.ts';
import type { ComparisonCode, WordingsOf } from './wording.ts';

/** What there is to say about files of answers that are compared. */
export const englishComparison: WordingsOf<ComparisonCode> = {
  'municipality-unclear': ({ differs, other }) =>
    differs === 'name'
      ? say(
          `The official key is the same as in ${name(other)}, the name is not. Both are taken for one municipality.`,
          'Correct the name or the key (“ags”, “ars”).',
        )
      : say(
          `The name is the same as in ${name(other)}, the official key is not. They are taken for different municipalities.`,
          'Correct the key (“ags”, “ars”) if it is the same one.',
        ),
  'same-day': ({ date, other }) =>
    say(
      `${name(other)} is of the same day, ${formatDate(date, 'en')}. What the call names first counts as older.`,
      'Correct “assessedOn” in one of the files.',
    ),
};
