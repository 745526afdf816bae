import type { Json, JsonObject } from './source-file.ts';

/*
 * What stands under a key, if it is of the kind asked for; null or nothing where it is missing or something else. The schemas say what
 * must be there, so a reader of checked data fills in only what may be left out, and a rule that looks at unchecked data passes over
 * what the schema objects to anyway.
 */

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function textAt(object: JsonObject, key: string): string | null {
  const value = object[key];
  return typeof value === 'string' ? value : null;
}

export function numberAt(object: JsonObject, key: string): number | null {
  const value = object[key];
  return typeof value === 'number' ? value : null;
}

export function flagAt(object: JsonObject, key: string): boolean | null {
  const value = object[key];
  return typeof value === 'boolean' ? value : null;
}

export function objectAt(object: JsonObject, key: string): JsonObject | null {
  const value = object[key];
  return isObject(value) ? value : null;
}

export function listAt(object: JsonObject, key: string): readonly Json[] {
  const value = object[key];
  return isList(value) ? value : [];
}

export function objectsAt(object: JsonObject, key: string): readonly JsonObject[] {
  return listAt(object, key).filter(isObject);
}

export function textsAt(object: JsonObject, key: string): readonly string[] {
  return listAt(object, key).filter((item) => typeof item === 'string');
}

/** The word under a key if it is one of those that are allowed there, else the default. */
export function wordAt<W extends string>(object: JsonObject, key: string, words: readonly W[], byDefault: W): W {
  return words.find((word) => word === object[key]) ?? byDefault;
}

/** The members of a mapping whose keys are ids, without those that are nobody's business (`x-…`). */
export function membersOf(value: Json | undefined): readonly (readonly [key: string, value: Json])[] {
  return isObject(value) ? Object.entries(value).filter(([key]) => !key.startsWith('x-')) : [];
}
