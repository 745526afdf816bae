import { expect, test } from 'vitest';
import { roundNumbers } from '../../src/roadmap/round-numbers.ts';

test('rounds every number to 6 decimals, leaves the rest and knows no negative zero', () => {
  const data = {
    value: 1 / 3,
    list: [2e-7, -2e-7, { deep: 1234567.1234567 }],
    text: '0.1234567',
    none: null,
    yes: true,
  };
  expect(roundNumbers(data)).toEqual({
    value: 0.333333,
    list: [0, 0, { deep: 1234567.123457 }],
    text: '0.1234567',
    none: null,
    yes: true,
  });
});
