import type { Quarter } from '../../answers/index.ts';

/** The quarters t = 0..length−1 of a plan and the calendar years that they lie in. */
export interface Calendar {
  readonly start: Quarter;
  readonly length: number;
  readonly years: readonly number[];
}

/** The calendar of a plan of `length` quarters, at least 1. */
export function calendarOf(start: Quarter, length: number): Calendar {
  const first = yearOf(start);
  const last = yearOf(start + length - 1);
  return { start, length, years: Array.from({ length: last - first + 1 }, (_, index) => first + index) };
}

/** The calendar year that a quarter lies in. */
export function yearOf(quarter: Quarter): number {
  return Math.floor(quarter / 4);
}

/** YYYY-MM-DD of the last day of a quarter. */
export function lastDayOf(quarter: Quarter): string {
  const end = ['03-31', '06-30', '09-30', '12-31'][quarter % 4];
  return `${String(yearOf(quarter)).padStart(4, '0')}-${end}`;
}
