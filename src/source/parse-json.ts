import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { limits } from './limits.ts';
import type { Span } from './line-index.ts';
import { type Find, type ParsedText, syntaxProblem, type TextProblem } from './parsed-text.ts';
import type { Json } from './source-file.ts';

/** Reads a text as JSON. The platform reads the data; jsonc-parser's tree tells where things stand and what is wrong. */
export function parseJson(text: string): ParsedText {
  if (text.trim() === '') return problems([{ kind: 'syntax', problem: 'EMPTY', detail: '', span: [0, 0] }]);
  // The tree is built by recursion, so the depth is looked at before: a stack that runs out can't be caught reliably.
  const deep = tooDeep(text);
  if (deep !== null) return problems([{ kind: 'too-large', what: 'depth', span: deep }]);

  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const data = parsed(text);
  if (data === undefined || root === undefined || errors.length > 0) return problems(syntaxErrors(text, errors));
  const found = [...checkNode(root)];
  return found.length > 0 ? problems(found) : { kind: 'data', data, find: finder(root) };
}

function problems(found: readonly TextProblem[]): ParsedText {
  return { kind: 'problems', problems: found };
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

// The kinds of token that open and close; the package's enum can't be read by what compiles each file for itself.
const opening: ReadonlySet<number> = new Set([1, 3]);
const closing: ReadonlySet<number> = new Set([2, 4]);
const endOfFile = 17;

function tooDeep(text: string): Span | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== endOfFile; token = scanner.scan()) {
    if (opening.has(token)) depth += 1;
    if (closing.has(token)) depth -= 1;
    if (depth > limits.depth) return [scanner.getTokenOffset(), scanner.getTokenOffset() + 1];
  }
  return null;
}

/** The first problem of each line: what follows it there mostly follows from it. */
function syntaxErrors(text: string, errors: readonly ParseError[]): readonly TextProblem[] {
  const firsts = errors.filter(({ offset }, index) => {
    const before = errors[index - 1];
    return before === undefined || text.slice(before.offset, offset).includes('\n');
  });
  const found = firsts.map(({ error, offset, length }): TextProblem => {
    const words = printParseErrorCode(error).replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
    const problem = syntaxProblem(words.replaceAll(' ', '_').toUpperCase());
    return { kind: 'syntax', problem, detail: words.toLowerCase(), span: [offset, offset + length] };
  });
  const [first] = found;
  return first === undefined ? [{ kind: 'syntax', problem: 'INVALID_SYMBOL', detail: '', span: null }] : found;
}

const loneSurrogate = /\p{Surrogate}/u;

function* checkNode(node: Node): Generator<TextProblem> {
  const span = spanOfNode(node);
  if (node.type === 'number' && !Number.isFinite(node.value))
    yield { kind: 'syntax', problem: 'NOT_FINITE', detail: '', span };
  if (node.type === 'string' && loneSurrogate.test(textOf(node))) {
    yield { kind: 'syntax', problem: 'LONE_SURROGATE', detail: '', span };
  }
  if (node.type === 'object') yield* duplicateKeys(node);
  for (const child of node.children ?? []) yield* checkNode(child);
}

function* duplicateKeys(object: Node): Generator<TextProblem> {
  const spans = new Map<string, Span>();
  for (const property of object.children ?? []) {
    const key = property.children?.[0];
    if (key === undefined) continue;
    const first = spans.get(textOf(key));
    if (first === undefined) spans.set(textOf(key), spanOfNode(key));
    else yield { kind: 'syntax', problem: 'DUPLICATE_KEY', detail: textOf(key), span: spanOfNode(key), first };
  }
}

function textOf(node: Node): string {
  return String(node.value);
}

function spanOfNode(node: Node): Span {
  return [node.offset, node.offset + node.length];
}

function finder(root: Node): Find {
  const properties = new Map<Node, ReadonlyMap<string, Node>>();
  /** The property of an object with that key; all of an object are looked at once, when the first is asked for. */
  const propertyOf = (object: Node, key: string): Node | undefined => {
    const known = properties.get(object) ?? propertiesOf(object);
    properties.set(object, known);
    return known.get(key);
  };
  return (segments, part) => {
    let node = root;
    let key: Node | undefined;
    for (const segment of segments) {
      const property = node.type === 'object' ? propertyOf(node, segment) : undefined;
      key = property?.children?.[0];
      const next = node.type === 'array' ? node.children?.[Number(segment)] : property?.children?.[1];
      if (next === undefined) return null;
      node = next;
    }
    return { span: spanOfNode(part === 'key' ? (key ?? node) : node), otherEnd: null };
  };
}

function propertiesOf(object: Node): ReadonlyMap<string, Node> {
  const keyed = (object.children ?? []).flatMap((property) => {
    const key = property.children?.[0];
    return key === undefined ? [] : [[textOf(key), property] as const];
  });
  return new Map(keyed);
}
