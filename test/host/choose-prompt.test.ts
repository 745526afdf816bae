import { expect, test } from 'vitest';
import { pickByKey } from '../../src/host/choose-prompt.ts';

const levels = ['0', '1', '2', '3', '10', 'w'].map((key) => ({ key, label: '' }));
const keyOf = (typed: string) => {
  const index = pickByKey(levels, typed);
  return index === null ? null : levels[index]?.key;
};

test.each([
  ['2', '2'],
  ['0', '0'],
  ['10', '10'],
  ['210', '10'],
  ['23', '3'],
  ['W', 'w'],
  ['2w', 'w'],
  ['7', null],
  ['', null],
])('typing %s picks %s', (typed, key) => {
  expect(keyOf(typed)).toBe(key);
});

test('the beginning of a key picks the first that begins so', () => {
  const states = ['sn', 'st', 'th'].map((key) => ({ key, label: '' }));
  expect([pickByKey(states, 's'), pickByKey(states, 'st'), pickByKey(states, 'stt')]).toEqual([0, 1, 2]);
});
