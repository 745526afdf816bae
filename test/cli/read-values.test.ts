import { describe, expect, test } from 'vitest';
import { readBudget, readNumber, readQuarter, readQuarters, readRankPoints } from '../../src/cli/read-values.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

const total = (sum: number) => ({ kind: 'total', total: sum });
const pots = (ergebnis: number, finanz: number) => ({ kind: 'pots', ergebnis, finanz });

test.each([
  ['0', 0],
  ['12.5', 12.5],
  ['80000', 80000],
  ['40.000', null],
  ['1e3', null],
  ['-1', null],
  ['', null],
  [' 1', null],
])('number %j is %j', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

describe('budget', () => {
  test.each([
    ['80000', { kind: 'every-year', budget: total(80000) }],
    ['ergebnis:1+finanz:2', { kind: 'every-year', budget: pots(1, 2) }],
    [
      '2027=40000,2028=80000',
      {
        kind: 'years',
        years: new Map([
          [2027, total(40000)],
          [2028, total(80000)],
        ]),
      },
    ],
    ['2027=ergebnis:40000+finanz:60000', { kind: 'years', years: new Map([[2027, pots(40000, 60000)]]) }],
    [
      '2027=finanz:5, 2028=7',
      {
        kind: 'years',
        years: new Map<number, unknown>([
          [2027, pots(0, 5)],
          [2028, total(7)],
        ]),
      },
    ],
  ])('%s', (value, expected) => {
    expect(readBudget(value)).toEqual(expected);
  });

  test.each([
    '',
    'viel',
    '40.000',
    '2027=',
    '27=5',
    '2027=1,2027=2',
    '2027=ergebnis:1+ergebnis:2',
    '2027=rest:5',
    '2027=1;2028=2',
    '=5',
  ])('%j is none', (value) => {
    expect(() => readBudget(value)).toThrow(UsageError);
  });
});

test('quarters', () => {
  expect(readQuarter('2027-Q1')).toBe(8108);
  expect(readQuarters('12')).toBe(12);
  for (const value of ['2027-Q5', '2027-1', '']) expect(() => readQuarter(value)).toThrow(UsageError);
  for (const value of ['0', '-1', '1.5', '201', '']) expect(() => readQuarters(value)).toThrow(UsageError);
});

test('rank points', () => {
  expect(readRankPoints('3, 2,1')).toEqual([3, 2, 1]);
  for (const value of ['', '3;2', '3,,1', 'a', '0,0,0']) expect(() => readRankPoints(value)).toThrow(UsageError);
});
