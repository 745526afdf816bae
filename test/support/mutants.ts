import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Range } from 'yaml';
import type { Draw } from './draw.ts';

/** A file in which one thing was broken, and what was. */
export interface Mutant {
  readonly bytes: Uint8Array;
  /** For the message of a failing test. */
  readonly change: string;
}

type Mutation = (text: string, draw: Draw) => { readonly text: string | Uint8Array; readonly change: string } | null;

/** Nodes of a text by where they stand, found by the yaml package alone. */
interface Landscape {
  readonly pairs: readonly Pair<Node, Node | null>[];
  readonly scalars: readonly Node[];
}

function landscapeOf(text: string): Landscape {
  const pairs: Pair<Node, Node | null>[] = [];
  const scalars: Node[] = [];
  const visit = (node: Node | null): void => {
    if (isMap<Node, Node | null>(node)) {
      for (const pair of node.items) {
        pairs.push(pair);
        visit(pair.value);
      }
    } else if (isSeq<Node>(node)) for (const item of node.items) visit(item);
    else if (isScalar(node) && node.source !== '') scalars.push(node);
  };
  visit(parseDocument(text, { schema: 'core' }).contents);
  return { pairs, scalars };
}

function rangeOf(node: Node): Range {
  if (!node.range) throw new Error('a parsed node has a range');
  return node.range;
}

function spliced(text: string, from: number, to: number, replacement: string): string {
  return text.slice(0, from) + replacement + text.slice(to);
}

function line(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** A key goes, with its value. In a block mapping its lines, in a flow mapping what stands between two commas. */
const deleteKey: Mutation = (text, draw) => {
  const { pairs } = landscapeOf(text);
  if (pairs.length === 0) return null;
  const { key, value } = draw.pick(pairs);
  const [from] = rangeOf(key);
  const [, to] = rangeOf(value ?? key);
  const rest = /^\s*,?[ ]*/.exec(text.slice(to))?.[0].length ?? 0;
  const isBlock = /^[\s-]*$/.test(text.slice(text.lastIndexOf('\n', from - 1) + 1, from));
  const end = isBlock ? to : to + rest;
  return { text: spliced(text, from, end, ''), change: `line ${line(text, from)}: no ${String(key)}` };
};

/** A value is one of another type. */
const changeType: Mutation = (text, draw) => {
  const { scalars } = landscapeOf(text);
  if (scalars.length === 0) return null;
  const [from, to] = rangeOf(draw.pick(scalars));
  const other = draw.pick(['[]', '{}', 'true', 'null', '-7', '3.25', '99999', '"text"', '[1, 2]', '{ a: 1 }']);
  const ending = text.slice(from, to).endsWith('\n') ? '\n' : '';
  return { text: spliced(text, from, to, other + ending), change: `line ${line(text, from)}: ${other}` };
};

/** An id, or a reference to one, is another one. */
const renameId: Mutation = (text, draw) => {
  const names = landscapeOf(text).scalars.filter((node) => /^[A-Za-z0-9]+(-[A-Za-z0-9]+)+$/.test(String(node)));
  if (names.length === 0) return null;
  const node = draw.pick(names);
  const [from, to] = rangeOf(node);
  const name = `${text.slice(from, to)}-${draw.pick(['neu', 'x', '2'])}`;
  return { text: spliced(text, from, to, name), change: `line ${line(text, from)}: ${name}` };
};

/** Two numbers in one mapping change places: levels, thresholds, from and to. */
const swapNumbers: Mutation = (text, draw) => {
  const numbers = landscapeOf(text).scalars.filter((node) => isScalar(node) && typeof node.value === 'number');
  if (numbers.length < 2) return null;
  const at = draw.whole(0, numbers.length - 2);
  const [first, second] = [numbers[at], numbers[at + 1]];
  if (first === undefined || second === undefined) return null;
  const [from, to] = rangeOf(first);
  const [from2, to2] = rangeOf(second);
  const swapped =
    text.slice(0, from) + text.slice(from2, to2) + text.slice(to, from2) + text.slice(from, to) + text.slice(to2);
  return { text: swapped, change: `line ${line(text, from)}: two numbers swapped` };
};

/** The file ends anywhere. */
const cut: Mutation = (text, draw) => {
  const end = draw.whole(0, text.length - 1);
  return { text: text.slice(0, end), change: `line ${line(text, end)}: cut` };
};

/** A byte is another one. */
const flipByte: Mutation = (text, draw) => {
  const bytes = Buffer.from(text);
  const at = draw.whole(0, bytes.length - 1);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << draw.whole(0, 7));
  return { text: bytes, change: `line ${line(text, bytes.subarray(0, at).toString().length)}: a bit` };
};

const mutations: readonly Mutation[] = [deleteKey, changeType, renameId, swapNumbers, cut, flipByte];

/** Breaks one thing. */
export function mutate(text: string, draw: Draw): Mutant {
  const { text: broken, change } = draw.pick(mutations)(text, draw) ?? { text: '', change: 'emptied' };
  return { bytes: typeof broken === 'string' ? new TextEncoder().encode(broken) : broken, change };
}
