import { expect } from 'vitest';

/** What must hold for any Markdown that we write. */
export function expectSound(markdown: string): void {
  expect(markdown).not.toMatch(/undefined|NaN|\[object|Infinity|\*\*\*\*/);
  expect(markdown).toMatch(/[^\n]\n$/);
  expect(markdown).not.toMatch(/\n\n\n/);
  for (const table of markdown.match(/(^\|.*\n)+/gm) ?? []) {
    const lines = table.trimEnd().split('\n');
    expect(new Set(lines.map((line) => line.replace(/\\./g, '').split('|').length)).size).toBe(1);
  }
}
