import { formatDecimal } from '../number-format.ts';
import { excerpt, joinList, quote } from '../phrase-format.ts';
import type { Wording } from './wording.ts';

export function say(message: string, hint: string | null = null): Wording {
  return { message, hint };
}

export function didYouMean(suggestion: string): string {
  return `Meinten Sie ${name(suggestion)}?`;
}

export function name(text: string): string {
  return quote(excerpt(text), 'de');
}

export function names(texts: readonly string[]): string {
  return joinList(texts.map(name), 'de');
}

export function number(value: number): string {
  return formatDecimal(value, 'de');
}

/** What there is, behind a sentence; nothing where that is not known. */
export function listed(existing: readonly string[] = []): string {
  return existing.length === 0 ? '' : ` Es gibt: ${names(existing)}.`;
}
