import { expect, test } from 'vitest';
import { minutesLeft, noPace, type Pace, withQuestion } from '../../src/interview/index.ts';

const after = (...seconds: readonly number[]): Pace => seconds.reduce(withQuestion, noPace);

test('before anything is known, the usual pace is assumed', () => {
  expect(minutesLeft(noPace, 85)).toBe(55);
  expect(minutesLeft(noPace, 1)).toBe(1);
});

test('whoever answers quickly is told so', () => {
  expect(minutesLeft(after(...Array.from({ length: 20 }, () => 10)), 60)).toBe(15);
  expect(minutesLeft(after(...Array.from({ length: 60 }, () => 90)), 10)).toBe(15);
});

test('a break is not taken for the pace', () => {
  expect(after(3600)).toEqual(after(240));
  expect(after(-5)).toEqual(after(0));
});
