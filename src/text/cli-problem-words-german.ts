import type { UsageWording } from './cli-problem.ts';
import { excerpt, joinAlternatives, quote } from './phrase-format.ts';

export function say(message: string, hint: string | null): UsageWording {
  return { message, hint };
}

export function name(text: string): string {
  return quote(excerpt(text), 'de');
}

export function times(count: number): string {
  return count === 0 ? 'nicht' : `${count}-mal`;
}

export function didYouMean(suggestion: string | null): string | null {
  return suggestion === null ? null : `Meinten Sie ${name(suggestion)}?`;
}

export function alternatives(words: readonly string[]): string {
  return joinAlternatives(words.map(name), 'de');
}
