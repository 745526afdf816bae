import { Composer, CST, type Document, isAlias, isMap, isScalar, isSeq, type Node, Parser } from 'yaml';
import { limits } from './limits.ts';
import type { Span } from './line-index.ts';
import type { Find, ParsedText, TextProblem } from './parsed-text.ts';
import { readYamlData, type YamlData } from './read-yaml-data.ts';
import { yamlErrors } from './yaml-errors.ts';

/**
 * YAML 1.2 core, whatever a `%YAML` directive says: no tags beyond those of the core, all keys are text.
 * Unique keys and merge keys are seen to by `readYamlData`, in linear time.
 */
const options = {
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** The tree of a text that is known to be right, for editing it; null for a text without content. */
export function yamlTree(text: string): Node | null {
  const [document] = new Composer(options).compose(new Parser().parse(text), true, text.length);
  return document?.contents ?? null;
}

/** Reads a text as one YAML document. */
export function parseYaml(text: string): ParsedText {
  const tokens = [...new Parser().parse(text)];
  // Composing recurses, so the depth is looked at before: a stack that runs out can't be caught reliably.
  const deep = tooDeep(tokens);
  if (deep !== null) return { kind: 'problems', problems: [{ kind: 'too-large', what: 'depth', span: deep }] };

  const [document, second] = new Composer(options).compose(tokens, true, text.length);
  if (!document?.contents || isEmpty(document.contents)) {
    const problems = document === undefined ? [] : yamlErrors(text, document, tokens);
    return { kind: 'problems', problems: problems.length > 0 ? problems : [emptyFile] };
  }
  const read = readYamlData(document.contents);
  const problems = [...yamlErrors(text, document, tokens), ...severalDocuments(text, second), ...read.problems];
  if (problems.length > 0) return { kind: 'problems', problems: certain(problems) };
  return { kind: 'data', data: read.data, find: finder(text, document.contents, read) };
}

const emptyFile: TextProblem = { kind: 'syntax', problem: 'EMPTY', detail: '', span: [0, 0] };

/** Text without content, such as `---` alone; a written `null` has a width. */
function isEmpty(contents: Node): boolean {
  return isScalar(contents) && contents.value === null && contents.range?.[0] === contents.range?.[1];
}

/** The first collection that lies too deep, found without recursion. */
function tooDeep(tokens: readonly CST.Token[]): Span | null {
  let level: Collection[] = [];
  for (const token of tokens) if (token.type === 'document') addCollection(level, token.value);
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (depth >= limits.depth && first !== undefined) return [first.offset, first.offset + 1];
    const within: Collection[] = [];
    for (const { items } of level)
      for (const { key, value } of items) {
        addCollection(within, key);
        addCollection(within, value);
      }
    level = within;
  }
  return null;
}

type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;

function addCollection(collections: Collection[], token: CST.Token | null | undefined): void {
  if (token && CST.isCollection(token)) collections.push(token);
}

function severalDocuments(text: string, second: Document.Parsed | undefined): readonly TextProblem[] {
  if (!second) return [];
  const start = second.range[0];
  const lineEnd = text.indexOf('\n', start);
  return [
    { kind: 'syntax', problem: 'MULTIPLE_DOCS', detail: '', span: [start, lineEnd === -1 ? text.length : lineEnd] },
  ];
}

/** After an error in the form of the file the rest of its tree is a guess; only a key given twice is certain then. */
function certain(problems: readonly TextProblem[]): readonly TextProblem[] {
  const broken = problems.some((problem) => problem.kind === 'syntax' && problem.first === undefined);
  return broken ? problems.filter((problem) => problem.kind === 'syntax') : problems;
}

function finder(text: string, contents: Node, read: YamlData): Find {
  return (segments, part) => {
    let node: Node | null = contents;
    let key: Node | null = null;
    /** The first alias on the way, or what stands behind the first merge key. */
    let use: Node | null = null;
    for (const segment of segments) {
      const parent: Node | null = read.resolve(node);
      if (parent !== node) use ??= node;
      key = null;
      if (isMap<Node, Node | null>(parent)) {
        const member = read.memberOf(parent, segment);
        if (member === null) return null;
        if (isAlias(member.broughtBy)) use ??= member.broughtBy;
        key = member.pair.key;
        node = member.pair.value;
      } else if (isSeq<Node>(parent)) {
        node = parent.items[Number(segment)] ?? null;
        if (node === null) return null;
      } else return null;
    }
    const shown = part === 'key' ? (key ?? node) : (node ?? key);
    const span = shown && spanOfNode(text, shown);
    if (!span) return null;
    const meant = read.resolve(shown);
    const otherEnd = use ?? (meant === shown ? null : meant);
    const otherSpan = otherEnd && spanOfNode(text, otherEnd);
    return { span, otherEnd: otherSpan && { span: otherSpan, role: use === null ? 'anchor' : 'use' } };
  };
}

/**
 * From the first character of a node to its last, without the line breaks and comments that follow it. What is not written has no width
 * and stands right behind what it belongs to.
 */
export function spanOfNode(text: string, node: Node): Span | null {
  if (!node.range) return null;
  const start = node.range[0];
  const last = lastLeaf(node);
  let end = last.range?.[1] ?? node.range[1];
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end -= 1;
  return [Math.min(start, end), end];
}

function lastLeaf(node: Node): Node {
  if (isMap<Node, Node | null>(node) && !node.flow) {
    const last = node.items.at(-1);
    return last ? lastLeaf(last.value ?? last.key) : node;
  }
  if (isSeq<Node>(node) && !node.flow) {
    const last = node.items.at(-1);
    return last ? lastLeaf(last) : node;
  }
  return node;
}
