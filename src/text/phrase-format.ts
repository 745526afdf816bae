import type { Language } from './language.ts';

/** a, b und c */
export function joinList(items: readonly string[], language: Language): string {
  const word = language === 'de' ? 'und' : 'and';
  return joinWith(items, word);
}

/** a, b oder c */
export function joinAlternatives(items: readonly string[], language: Language): string {
  return joinWith(items, language === 'de' ? 'oder' : 'or');
}

function joinWith(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** „…“ or “…”. */
export function quote(text: string, language: Language): string {
  return language === 'de' ? `„${text}“` : `“${text}”`;
}

const longestExcerpt = 80;

/**
 * What a user wrote, fit for one line of a message: no line breaks, nothing that steers a terminal or turns the
 * direction of writing, and not longer than a glance.
 */
export function excerpt(text: string): string {
  const line = withoutControls(text.replace(/\s+/g, ' ').trim());
  const characters = [...line];
  return characters.length <= longestExcerpt ? line : `${characters.slice(0, longestExcerpt - 1).join('')}…`;
}

/** Replaces control characters and marks of writing direction, which could forge what a reader sees; tab and line feed stay. */
export function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]|[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** The form of a word that goes with a number: 1 Maßnahme, 2 Maßnahmen. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
