import type { Question } from './question.ts';

/** What a question is called in tables and lists: its title, and its text where it has none. */
export function questionName({ title, text }: Pick<Question, 'title' | 'text'>): string {
  return title ?? text;
}
