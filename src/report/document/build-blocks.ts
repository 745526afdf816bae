import type { Block, Column, Inline, Table, Text } from './block.ts';

export function heading(level: 1 | 2 | 3 | 4, text: string): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(text: Text): Block {
  return { kind: 'paragraph', text };
}

/** A list, or nothing where it would be empty. */
export function list(items: readonly Text[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

export function table(columns: readonly Column[], rows: readonly (readonly Text[])[]): Table {
  return { kind: 'table', columns, rows };
}

export function left(title: string): Column {
  return { title, align: 'left' };
}

export function right(title: string): Column {
  return { title, align: 'right' };
}

export function strong(text: string): Inline {
  return { kind: 'strong', text };
}

export function emphasis(text: string): Inline {
  return { kind: 'emphasis', text };
}

export function link(text: string, url: string): Inline {
  return { kind: 'link', text, url };
}

/** A term and what there is to say of it: **Dauer:** 2–3 Monate */
export function labelled(label: string, text: Text): Text {
  return [strong(`${label}:`), ' ', ...(typeof text === 'string' ? [text] : text)];
}

/** Several lines in one cell; empty ones are left out. */
export function lines(texts: readonly Text[]): Text {
  const filled = texts.filter((text) => text !== '' && text.length > 0);
  return filled.flatMap((text, index): readonly Inline[] => [
    ...(index === 0 ? [] : [{ kind: 'lineBreak' } as const]),
    ...(typeof text === 'string' ? [text] : text),
  ]);
}
