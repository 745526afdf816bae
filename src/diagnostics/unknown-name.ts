import type { UnknownName } from './arguments.ts';
import { nearestName } from './nearest-name.ts';

/** More names than this are no help in a message. */
const mostNames = 8;

/** What there is to say of a name that leads to nothing: the nearest of those that exist; else all of them, where they are few or none. */
export function unknownName(id: string, existing: Iterable<string>): UnknownName {
  const names = [...new Set(existing)].filter((name) => name !== '');
  const suggestion = nearestName(id, names);
  const few = suggestion === null && names.length <= mostNames;
  return { id, suggestion, ...(few ? { existing: names } : {}) };
}
