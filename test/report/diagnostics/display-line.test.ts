import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayLine } from '../../../src/report/diagnostics/display-line.ts';
import { propertyRuns } from '../../support/property-runs.ts';

test.each([
  ['a: b', 4, 5, 'a: b', '   ^'],
  ['a:', 3, 3, 'a:', '  ^'],
  ['\ta\tb', 4, 5, '    a   b', '        ^'],
  ['你好: x', 5, 6, '你好: x', '      ^'],
  ['你好: x', 1, 3, '你好: x', '^^^^'],
  ['😀 x', 4, 5, '😀 x', '   ^'],
  ['👨‍👩‍👧 x', 10, 11, '👨‍👩‍👧 x', '   ^'],
  ['👍🏽 x', 6, 7, '👍🏽 x', '   ^'],
  ['🇩🇪 x', 6, 7, '🇩🇪 x', '   ^'],
  ['❤️ x', 4, 5, '❤️ x', '   ^'],
  ['1 # *', 5, 6, '1 # *', '    ^'],
  ['e\u0301 x', 4, 5, 'e\u0301 x', '  ^'],
  ['a\u001b[31m: b', 9, 10, 'a\ufffd[31m: b', '        ^'],
  ['', 1, 1, '', '^'],
])('%j from column %d to %d', (line, start, end, shown, marker) => {
  expect(displayLine(line, { start, end }, 110)).toEqual({ text: shown, marker });
});

test('a long line is cut around the place', () => {
  const line = `${'x'.repeat(500)}HIER${'y'.repeat(500)}`;
  const { text, marker } = displayLine(line, { start: 501, end: 505 }, 112);
  expect(text).toHaveLength(112);
  expect(text.slice(marker.indexOf('^'), marker.length)).toBe('HIER');
  expect(text).toMatch(/^…x+HIERy+…$/);
});

test('the start of a long line has nothing cut off before it, its end nothing after', () => {
  const line = `${'x'.repeat(200)}`;
  expect(displayLine(line, { start: 1, end: 2 }, 40).text).toBe(`${'x'.repeat(38)}…`);
  expect(displayLine(line, { start: 200, end: 201 }, 40).text).toMatch(/^…x+$/);
});

test('a line without end is no trouble', () => {
  const { text, marker } = displayLine('x'.repeat(5_000_000), { start: 2_500_000, end: 5_000_001 }, 80);
  expect(text).toMatch(/^…x+…$/);
  expect(marker.length).toBeLessThanOrEqual(80);
});

/** What a terminal shows, and in how many columns. */
const signs = { a: 1, ' ': 1, ä: 1, 'e\u0301': 1, 你: 2, '😀': 2, '👨‍👩‍👧': 2, '👍🏽': 2, '🇩🇪': 2, '❤️': 2 } as const;
type Sign = keyof typeof signs;

test('the carets stand exactly under the place, whatever stands before it', () => {
  const texts = fc.array(fc.constantFrom(...(Object.keys(signs) as Sign[])), { maxLength: 150 });
  fc.assert(
    fc.property(texts, texts, fc.integer({ min: 20, max: 120 }), (before, after, widest) => {
      const start = before.join('').length + 1;
      const { text, marker } = displayLine(
        `${before.join('')}HIER${after.join('')}`,
        { start, end: start + 4 },
        widest,
      );
      const [shownBefore = '', shownAfter = ''] = text.split('HIER');
      expect(marker).toBe(`${' '.repeat(columnsOf(shownBefore))}^^^^`);
      expect(columnsOf(shownBefore) + 4 + columnsOf(shownAfter)).toBeLessThanOrEqual(widest);
      // What is shown stands there, and what is cut off is said to be.
      expect(before.join('').endsWith(shownBefore.replace(/^…/, ''))).toBe(true);
      expect(after.join('').startsWith(shownAfter.replace(/…$/, ''))).toBe(true);
      expect(shownBefore.startsWith('…')).toBe(shownBefore.replace(/^…/, '') !== before.join(''));
      expect(shownAfter.endsWith('…')).toBe(shownAfter.replace(/…$/, '') !== after.join(''));
    }),
    propertyRuns(),
  );
});

function columnsOf(text: string): number {
  const found = text.match(/…|e\u0301|👨‍👩‍👧|👍🏽|🇩🇪|❤️|./gu) ?? [];
  return found.reduce((sum, sign) => sum + (sign in signs ? signs[sign as Sign] : 1), 0);
}
