import type { ComparisonDocument, Explanation } from '../explain/index.ts';
import type { RoadmapDocument } from '../roadmap/index.ts';

/** The result document itself: two spaces, keys in the order in which the result is built, one line feed at the end. */
export function renderJson(result: RoadmapDocument | ComparisonDocument | Explanation): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
