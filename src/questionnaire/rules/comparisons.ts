import { at, items, type Spot } from '../draft.ts';

/** The single comparisons within a condition, whichever way they are combined. */
export function comparisons(condition: Spot): readonly Spot[] {
  const parts = [...items(at(condition, 'all')), ...items(at(condition, 'any')), at(condition, 'not')];
  const inner = parts.filter(({ data }) => data !== undefined).flatMap(comparisons);
  const own = at(condition, 'question').data !== undefined || at(condition, 'profile').data !== undefined;
  return own ? [condition, ...inner] : inner;
}
