import { expect, test } from 'vitest';
import { indentedLines, wrapAnswer } from '../../src/host/wrap-answer.ts';

test('lines break between words and begin below the first', () => {
  expect(indentedLines('Es gibt mündliche Absprachen.', 20, 3)).toBe('Es gibt mündliche\n   Absprachen.');
});

test('an answer stays beside its prompt', () => {
  expect(wrapAnswer('Ein Entwurf liegt vor.', 'Antwort: ', 30)).toBe('Ein Entwurf liegt\n           vor.');
});

test('beside a long prompt there is no room for columns', () => {
  expect(wrapAnswer('eins zwei drei', 'Zahl der Arbeitsplätze: ', 30)).toBe('eins zwei drei');
});

test('what was not answered stays empty', () => {
  expect(wrapAnswer('', 'Antwort: ', 80)).toBe('');
});
