import { CST, type Document, type YAMLError } from 'yaml';
import type { Span } from './line-index.ts';
import { type SyntaxProblem, syntaxProblem, type TextProblem } from './parsed-text.ts';

/**
 * What the parser objects to, each at the place where the mistake is to be looked for, one problem for one cause: once lines no longer fit
 * together, the parser objects to much that follows only from that. Of its warnings only an unknown tag counts: it would change what a
 * value means.
 */
export function yamlErrors(
  text: string,
  document: Document.Parsed,
  tokens: readonly CST.Token[],
): readonly TextProblem[] {
  const errors: readonly YAMLError[] = [
    ...document.errors,
    ...document.warnings.filter((warning) => warning.code === 'TAG_RESOLVE_FAILED'),
  ];
  const cut = errors.findIndex(({ code }) => breaksForm(code));
  return errors
    .filter(({ code }, index) => cut === -1 || index <= cut || slips.has(code))
    .map((error) => {
      const { problem, span } = causeOf(error, text, tokens);
      return { kind: 'syntax', problem, detail: error.message, span };
    });
}

const breaking: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'BLOCK_IN_FLOW',
  'IMPOSSIBLE',
  'KEY_OVER_1024_CHARS',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'TAB_AS_INDENT',
  'UNEXPECTED_TOKEN',
]);

/** After such an error the parser guesses what belongs together. */
function breaksForm(code: string): boolean {
  return breaking.has(code);
}

/** These are what they are, whatever is wrong around them. */
const slips: ReadonlySet<string> = new Set(['BAD_DQ_ESCAPE', 'BAD_SCALAR_START', 'TAB_AS_INDENT']);

interface Cause {
  readonly problem: SyntaxProblem;
  readonly span: Span;
}

function causeOf({ code, message, pos }: YAMLError, text: string, tokens: readonly CST.Token[]): Cause {
  const asFound = { problem: syntaxProblem(code), span: pos };
  if (message.startsWith('Missing closing')) {
    const span = openingQuote(tokens, pos[0]);
    return span === null ? asFound : { problem: 'UNEXPECTED_END_OF_STRING', span };
  }
  if (code === 'BLOCK_IN_FLOW' || /flow (?:map|sequence) .*end with/i.test(message))
    return openBracket(tokens, pos[0]) ?? asFound;
  if (message.startsWith('Sequence item without')) {
    return { problem: 'ITEM_WITHOUT_DASH', span: firstCharacter(text, pos) };
  }
  if (code === 'UNEXPECTED_TOKEN' && /["'][ \t]*$/.test(lineBefore(text, pos[0]))) {
    return { ...asFound, problem: 'TEXT_AFTER_QUOTE' };
  }
  if (code === 'BAD_INDENT') return { ...asFound, span: firstCharacter(text, pos) };
  return code === 'MULTILINE_IMPLICIT_KEY' ? { ...asFound, span: firstLine(text, pos) } : asFound;
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

/** The last bracket before `end` that is not closed by one of its like. */
function openBracket(tokens: readonly CST.Token[], end: number): Cause | null {
  let last: CST.FlowCollection | null = null;
  for (const level of levelsOf(tokens))
    for (const token of level) {
      if (token.type !== 'flow-collection' || token.start.offset >= end || isClosed(token)) continue;
      if (last === null || token.start.offset > last.start.offset) last = token;
    }
  if (last === null) return null;
  const { offset, type } = last.start;
  const problem = type === 'flow-map-start' ? 'OPEN_BRACE' : 'OPEN_BRACKET';
  return { problem, span: [offset, offset + 1] };
}

function isClosed({ start, end }: CST.FlowCollection): boolean {
  const [first] = end;
  return first !== undefined && first.type === (start.type === 'flow-map-start' ? 'flow-map-end' : 'flow-seq-end');
}

/** Lines are objected to where they begin; what stands out of line is their first character. */
function firstCharacter(text: string, [start, end]: Span): Span {
  const blanks = /^[ \t]*/.exec(text.slice(start))?.[0].length ?? 0;
  const first = start + blanks;
  return /^[^\r\n]/.test(text.slice(first, first + 1)) ? [first, first + 1] : [start, end];
}

function firstLine(text: string, [start, end]: Span): Span {
  const lineEnd = text.slice(start, end).search(/\s*[\r\n]/);
  return [start, lineEnd <= 0 ? end : start + lineEnd];
}

/** What stands before a place in its line. */
function lineBefore(text: string, end: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1, end);
}
