import { formatDecimal } from '../number-format.ts';
import { excerpt, joinList, plural, quote } from '../phrase-format.ts';
import type { Wording } from './wording.ts';

export function say(message: string, hint: string | null = null): Wording {
  return { message, hint };
}

export function didYouMean(suggestion: string): string {
  return `Did you mean ${name(suggestion)}?`;
}

export function name(text: string): string {
  return quote(excerpt(text), 'en');
}

export function names(texts: readonly string[]): string {
  return joinList(texts.map(name), 'en');
}

export function number(value: number): string {
  return formatDecimal(value, 'en');
}

/** What there is, behind a sentence; nothing where that is not known. */
export function listed(existing: readonly string[] = []): string {
  return existing.length === 0 ? '' : ` There ${plural(existing.length, 'is', 'are')}: ${names(existing)}.`;
}
