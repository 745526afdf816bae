import { assertNever } from '../../diagnostics/index.ts';
import type { Block, Inline, Table, Text } from '../document/block.ts';
import { escapeLineStart, escapeMarkdown, linkTarget } from './escape-markdown.ts';
import { renderGantt } from './render-gantt.ts';

export interface RenderOptions {
  /** Pads the cells of tables, for those who read the plain text. */
  readonly aligned: boolean;
  /** A last column of text is not padded, so that a long cell makes only its own row long. */
  readonly ragged?: true;
}

/** Blocks as Markdown (CommonMark with GitHub's tables), ending with one line feed. */
export function renderBlocks(blocks: readonly Block[], options: RenderOptions = { aligned: false }): string {
  return `${blocks.map((block) => renderBlock(block, options)).join('\n\n')}\n`;
}

function renderBlock(block: Block, options: RenderOptions): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text).trim()}`;
    case 'paragraph':
      return escapeLineStart(renderText(block.text));
    case 'list':
      return block.items.map((item) => `- ${escapeLineStart(renderText(item))}`).join('\n');
    case 'table':
      return options.aligned ? renderAligned(block, options.ragged === true) : renderTable(block);
    case 'gantt':
      return renderGantt(block);
    case 'rule':
      return '---';
    default:
      return assertNever(block);
  }
}

function renderTable(table: Table): string {
  const marks = table.columns.map(({ align }) => (align === 'right' ? '--:' : '---'));
  const [titles = [], ...rows] = cellsOf(table);
  return [titles, marks, ...rows].map(renderRow).join('\n');
}

/** Every column as wide as its widest cell; where it is `ragged` the last one only as wide as its title, if it holds text. */
function renderAligned(table: Table, ragged: boolean): string {
  const cells = cellsOf(table);
  const widths = table.columns.map(({ align }, index) => {
    const isRagged = ragged && align === 'left' && index === table.columns.length - 1;
    const measured = isRagged ? cells.slice(0, 1) : cells;
    return Math.max(3, ...measured.map((row) => [...(row[index] ?? '')].length));
  });
  const pad = (text: string, index: number): string => {
    const blanks = ' '.repeat(Math.max(0, (widths[index] ?? 0) - [...text].length));
    return table.columns[index]?.align === 'right' ? blanks + text : text + blanks;
  };
  const marks = table.columns.map(({ align }, index) => {
    const width = widths[index] ?? 3;
    return align === 'right' ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width);
  });
  const [titles = [], ...rows] = cells.map((row) => row.map(pad));
  return [titles, marks, ...rows].map(renderRow).join('\n');
}

/** The titles, then the rows. */
function cellsOf({ columns, rows }: Table): readonly (readonly string[])[] {
  return [
    columns.map(({ title }) => escapeMarkdown(title)),
    ...rows.map((row) => row.map((cell) => renderText(cell).trim())),
  ];
}

function renderRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function renderText(text: Text): string {
  return typeof text === 'string' ? escapeMarkdown(text) : text.map(renderInline).join('');
}

function renderInline(inline: Inline): string {
  if (typeof inline === 'string') return escapeMarkdown(inline);
  switch (inline.kind) {
    case 'strong':
      return surround(inline.text, '**');
    case 'emphasis':
      return surround(inline.text, '*');
    case 'link':
      return renderLink(inline.text, inline.url);
    case 'lineBreak':
      return '<br>';
    default:
      return assertNever(inline);
  }
}

/** Emphasis only holds where its marks touch the text. */
function surround(text: string, mark: string): string {
  const inner = escapeMarkdown(text).trim();
  return inner === '' ? '' : `${mark}${inner}${mark}`;
}

function renderLink(text: string, url: string): string {
  const target = linkTarget(url);
  return target === null ? escapeMarkdown(`${text} (${url})`) : `[${escapeMarkdown(text)}](<${target}>)`;
}
