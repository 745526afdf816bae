import { withoutControls } from '../../text/index.ts';

/** Whatever a later step would change: markup, runs of blanks, line breaks, controls. Most of a report has none of it; one look saves four. */
const notPlain = /[\\`*_[\]<>|~#$&\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]| {2}/u;

/**
 * Makes any text safe inside a line of Markdown, in a table cell too: line breaks become spaces, and characters that
 * could begin markup, HTML, a mention of an issue or a formula (GitHub, GitLab) are escaped. The no-break space stays.
 */
export function escapeMarkdown(text: string): string {
  if (!notPlain.test(text)) return text;
  return withoutControls(text.replace(/[ \t\r\n\v\f\u0085\u2028\u2029]+/g, ' '))
    .replace(/[\\`*_[\]<>|~#$]/g, '\\$&')
    .replace(/&(?=[a-zA-Z])/g, '\\&');
}

/** The same at the beginning of a line, where a dash, a plus sign or a number with a dot would begin a list. */
export function escapeLineStart(markdown: string): string {
  return markdown
    .trimStart()
    .replace(/^[-+=](?=$|\s|[-+=])/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=$|\s)/, '$1\\$2');
}

/** An address for a link; null where it is none of the web, which is then shown as text. */
export function linkTarget(url: string): string | null {
  return /^https?:\/\/[^\s<>"\\]+$/.test(url) ? url : null;
}
