import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuarter, parseQuarter, quarterOfDate } from '../../src/answers/index.ts';

describe('quarters', () => {
  it('are counted on', () => {
    expect(parseQuarter('2027-Q1')).toBe((parseQuarter('2026-Q4') ?? 0) + 1);
    expect(parseQuarter('2027-Q5')).toBeNull();
    expect(parseQuarter('27-Q1')).toBeNull();
  });

  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 4 }), (year, quarter) => {
        const text = `${String(year).padStart(4, '0')}-Q${quarter}`;
        expect(formatQuarter(parseQuarter(text) ?? -1)).toBe(text);
      }),
    );
  });

  it.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-11-22', '2026-Q4'],
    ['2026-12-31', '2026-Q4'],
  ])('%s lies in %s', (date, quarter) => {
    expect(formatQuarter(quarterOfDate(date))).toBe(quarter);
  });
});
