import { isCollection, isMap, isScalar, type Node } from 'yaml';
import { isObject } from './json-fields.ts';
import { spanOfNode, yamlTree } from './parse-yaml.ts';
import type { Json } from './source-file.ts';
import { inlineYaml } from './write-yaml.ts';
import { isMergeKey, type YamlMap, type YamlPair } from './yaml-reading.ts';

type Path = readonly string[];

/**
 * The text with the value set by changing nothing but the stretch where it stands or belongs; null where that can't be done.
 * The caller makes sure that the result reads as it should.
 */
export function editYaml(text: string, path: Path, value: Json, newline: string): string | null {
  const root = yamlTree(text);
  const added = memberLines(path, value);
  if (root === null) return append(text, added.join(newline), newline);
  let map: Node | null = root;
  for (const [index, key] of path.entries()) {
    if (!isMap<Node, Node | null>(map)) return null;
    // A member that a merge key brings stays where it is: the one that is added here wins.
    const member: YamlPair | undefined = map.items.find(
      (item) => isScalar(item.key) && item.key.value === key && !isMergeKey(item.key),
    );
    if (member === undefined) return insertMember(text, map, memberLines(path.slice(index), value), newline);
    const rest = path.slice(index + 1);
    if (rest.length === 0) return replaceValue(text, member, value, newline);
    if (isBlank(member.value) && !map.flow) return fillBlank(text, member, memberLines(rest, value), newline);
    map = member.value;
  }
  return null;
}

/** One line for each key of the path, the value on the last. */
function memberLines(path: Path, value: Json): readonly string[] {
  return path.map((key, depth) => {
    const line = `${'  '.repeat(depth)}${inlineYaml(key)}:`;
    return depth === path.length - 1 ? `${line} ${inlineYaml(value)}` : line;
  });
}

/** Nothing, `null` or `{}`: what a first member takes the place of. */
function isBlank(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null) || (isMap(node) && node.items.length === 0);
}

/** Adds a member after the last one of a mapping. */
function insertMember(text: string, map: YamlMap, lines: readonly string[], newline: string): string | null {
  const first = map.items[0]?.key.range;
  const last = map.items.at(-1);
  const end = last && spanOfNode(text, last.value ?? last.key)?.[1];
  if (!first || end === undefined) return null;
  if (map.flow) return lines.length === 1 ? splice(text, end, end, `, ${lines.join('')}`) : null;
  const indentation = text.slice(text.lastIndexOf('\n', first[0]) + 1, first[0]);
  if (indentation.trim() !== '') return null;
  const at = lineEnd(text, end);
  return splice(text, at, at, lines.map((line) => newline + indentation + line).join(''));
}

/** Puts lines below a member that has no value yet, one step further in; a comment beside it stays. */
function fillBlank(text: string, member: YamlPair, lines: readonly string[], newline: string): string | null {
  const { key, value } = member;
  const colon = colonAfter(text, key);
  if (colon === null || !key.range) return null;
  const [from, to] = value?.range ?? [colon, colon];
  const emptied = from === to ? text : splice(text, colon, to, '');
  const indentation = ' '.repeat(key.range[0] - text.lastIndexOf('\n', key.range[0]) - 1 + 2);
  const at = lineEnd(emptied, colon);
  return splice(emptied, at, at, lines.map((line) => newline + indentation + line).join(''));
}

function replaceValue(text: string, member: YamlPair, value: Json, newline: string): string | null {
  const colon = colonAfter(text, member.key);
  const span = member.value && spanOfNode(text, member.value);
  if (colon === null) return null;
  // An empty value has no width; what is set goes right behind the colon, before any comment.
  if (!span || span[0] === span[1]) return splice(text, colon, colon, ` ${inlineYaml(value)}`);
  const [start, end] = span;
  if (!isCollection(member.value) || member.value.flow) return splice(text, start, end, inlineYaml(value));
  // What was written over several lines stays so; a plain value moves up behind its key unless a comment stands there.
  const indentation = text.slice(text.lastIndexOf('\n', start) + 1, start);
  if (isObject(value) && Object.keys(value).length > 0 && indentation.trim() === '') {
    const lines = Object.entries(value).map(([key, inner]) => memberLines([key], inner).join(''));
    return splice(text, start, end, lines.join(newline + indentation));
  }
  const from = text.slice(colon, start).trim() === '' ? colon : start;
  return splice(text, from, end, `${from === colon ? ' ' : ''}${inlineYaml(value)}`);
}

/** The offset behind the colon that follows a key. */
function colonAfter(text: string, key: Node): number | null {
  if (!key.range) return null;
  const between = /^\s*:/.exec(text.slice(key.range[1], key.range[1] + 1000));
  return between === null ? null : key.range[1] + between[0].length;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return text.charAt(end - 1) === '\r' ? end - 1 : end;
}

function append(text: string, added: string, newline: string): string {
  const separator = text === '' || text.endsWith('\n') ? '' : newline;
  return `${text}${separator}${added}${newline}`;
}

function splice(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
