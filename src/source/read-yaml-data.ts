import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { limits } from './limits.ts';
import type { Span } from './line-index.ts';
import type { SyntaxProblem, TextProblem } from './parsed-text.ts';
import type { Json } from './source-file.ts';

export interface YamlData {
  readonly data: Json;
  readonly problems: readonly TextProblem[];
  /** The node that an alias stands for; any other node is itself. */
  resolve(node: Node | null): Node | null;
}

/** A node as data; `height` counts the collections within one another, `size` all values, both with aliases written out. */
interface Value {
  readonly data: Json;
  readonly height: number;
  readonly size: number;
}

interface Reading {
  /** By name: the latest anchor so far; null while its own content is read. */
  readonly anchors: Map<string, { readonly node: Node; readonly value: Value } | null>;
  readonly aliases: Map<Node, Node>;
  readonly problems: TextProblem[];
  /** Values that stand in the data because an alias repeats them. */
  repeated: number;
}

const nothing: Value = { data: null, height: 0, size: 1 };

/**
 * The data of a YAML tree as JSON would have it. It says what JSON can't hold or what is unclear: keys given twice or that are no text,
 * numbers without end, half characters, aliases of nothing or of themselves, and more repetition than a person writes.
 */
export function readYamlData(root: Node): YamlData {
  const reading: Reading = { anchors: new Map(), aliases: new Map(), problems: [], repeated: 0 };
  const { data, height } = readNode(root, reading);
  if (reading.repeated > limits.aliases) reading.problems.push({ kind: 'too-large', what: 'aliases', span: null });
  else if (height > limits.depth) reading.problems.push({ kind: 'too-large', what: 'depth', span: null });
  return {
    data,
    problems: reading.problems,
    resolve: (node) => (node === null ? null : (reading.aliases.get(node) ?? node)),
  };
}

function readNode(node: Node | null, reading: Reading): Value {
  if (node === null) return nothing;
  if (isAlias(node)) {
    const target = reading.anchors.get(node.source);
    if (!target) return problem(reading, 'BAD_ALIAS', node, node.source);
    reading.aliases.set(node, target.node);
    reading.repeated += target.value.size;
    return target.value;
  }
  const { anchor } = node as { readonly anchor?: string };
  if (anchor !== undefined) reading.anchors.set(anchor, null);
  const value = readContent(node, reading);
  if (anchor !== undefined) reading.anchors.set(anchor, { node, value });
  return value;
}

function readContent(node: Node, reading: Reading): Value {
  if (isMap<Node, Node | null>(node)) return readMap(node, reading);
  if (isSeq<Node>(node)) {
    const items = node.items.map((item) => readNode(item, reading));
    return collection(
      items.map((item) => item.data),
      items,
    );
  }
  return isScalar(node) ? readScalar(node, reading) : nothing;
}

function readMap(map: YAMLMap<Node, Node | null>, reading: Reading): Value {
  const spans = new Map<string, Span>();
  const members: [string, Value][] = [];
  for (const pair of map.items) {
    const key = readKey(pair, reading);
    const value = readNode(pair.value, reading);
    if (key === null) continue;
    const first = spans.get(key.text);
    if (first === undefined) {
      spans.set(key.text, key.span);
      members.push([key.text, value]);
    } else {
      reading.problems.push({ kind: 'syntax', problem: 'DUPLICATE_KEY', detail: key.text, span: key.span, first });
    }
  }
  // fromEntries defines own members, so that a key like __proto__ is one, too.
  const data = Object.fromEntries(members.map(([key, value]) => [key, value.data]));
  return collection(
    data,
    members.map(([, value]) => value),
  );
}

function readKey(
  { key }: Pair<Node, Node | null>,
  reading: Reading,
): { readonly text: string; readonly span: Span } | null {
  // The parser has objected already to a key that is no scalar.
  if (!isScalar(key) || typeof key.value !== 'string' || !key.range) return null;
  checkText(key.value, key, reading);
  return { text: key.value, span: [key.range[0], key.range[1]] };
}

function readScalar(node: Scalar, reading: Reading): Value {
  const { value } = node;
  if (typeof value === 'string') {
    checkText(value, node, reading);
    return { data: value, height: 0, size: 1 };
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    return problem(reading, 'NOT_FINITE', node, node.source ?? '');
  return typeof value === 'number' || typeof value === 'boolean' ? { data: value, height: 0, size: 1 } : nothing;
}

const loneSurrogate = /\p{Surrogate}/u;

function checkText(text: string, node: Node, reading: Reading): void {
  if (loneSurrogate.test(text)) problem(reading, 'LONE_SURROGATE', node, '');
}

function collection(data: Json, values: readonly Value[]): Value {
  let height = 0;
  let size = 1;
  for (const value of values) {
    height = Math.max(height, value.height);
    size += value.size;
  }
  return { data, height: height + 1, size };
}

function problem(reading: Reading, code: SyntaxProblem, node: Node, detail: string): Value {
  const span: Span | null = node.range ? [node.range[0], node.range[1]] : null;
  reading.problems.push({ kind: 'syntax', problem: code, detail, span });
  return nothing;
}
