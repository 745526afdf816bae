import type { UsageWording } from './cli-problem.ts';
import { excerpt, quote } from './phrase-format.ts';

export function say(message: string, hint: string | null): UsageWording {
  return { message, hint };
}

export function name(text: string): string {
  return quote(excerpt(text), 'en');
}

export function times(count: number): string {
  if (count === 0) return 'not at all';
  return count === 1 ? 'once' : `${count} times`;
}

export function didYouMean(suggestion: string | null): string | null {
  return suggestion === null ? null : `Did you mean ${name(suggestion)}?`;
}
