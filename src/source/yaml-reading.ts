import { isScalar, type Node, type Pair, Scalar, type YAMLMap } from 'yaml';
import type { Span } from './line-index.ts';
import type { SyntaxProblem, TextProblem } from './parsed-text.ts';
import type { Json } from './source-file.ts';

/** A mapping; a value that is not written is null. */
export type YamlMap = YAMLMap<Node, Node | null>;
export type YamlPair = Pair<Node, Node | null>;

/** A member of a mapping. */
export interface Member {
  /** Where it stands: in the mapping itself, or in one that is merged into it. */
  readonly pair: YamlPair;
  /** What stands behind the `<<` that brings it; null for the mapping's own. */
  readonly broughtBy: Node | null;
}

export interface ReadMember extends Member {
  readonly value: Value;
}

/** A node as data; `height` counts the collections within one another, `size` all values, both with aliases and merges written out. */
export interface Value {
  readonly data: Json;
  readonly height: number;
  readonly size: number;
}

export interface Anchored {
  readonly node: Node;
  /** Null while the content of the node is read. */
  value: Value | null;
}

/** What is known of a YAML tree while it is read. */
export interface Reading {
  /** By name: the latest anchor so far. */
  readonly anchors: Map<string, Anchored>;
  readonly aliases: Map<Node, Node>;
  /** By mapping and key. */
  readonly members: Map<Node, ReadonlyMap<string, ReadMember>>;
  readonly problems: TextProblem[];
  /** Values that stand in the data because an alias repeats them. */
  repeated: number;
}

export const nothing: Value = { data: null, height: 0, size: 1 };

/** The node that an alias stands for; any other node is itself, and so is an alias of nothing. */
export function resolved(node: Node | null, { aliases }: Reading): Node | null {
  return node === null ? null : (aliases.get(node) ?? node);
}

/** `<<` without quotation marks: the key that merges what stands behind it. */
export function isMergeKey(key: Node): boolean {
  return isScalar(key) && key.value === '<<' && key.type === Scalar.PLAIN && key.tag === undefined;
}

/** Notes what is wrong with a node, which then counts as nothing. */
export function objectTo(node: Node, problem: SyntaxProblem, detail: string, reading: Reading): Value {
  const span: Span | null = node.range ? [node.range[0], node.range[1]] : null;
  reading.problems.push({ kind: 'syntax', problem, detail, span });
  return nothing;
}
