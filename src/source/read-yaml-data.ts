import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { limits } from './limits.ts';
import type { Span } from './line-index.ts';
import { mergeMembers } from './merge-members.ts';
import type { TextProblem } from './parsed-text.ts';
import type { Json } from './source-file.ts';
import {
  type Anchored,
  isMergeKey,
  type Member,
  nothing,
  objectTo,
  type Reading,
  type ReadMember,
  resolved,
  type Value,
  type YamlMap,
  type YamlPair,
} from './yaml-reading.ts';

export interface YamlData {
  readonly data: Json;
  readonly problems: readonly TextProblem[];
  /** The node that an alias stands for; any other node is itself. */
  resolve(node: Node | null): Node | null;
  /** The member of a mapping with that key, its own or one that a merge key brings. */
  memberOf(map: YamlMap, key: string): Member | null;
}

/**
 * The data of a YAML tree as JSON would have it. It says what JSON can't hold or what is unclear: keys given twice or that are no text,
 * numbers without end, half characters, aliases of nothing or of themselves, and more repetition than a person writes.
 */
export function readYamlData(root: Node): YamlData {
  const reading: Reading = { anchors: new Map(), aliases: new Map(), members: new Map(), problems: [], repeated: 0 };
  const { data, height } = readNode(root, reading);
  if (reading.repeated > limits.aliases) reading.problems.push({ kind: 'too-large', what: 'aliases', span: null });
  else if (height > limits.depth) reading.problems.push({ kind: 'too-large', what: 'depth', span: null });
  return {
    data,
    problems: reading.problems,
    resolve: (node) => resolved(node, reading),
    memberOf: (map, key) => reading.members.get(map)?.get(key) ?? null,
  };
}

function readNode(node: Node | null, reading: Reading): Value {
  if (node === null) return nothing;
  if (isAlias(node)) {
    const target = reading.anchors.get(node.source);
    if (!target?.value) return objectTo(node, 'BAD_ALIAS', node.source, reading);
    reading.aliases.set(node, target.node);
    reading.repeated += target.value.size;
    return target.value;
  }
  const { anchor } = node as { readonly anchor?: string };
  if (anchor === undefined) return readContent(node, reading);
  // The name is the node's from here on, until another node takes it: perhaps one within.
  const anchored: Anchored = { node, value: null };
  reading.anchors.set(anchor, anchored);
  anchored.value = readContent(node, reading);
  return anchored.value;
}

function readContent(node: Node, reading: Reading): Value {
  if (isMap<Node, Node | null>(node)) return readMap(node, reading);
  if (isSeq<Node>(node)) {
    const data: Json[] = [];
    const value = { data, height: 1, size: 1 };
    for (const item of node.items) {
      const read = readNode(item, reading);
      data.push(read.data);
      count(read, value);
    }
    return value;
  }
  return isScalar(node) ? readScalar(node, reading) : nothing;
}

function readMap(map: YamlMap, reading: Reading): Value {
  const members = new Map<string, ReadMember>();
  let merge: Span | null = null;
  let begunAnew = false;
  for (const pair of map.items) {
    const key = readKey(pair, reading);
    const value = readNode(pair.value, reading);
    if (key === null) continue;
    const first = key.merges ? merge : ownSpan(members.get(key.text));
    if (first !== null) {
      // From the second of its first key on it is probably another entry without its dash: one cause, one problem.
      if (begunAnew) continue;
      begunAnew = !map.flow && first[0] === map.items[0]?.key.range?.[0];
      const problem = begunAnew ? 'FIRST_KEY_AGAIN' : 'DUPLICATE_KEY';
      reading.problems.push({ kind: 'syntax', problem, detail: key.text, span: key.span, first });
    } else if (key.merges) {
      merge = key.span;
      mergeMembers(members, pair, reading);
    } else members.set(key.text, { pair, value, broughtBy: null });
  }
  reading.members.set(map, members);
  const data: Record<string, Json> = {};
  const value = { data, height: 1, size: 1 };
  for (const [key, member] of members) {
    // Set like the others, it would not become a member.
    if (key === '__proto__') Object.defineProperty(data, key, { value: member.value.data, ...ownMember });
    else data[key] = member.value.data;
    count(member.value, value);
  }
  return value;
}

const ownMember = { configurable: true, enumerable: true, writable: true } as const;

/** Counts what lies within a collection towards it; its height grows to one more than that of the highest. */
function count(within: Value, collection: { height: number; size: number }): void {
  collection.height = Math.max(collection.height, within.height + 1);
  collection.size += within.size;
}

/** Where a key that the mapping has of its own stands; what a merge key brings gives way to it. */
function ownSpan(member: ReadMember | undefined): Span | null {
  return member === undefined || member.broughtBy !== null ? null : spanOfKey(member.pair.key);
}

interface Key {
  readonly text: string;
  readonly span: Span;
  readonly merges: boolean;
}

function readKey({ key }: YamlPair, reading: Reading): Key | null {
  const span = spanOfKey(key);
  // The parser has objected already to a key that is no scalar.
  if (!isScalar(key) || typeof key.value !== 'string' || span === null) return null;
  checkText(key.value, key, reading);
  return { text: key.value, span, merges: isMergeKey(key) };
}

function spanOfKey({ range }: Node): Span | null {
  return range ? [range[0], range[1]] : null;
}

function readScalar(node: Scalar, reading: Reading): Value {
  const { value } = node;
  if (typeof value === 'string') {
    checkText(value, node, reading);
    return { data: value, height: 0, size: 1 };
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    return objectTo(node, 'NOT_FINITE', node.source ?? '', reading);
  return typeof value === 'number' || typeof value === 'boolean' ? { data: value, height: 0, size: 1 } : nothing;
}

const loneSurrogate = /\p{Surrogate}/u;

function checkText(text: string, node: Node, reading: Reading): void {
  if (loneSurrogate.test(text)) objectTo(node, 'LONE_SURROGATE', '', reading);
}
