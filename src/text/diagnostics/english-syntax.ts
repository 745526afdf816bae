import type { SyntaxProblem } from '../../source/index.ts';
import { excerpt, quote } from '../phrase-format.ts';
import type { Wording } from './wording.ts';

const quoteIt: Wording['hint'] = 'Put the text in quotation marks.';
const saveAgain = 'Save the file as UTF-8 and write this part anew.';

const unreadable: Wording = {
  message: 'This part cannot be read.',
  hint: 'Check indentation, colons, brackets and quotation marks, in the line before too.',
};
const anchors: Wording = {
  message: 'An anchor or reference (&name, *name) is out of place here.',
  hint: 'Write the value out.',
};
const tags: Wording = {
  message: 'Types given with “!” are not read.',
  hint: 'Leave the “!” out or put the text in quotation marks.',
};
const number: Wording = {
  message: 'The number is not written properly.',
  hint: 'Numbers have a decimal point and no thousands separators: 1234.5',
};
const comment: Wording = {
  message: 'There are no comments in JSON.',
  hint: 'Remove the comment, or write the file as YAML.',
};
const openText: Wording = {
  message: 'A text has no closing quotation mark.',
  hint: 'Add it. If there is to be one in the text itself, write “\\"”.',
};
const backslash: Wording = {
  message: 'The character after the backslash does not fit.',
  hint: 'Write a backslash as “\\\\”.',
};

const problems: { readonly [P in SyntaxProblem]: Wording } = {
  EMPTY: { message: 'The file is empty.', hint: 'Every file begins with “kind: …” and “schemaVersion: 1”.' },
  MULTIPLE_DOCS: {
    message: 'The file holds more than one document.',
    hint: 'Remove the line “---”, or split the file.',
  },
  DUPLICATE_KEY: {
    message: 'This key stands here twice.',
    hint: 'A key can stand only once in a group.',
  },
  FIRST_KEY_AGAIN: {
    message: 'This key stands here twice.',
    hint: 'A key can stand only once in a group; a new entry of a list begins with “- ”.',
  },
  NON_STRING_KEY: { message: 'A key must be a plain word or number.', hint: quoteIt },
  NOT_FINITE: { message: 'This number is not finite.', hint: 'Give an ordinary number.' },
  LONE_SURROGATE: { message: 'Half a character stands here.', hint: saveAgain },
  MERGE_SOURCE: {
    message: '“<<” takes keys over from another group, but there is none here.',
    hint: 'Put a reference such as “*name” behind it, to a group with the anchor “&name”, or several as [*a, *b].',
  },
  ITEM_WITHOUT_DASH: {
    message: 'This line neither belongs to the entry above nor begins a new one.',
    hint: 'Indent it like the other lines of the entry, or begin a new one with “- ”.',
  },
  TEXT_AFTER_QUOTE: {
    message: 'Text follows after the closing quotation mark.',
    hint: 'Put the whole text in quotation marks, in those that do not occur in it: "…" or \'…\'.',
  },
  OPEN_BRACE: { message: 'This bracket is not closed.', hint: 'Add “}” where it is to end.' },
  OPEN_BRACKET: { message: 'This bracket is not closed.', hint: 'Add “]” where it is to end.' },
  ALIAS_PROPS: anchors,
  BAD_ALIAS: {
    message: 'There is no anchor (&name) for this reference (*name) before it.',
    hint: 'Check the name, or write the value out.',
  },
  BAD_COLLECTION_TYPE: tags,
  BAD_DIRECTIVE: { message: 'The line that begins with “%” cannot be read.', hint: 'Remove it.' },
  BAD_DQ_ESCAPE: backslash,
  BAD_INDENT: {
    message: 'The indentation does not fit the lines above.',
    hint: 'Indent lines of the same rank alike.',
  },
  BAD_PROP_ORDER: anchors,
  BAD_SCALAR_START: { message: 'A text cannot begin with this character.', hint: quoteIt },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'There is a colon too many, or the indentation is wrong.',
    hint: 'Put a text with a colon in quotation marks, or indent the next line like this one.',
  },
  BLOCK_IN_FLOW: {
    message: 'A comma is missing within these brackets, or there are indented lines in them.',
    hint: 'Write everything within the brackets, separated by commas.',
  },
  IMPOSSIBLE: unreadable,
  KEY_OVER_1024_CHARS: { message: 'This key is too long.', hint: 'Probably a colon or a quotation mark is missing.' },
  MISSING_CHAR: { message: 'A character is missing here, mostly a bracket, a comma or a quotation mark.', hint: null },
  MULTILINE_IMPLICIT_KEY: {
    message: 'After the key the colon is missing, or the space behind it.',
    hint: 'Write “key: value”.',
  },
  MULTIPLE_ANCHORS: anchors,
  MULTIPLE_TAGS: tags,
  RESOURCE_EXHAUSTION: {
    message: 'The file is nested too deeply.',
    hint: 'Check whether closing brackets are missing before.',
  },
  TAB_AS_INDENT: {
    message: 'A tab is used for indentation here.',
    hint: 'YAML indents with spaces, usually two for each level.',
  },
  TAG_RESOLVE_FAILED: tags,
  UNEXPECTED_TOKEN: unreadable,
  INVALID_SYMBOL: { message: 'This word is not allowed in JSON.', hint: 'Put texts in double quotation marks.' },
  INVALID_NUMBER_FORMAT: number,
  PROPERTY_NAME_EXPECTED: {
    message: 'A key in double quotation marks is missing here.',
    hint: 'Often there is a comma too many before it.',
  },
  VALUE_EXPECTED: { message: 'A value is missing here.', hint: 'Often there is a comma too many before it.' },
  COLON_EXPECTED: { message: 'The colon after the key is missing.', hint: 'Write "key": value.' },
  COMMA_EXPECTED: {
    message: 'A comma is missing here.',
    hint: 'There is a comma between two entries, and none after the last.',
  },
  CLOSE_BRACE_EXPECTED: { message: 'The closing bracket “}” is missing here.', hint: null },
  CLOSE_BRACKET_EXPECTED: { message: 'The closing bracket “]” is missing here.', hint: null },
  END_OF_FILE_EXPECTED: { message: 'Something follows after the end.', hint: 'Check the brackets.' },
  INVALID_COMMENT_TOKEN: comment,
  UNEXPECTED_END_OF_COMMENT: comment,
  UNEXPECTED_END_OF_STRING: openText,
  UNEXPECTED_END_OF_NUMBER: number,
  INVALID_UNICODE: backslash,
  INVALID_ESCAPE_CHARACTER: backslash,
  INVALID_CHARACTER: { message: 'This character cannot stand here.', hint: 'Remove it, or write it as “\\u…”.' },
};

/** What is wrong with the form of the file; `detail` is the key where a key is meant, else the parser's own words. */
export function syntaxProblem(problem: string, detail: string): Wording {
  if ((problem === 'DUPLICATE_KEY' || problem === 'FIRST_KEY_AGAIN') && detail !== '') {
    return { ...problems[problem], message: `The key ${quote(excerpt(detail), 'en')} stands here twice.` };
  }
  return isKnown(problem) ? problems[problem] : unreadable;
}

function isKnown(problem: string): problem is SyntaxProblem {
  return Object.hasOwn(problems, problem);
}
