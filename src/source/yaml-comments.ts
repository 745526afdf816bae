import { Lexer } from 'yaml';
import type { Span } from './line-index.ts';

/** What the lexer puts before a scalar: what follows is content, whatever it begins with. */
const scalarFollows = '\u001f';
/** What it puts in between without its standing in the text: where a document begins, and where brackets end by mistake. */
const marks: readonly string[] = ['\u0002', '\u0018', scalarFollows];

/** The comments of a YAML text, each from its `#` to the end of the line; what only looks like one, in a text say, is none. */
export function yamlComments(text: string): readonly Span[] {
  const comments: Span[] = [];
  let offset = 0;
  let before = '';
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith('#') && before !== scalarFollows) {
      comments.push([offset, offset + lexeme.trimEnd().length]);
    }
    if (!marks.includes(lexeme)) offset += lexeme.length;
    before = lexeme;
  }
  return comments;
}
