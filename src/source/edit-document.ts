import { applyEdits, modify } from 'jsonc-parser';
import { canonicalJson } from './canonical-json.ts';
import { editYaml } from './edit-yaml.ts';
import { isObject } from './json-fields.ts';
import { isJsonFile, parseSource } from './read-source.ts';
import type { Json, JsonObject } from './source-file.ts';
import { blockYaml } from './write-yaml.ts';

export interface Edit {
  /** The name of the file: JSON stays JSON. */
  readonly file: string;
  readonly text: string;
  /** The keys that lead to what is set; those that are missing are made. */
  readonly path: readonly [string, ...string[]];
  readonly value: Json;
}

/**
 * The text with the value set, and everything else as it was: comments, order, quoting, spacing, line ends. The text must be readable
 * and hold a mapping. The result is read again: should the data not be what it ought to be (where an anchor stood on what was replaced, or
 * an alias or merge key brings what is changed, say), more is written anew: the mapping that holds the value, the one that holds that, and at
 * last the whole file, right but without its comments.
 */
export function editDocument({ file, text, path, value }: Edit): string {
  const before = parseSource(file, text).value?.data ?? {};
  if (!isObject(before)) throw new TypeError('only a mapping can be edited');
  const expected = withValue(before, path, value);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  if (isJsonFile(file)) {
    const edited = editJson(text, path, value, newline);
    return holds(file, edited, expected) ? edited : `${JSON.stringify(expected, null, 2)}\n`;
  }
  for (const [key, ...deeper] of pathsAbove(path)) {
    const edited = editYaml(text, [key, ...deeper], valueAt(expected, [key, ...deeper]), newline);
    if (edited !== null && holds(file, edited, expected)) return edited;
  }
  return blockYaml(expected).replaceAll('\n', newline);
}

/** The path itself and the ways to what holds its end, the longest first. */
function pathsAbove([key, ...deeper]: Edit['path']): readonly Edit['path'][] {
  return Array.from({ length: deeper.length + 1 }, (_, cut) => [key, ...deeper.slice(0, deeper.length - cut)]);
}

function valueAt(object: JsonObject, path: readonly string[]): Json {
  return path.reduce<Json>((value, key) => (isObject(value) ? (value[key] ?? null) : null), object);
}

function withValue(object: JsonObject, [key, next, ...rest]: Edit['path'], value: Json): JsonObject {
  const member = Object.hasOwn(object, key) ? object[key] : undefined;
  const inner = next === undefined ? value : withValue(isObject(member) ? member : {}, [next, ...rest], value);
  return { ...object, [key]: inner };
}

function holds(file: string, text: string, expected: JsonObject): boolean {
  const { value } = parseSource(file, text);
  return value !== null && canonicalJson(value.data) === canonicalJson(expected);
}

function editJson(text: string, path: Edit['path'], value: Json, newline: string): string {
  const indentation = /^[ \t]+(?=")/m.exec(text)?.[0] ?? '  ';
  const formattingOptions = { insertSpaces: !indentation.startsWith('\t'), tabSize: indentation.length, eol: newline };
  return applyEdits(text, modify(text, [...path], value, { formattingOptions }));
}
