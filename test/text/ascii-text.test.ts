import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asciiText } from '../../src/text/index.ts';

test.each([
  ['„Größe“ – 41 % (§ 3)', '"Groesse" - 41 % (Par. 3)'],
  ['Élysée, Łódź, naïve', 'Elysee, Lodz, naive'],
  ['a → b · c ≈ 3 €', 'a -> b - c ~ 3 EUR'],
  ['日本', '??'],
])('%s', (text, ascii) => {
  expect(asciiText(text)).toBe(ascii);
});

test('whatever comes in, ASCII comes out, and ASCII stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const ascii = asciiText(text);
      expect([...ascii].every((character) => character <= '\u007f')).toBe(true);
      expect(asciiText(ascii)).toBe(ascii);
    }),
  );
});
