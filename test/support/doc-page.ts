import { readFileSync } from 'node:fs';

/** A fenced block of a page: ```language name */
export interface DocBlock {
  readonly language: string;
  /** What stands behind the language, a file's name say; empty where nothing does. */
  readonly name: string;
  readonly text: string;
  /** Line of the page, from 1. */
  readonly line: number;
}

export interface DocPage {
  readonly text: string;
  /** The text without its blocks, and without the blanks that align tables. */
  readonly prose: string;
  readonly blocks: readonly DocBlock[];
}

const fence = /^```(\w+)(?: (.+))?\n([\s\S]*?)^```$/gm;

/** Reads a page of the documentation. */
export function readDocPage(page: URL): DocPage {
  const text = readFileSync(page, 'utf8').replaceAll('\r\n', '\n');
  const blocks = [...text.matchAll(fence)].map((match) => {
    const [, language = '', name = '', content = ''] = match;
    return { language, name, text: content, line: text.slice(0, match.index).split('\n').length };
  });
  const prose = text.replace(fence, '').replace(/^\|.*$/gm, (row) => row.replace(/ {2,}/g, ' '));
  return { text, prose, blocks };
}

/** Anchors of the page’s headings, as GitHub makes them. */
export function anchorsOf({ prose }: DocPage): readonly string[] {
  return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Inline code of the prose. */
export function codeOf({ prose }: DocPage): readonly string[] {
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}
