import type { Json } from '../../src/source/index.ts';

/** The ids of all questions that some condition of a questionnaire names: `appliesWhen` or a cap's `when`. */
export function namedInConditions(document: Json): ReadonlySet<string> {
  const named = new Set<string>();
  visit(document, false);
  return named;

  function visit(part: Json | undefined, inCondition: boolean): void {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if (inCondition && key === 'question') named.add(String(value));
      visit(value, inCondition || key === 'appliesWhen' || key === 'when');
    }
  }
}
