import { expect, test } from 'vitest';
import { excerpt, joinAlternatives, joinList, plural, quote, withoutControls } from '../../src/text/index.ts';

test('lists end with a word', () => {
  expect(joinList([], 'de')).toBe('');
  expect(joinList(['a'], 'de')).toBe('a');
  expect(joinList(['a', 'b'], 'de')).toBe('a und b');
  expect(joinList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  expect(joinAlternatives(['a', 'b', 'c'], 'de')).toBe('a, b oder c');
});

test('quotation marks of the language', () => {
  expect(quote('Ja', 'de')).toBe('„Ja“');
  expect(quote('yes', 'en')).toBe('“yes”');
});

test('an excerpt is one line, short, and steers no terminal', () => {
  expect(excerpt('  zwei\r\n  Zeilen ')).toBe('zwei Zeilen');
  expect(excerpt('\u001b[31mrot\u202e')).toBe('\ufffd[31mrot\ufffd');
  expect([...excerpt('😀'.repeat(100))]).toHaveLength(80);
});

test('tab and line feed are no danger', () => {
  expect(withoutControls('a\tb\nc\u0000\u0085')).toBe('a\tb\nc\ufffd\ufffd');
});

test('one and many', () => {
  expect([0, 1, 2].map((count) => plural(count, 'Tag', 'Tage'))).toEqual(['Tage', 'Tag', 'Tage']);
});
