import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatDecimal,
  formatMoney,
  formatMoneyRange,
  formatNumber,
  formatPercent,
  formatPercentRange,
  formatQuarter,
  formatQuarterRange,
  formatRoughMoney,
  roundEstimate,
} from '../../src/text/index.ts';

const nb = '\u00a0';
const minus = '\u2212';

describe('numbers', () => {
  test.each([
    [0, 0, '0', '0'],
    [999, 0, '999', '999'],
    [1234.5, 2, '1.234,50', '1,234.50'],
    [1234567.891, 1, '1.234.567,9', '1,234,567.9'],
    [-1234.5, 1, `${minus}1.234,5`, `${minus}1,234.5`],
    [-0.4, 0, '0', '0'],
    [0.05, 1, '0,1', '0.1'],
  ])('%d with %d decimals', (value, decimals, german, english) => {
    expect(formatNumber(value, 'de', decimals)).toBe(german);
    expect(formatNumber(value, 'en', decimals)).toBe(english);
  });

  test('what is no plain decimal stays as it is', () => {
    expect(formatNumber(Number.POSITIVE_INFINITY, 'de')).toBe('Infinity');
    expect(formatNumber(1e21, 'de', 2)).toBe('1e+21');
  });

  test.each([
    [8.5, '8,5'],
    [8, '8'],
    [1000, '1.000'],
    [10.1, '10,1'],
    [0.125, '0,13'],
  ])('%d without closing zeros', (value, german) => {
    expect(formatDecimal(value, 'de')).toBe(german);
  });

  test('no decimals at all keep the zeros of a whole number', () => {
    expect(formatDecimal(1200, 'de', 0)).toBe('1.200');
  });
});

describe('percent', () => {
  test('German has a space that does not break, English has none', () => {
    expect(formatPercent(0.41, 'de')).toBe(`41${nb}%`);
    expect(formatPercent(0.41, 'en')).toBe('41%');
    expect(formatPercent(0.0412, 'de', 1)).toBe(`4,1${nb}%`);
  });

  test('a range has one sign; ends that are written alike are one figure', () => {
    expect(formatPercentRange(0.33, 0.52, 'de')).toBe(`33–52${nb}%`);
    expect(formatPercentRange(0.33, 0.331, 'en')).toBe('33%');
  });
});

describe('money', () => {
  test.each([
    [1234.5, 2, `1.234,50${nb}€`, '€1,234.50'],
    [1234.5, 0, `1.235${nb}€`, '€1,235'],
    [-5, 0, `${minus}5${nb}€`, `${minus}€5`],
  ])('%d', (value, decimals, german, english) => {
    expect(formatMoney(value, 'de', decimals)).toBe(german);
    expect(formatMoney(value, 'en', decimals)).toBe(english);
  });

  test('ranges', () => {
    expect(formatMoneyRange(1000, 2500, 'de')).toBe(`1.000–2.500${nb}€`);
    expect(formatMoneyRange(0, 0, 'en')).toBe('€0');
  });

  test.each([
    [0, `0${nb}€`],
    [45, `45${nb}€`],
    [1234, `1.200${nb}€`],
    [187_430, `187.000${nb}€`],
  ])('%d in running text', (value, german) => {
    expect(formatRoughMoney(value, 'de')).toBe(german);
  });

  test.each([
    [0, 0],
    [0.4, 0],
    [999.6, 1000],
    [1234, 1230],
    [54_630, 54_600],
    [254_384, 254_000],
    [2_248_375, 2_250_000],
    [-54_630, -54_600],
  ])('an estimate of %d keeps three digits', (value, rounded) => {
    expect(roundEstimate(value)).toBe(rounded);
  });
});

describe('dates and quarters', () => {
  test.each([
    ['2026-11-22', '22.11.2026', `22${nb}November 2026`],
    ['2026-01-05', '05.01.2026', `5${nb}January 2026`],
    ['Juli 2024', 'Juli 2024', 'Juli 2024'],
    ['2026-13-01', '01.13.2026', '2026-13-01'],
  ])('%s', (date, german, english) => {
    expect(formatDate(date, 'de')).toBe(german);
    expect(formatDate(date, 'en')).toBe(english);
  });

  test('quarters', () => {
    expect(formatQuarter('2027-Q1', 'de')).toBe(`Q1${nb}2027`);
    expect(formatQuarter('2027-Q1', 'de', 'long')).toBe(`1.${nb}Quartal 2027`);
    expect(formatQuarter('2027-Q4', 'en', 'long')).toBe(`Q4${nb}2027`);
    expect(formatQuarter('2027-Q5', 'de')).toBe('2027-Q5');
    expect(formatQuarterRange('2027-Q2', '2027-Q2', 'de')).toBe(`Q2${nb}2027`);
    expect(formatQuarterRange('2027-Q2', '2027-Q3', 'de')).toBe(`Q2–Q3${nb}2027`);
    expect(formatQuarterRange('2027-Q4', '2028-Q1', 'en')).toBe(`Q4${nb}2027 – Q1${nb}2028`);
  });
});
