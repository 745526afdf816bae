import type { OtherEnd } from '../diagnostics/index.ts';
import type { Span } from './line-index.ts';
import type { Json, Part } from './source-file.ts';

/** What reading a text gives, in YAML or JSON alike: its data, and where each part of it stands; or what is wrong with it. */
export type ParsedText =
  | { readonly kind: 'data'; readonly data: Json; readonly find: Find }
  | { readonly kind: 'problems'; readonly problems: readonly TextProblem[] };

/** Where a part of the data stands; null where nothing does. */
export type Find = (segments: readonly string[], part: Part) => Found | null;

export interface Found {
  readonly span: Span;
  /** The other end where an alias or merge key leads there: of an alias what it stands for, of what one brings the place where it is used. */
  readonly otherEnd: { readonly span: Span; readonly role: OtherEnd['role'] } | null;
}

export type TextProblem = { readonly span: Span | null } & (
  | {
      readonly kind: 'syntax';
      readonly problem: SyntaxProblem;
      /** The parser's own words, or the key or value that it is about. */
      readonly detail: string;
      /** Where a duplicate key stands first. */
      readonly first?: Span;
    }
  | { readonly kind: 'too-large'; readonly what: 'depth' | 'aliases' }
);

/** `problem` of the diagnostic `yaml-syntax`: the codes of the yaml package, those of jsonc-parser in the same style, and our own. */
export type SyntaxProblem = (typeof syntaxProblems)[number];

export const syntaxProblems = [
  // our own
  'EMPTY',
  'MULTIPLE_DOCS',
  'DUPLICATE_KEY',
  'FIRST_KEY_AGAIN',
  'NON_STRING_KEY',
  'NOT_FINITE',
  'LONE_SURROGATE',
  'MERGE_SOURCE',
  'ITEM_WITHOUT_DASH',
  'OPEN_BRACE',
  'TEXT_AFTER_QUOTE',
  'OPEN_BRACKET',
  // yaml
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_COLLECTION_TYPE',
  'BAD_DIRECTIVE',
  'BAD_DQ_ESCAPE',
  'BAD_INDENT',
  'BAD_PROP_ORDER',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'IMPOSSIBLE',
  'KEY_OVER_1024_CHARS',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'RESOURCE_EXHAUSTION',
  'TAB_AS_INDENT',
  'TAG_RESOLVE_FAILED',
  'UNEXPECTED_TOKEN',
  // jsonc-parser
  'INVALID_SYMBOL',
  'INVALID_NUMBER_FORMAT',
  'PROPERTY_NAME_EXPECTED',
  'VALUE_EXPECTED',
  'COLON_EXPECTED',
  'COMMA_EXPECTED',
  'CLOSE_BRACE_EXPECTED',
  'CLOSE_BRACKET_EXPECTED',
  'END_OF_FILE_EXPECTED',
  'INVALID_COMMENT_TOKEN',
  'UNEXPECTED_END_OF_COMMENT',
  'UNEXPECTED_END_OF_STRING',
  'UNEXPECTED_END_OF_NUMBER',
  'INVALID_UNICODE',
  'INVALID_ESCAPE_CHARACTER',
  'INVALID_CHARACTER',
] as const;

const known: ReadonlySet<string> = new Set(syntaxProblems);

/** The problem of a parser's own code; a code that a later version may bring is an unexpected token. */
export function syntaxProblem(code: string): SyntaxProblem {
  return isSyntaxProblem(code) ? code : 'UNEXPECTED_TOKEN';
}

function isSyntaxProblem(code: string): code is SyntaxProblem {
  return known.has(code);
}
