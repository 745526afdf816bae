import type { RoadmapDocument } from '../roadmap/index.ts';

/** The result document itself: two spaces, keys in the order in which the result is built, one line feed at the end. */
export function renderJson(result: RoadmapDocument): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
