import type { Json, JsonObject } from '../../src/source/index.ts';
import type { Draw } from './draw.ts';

/** Lists whose order carries no meaning for the scores. */
const loose = new Set([
  'domains',
  'questions',
  'options',
  'categories',
  'workPackages',
  'measures',
  'raises',
  'requires',
  'all',
  'any',
  'isAnyOf',
]);

/** The same document with its keys, and its lists where order means nothing, in another order. */
export function reorderLists(draw: Draw, document: JsonObject): JsonObject {
  return reordered(draw, document, loose) as JsonObject;
}

/** The same document with its keys in another order. */
export function reorderKeys(draw: Draw, document: JsonObject): JsonObject {
  return reordered(draw, document, new Set()) as JsonObject;
}

function reordered(draw: Draw, part: Json, lists: ReadonlySet<string>, key = ''): Json {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) {
    const items = part.map((item) => reordered(draw, item, lists));
    return lists.has(key) ? draw.shuffled(items) : items;
  }
  const entries = Object.entries(part).map(([name, value]) => [name, reordered(draw, value, lists, name)] as const);
  return Object.fromEntries(draw.shuffled(entries));
}
