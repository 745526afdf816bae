import type { Quarter } from './types.ts';

/** The quarter of `2027-Q1`; null where the text is none. */
export function parseQuarter(text: string): Quarter | null {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(text) ?? [];
  return year === undefined ? null : Number(year) * 4 + Number(quarter) - 1;
}

/** A quarter as `2027-Q1`. */
export function formatQuarter(quarter: Quarter): string {
  return `${String(Math.floor(quarter / 4)).padStart(4, '0')}-Q${(quarter % 4) + 1}`;
}

/** The quarter that a day lies in, given as YYYY-MM-DD. */
export function quarterOfDate(date: string): Quarter {
  return Number(date.slice(0, 4)) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3);
}
