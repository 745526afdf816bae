import {
  Composer,
  CST,
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Parser,
  type YAMLError,
} from 'yaml';
import { limits } from './limits.ts';
import type { Span } from './line-index.ts';
import { type ParsedText, type SpanOf, syntaxProblem, type TextProblem } from './parsed-text.ts';
import { readYamlData, type YamlData } from './read-yaml-data.ts';

/**
 * YAML 1.2 core, whatever a `%YAML` directive says: no merge keys, no tags beyond those of the core, all keys are text.
 * Unique keys are seen to by `readYamlData`, in linear time.
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
    const problems = document === undefined ? [] : syntaxErrors(document, tokens);
    return { kind: 'problems', problems: problems.length > 0 ? problems : [emptyFile] };
  }
  const read = readYamlData(document.contents);
  const problems = [...syntaxErrors(document, tokens), ...severalDocuments(text, second), ...read.problems];
  if (problems.length > 0) return { kind: 'problems', problems: certain(problems) };
  return { kind: 'data', data: read.data, spanOf: spanFinder(text, document.contents, read) };
}

const emptyFile: TextProblem = { kind: 'syntax', problem: 'EMPTY', detail: '', span: [0, 0] };

/** Text without content, such as `---` alone; a written `null` has a width. */
function isEmpty(contents: Node): boolean {
  return isScalar(contents) && contents.value === null && contents.range?.[0] === contents.range?.[1];
}

/** The first collection that lies too deep, found without recursion. */
function tooDeep(tokens: readonly CST.Token[]): Span | null {
  let depth = 0;
  for (const level of levelsOf(tokens)) {
    const first = level.find(CST.isCollection);
    if (depth >= limits.depth && first !== undefined) return [first.offset, first.offset + 1];
    depth += 1;
  }
  return null;
}

/** The tokens of a text by how deep they lie within one another, the outermost first. */
function* levelsOf(tokens: readonly CST.Token[]): Generator<readonly CST.Token[]> {
  let level: readonly CST.Token[] = tokens.flatMap((token) =>
    token.type === 'document' && token.value ? [token.value] : [],
  );
  while (level.length > 0) {
    yield level;
    level = level
      .filter(CST.isCollection)
      .flatMap(({ items }) => items.flatMap(({ key, value }) => [key, value].filter((token) => !!token)));
  }
}

/** What the parser objects to. Of its warnings only an unknown tag counts: it would change what a value means. */
function syntaxErrors(document: Document.Parsed, tokens: readonly CST.Token[]): readonly TextProblem[] {
  const errors: readonly YAMLError[] = [
    ...document.errors,
    ...document.warnings.filter((warning) => warning.code === 'TAG_RESOLVE_FAILED'),
  ];
  return errors.map(({ code, message, pos }) => {
    const open = message.startsWith('Missing closing') ? openingQuote(tokens, pos[0]) : null;
    return open === null
      ? { kind: 'syntax', problem: syntaxProblem(code), detail: message, span: pos }
      : { kind: 'syntax', problem: 'UNEXPECTED_END_OF_STRING', detail: message, span: open };
  });
}

/** Where a quoted text begins that is still open at `end`: there the mistake is to be looked for, not where the text runs out. */
function openingQuote(tokens: readonly CST.Token[], end: number): Span | null {
  for (const level of levelsOf(tokens)) {
    const quoted = level.find((token) => /^(single|double)-quoted-scalar$/.test(token.type) && endOf(token) === end);
    if (quoted !== undefined && 'offset' in quoted) return [quoted.offset, quoted.offset + 1];
  }
  return null;
}

function endOf(token: CST.Token): number {
  return 'source' in token && 'offset' in token ? token.offset + token.source.length : -1;
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
  const broken = problems.some((problem) => problem.kind === 'syntax' && problem.problem !== 'DUPLICATE_KEY');
  return broken ? problems.filter((problem) => problem.kind === 'syntax') : problems;
}

function spanFinder(text: string, contents: Node, read: YamlData): SpanOf {
  return (segments, part) => {
    let node: Node | null = contents;
    let pair: Pair<Node, Node | null> | null = null;
    for (const segment of segments) {
      const parent: Node | null = read.resolve(node);
      pair = null;
      if (isMap<Node, Node | null>(parent)) {
        pair = parent.items.find((item) => isScalar(item.key) && item.key.value === segment) ?? null;
        if (pair === null) return null;
        node = pair.value;
      } else if (isSeq<Node>(parent)) {
        node = parent.items[Number(segment)] ?? null;
        if (node === null) return null;
      } else return null;
    }
    const shown = (part === 'key' ? pair?.key : node) ?? pair?.key ?? node;
    return shown === null ? null : spanOfNode(text, shown);
  };
}

/** From the first character of a node to its last, without the line breaks and comments that follow it. */
export function spanOfNode(text: string, node: Node): Span | null {
  if (!node.range) return null;
  const start = node.range[0];
  const last = lastLeaf(node);
  let end = last.range?.[1] ?? node.range[1];
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return [start, Math.max(start, end)];
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
