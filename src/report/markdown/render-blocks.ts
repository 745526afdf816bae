import { assertNever } from '../../diagnostics/index.ts';
import type { Block, Inline, Table, Text } from '../document/block.ts';
import { escapeLineStart, escapeMarkdown, linkTarget } from './escape-markdown.ts';
import { renderGantt } from './render-gantt.ts';

/** Blocks as Markdown (CommonMark with GitHub's tables), ending with one line feed. */
export function renderBlocks(blocks: readonly Block[]): string {
  return `${blocks.map(renderBlock).join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text).trim()}`;
    case 'paragraph':
      return escapeLineStart(renderText(block.text));
    case 'list':
      return block.items.map((item) => `- ${escapeLineStart(renderText(item))}`).join('\n');
    case 'table':
      return renderTable(block);
    case 'gantt':
      return renderGantt(block);
    case 'rule':
      return '---';
    default:
      return assertNever(block);
  }
}

function renderTable({ columns, rows }: Table): string {
  const titles = columns.map((column) => escapeMarkdown(column.title));
  const marks = columns.map((column) => (column.align === 'right' ? '--:' : '---'));
  const cells = rows.map((row) => row.map((cell) => renderText(cell).trim()));
  return [titles, marks, ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
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
