import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDecimal, isBegunNumber, languages, readTypedNumber } from '../../src/text/index.ts';

const language = fc.constantFrom(...languages);

test.each([
  ['24500', 24500, 24500],
  ['24.500', 24500, null],
  ['24,500', null, 24500],
  ['24 500', 24500, 24500],
  ['1.234.567,5', 1234567.5, null],
  ['1,234,567.5', null, 1234567.5],
  ['1,5', 1.5, 1.5],
  ['1.5', 1.5, 1.5],
  ['33.25', 33.25, 33.25],
  ['-3.900', -3900, null],
  [' 120 ', 120, 120],
  ['0.500', null, null],
  ['1.50.000', null, null],
  ['1.500 000', null, null],
  ['12.34.5', null, null],
  ['', null, null],
  ['-', null, null],
  ['1e3', null, null],
  ['1234567890123', null, null],
])('%j is %j in German and %j in English', (typed, german, english) => {
  expect(readTypedNumber(typed, 'de')).toBe(german);
  expect(readTypedNumber(typed, 'en')).toBe(english);
});

describe('properties', () => {
  const number = fc.integer({ min: 0, max: 99_999_999_999 }).map((hundredths) => hundredths / 100);

  test('what a report writes can be typed', () => {
    fc.assert(
      fc.property(number, language, (value, spoken) => {
        expect(readTypedNumber(formatDecimal(value, spoken), spoken)).toBe(value);
      }),
    );
  });

  test('every beginning of a number is one that may still become right', () => {
    fc.assert(
      fc.property(number, language, fc.boolean(), (value, spoken, whole) => {
        const text = formatDecimal(whole ? Math.trunc(value) : value, spoken);
        for (let length = 0; length <= text.length; length += 1)
          expect(isBegunNumber(text.slice(0, length), spoken, whole)).toBe(true);
      }),
    );
  });

  test('what is a number is a beginning of one, too', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'01259-., '), maxLength: 12 });
    fc.assert(
      fc.property(typed, language, (text, spoken) => {
        if (readTypedNumber(text, spoken) !== null) expect(isBegunNumber(text.trim(), spoken, false)).toBe(true);
      }),
    );
  });
});

test('no decimals on the way to a whole number', () => {
  expect(isBegunNumber('24.5', 'de', true)).toBe(true);
  expect(isBegunNumber('24,5', 'de', true)).toBe(false);
  expect(isBegunNumber('2450.5', 'de', true)).toBe(false);
  expect(isBegunNumber('x', 'de', false)).toBe(false);
});
