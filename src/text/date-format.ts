import type { Language } from './language.ts';
import { noBreak } from './number-format.ts';

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** YYYY-MM-DD as 22.11.2026 or 22 November 2026. Anything else, such as „Juli 2024“, stays as it is. */
export function formatDate(date: string, language: Language): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (parts === null) return date;
  const [, year = '', month = '', day = ''] = parts;
  if (language === 'de') return `${day}.${month}.${year}`;
  const name = englishMonths[Number(month) - 1];
  return name === undefined ? date : `${Number(day)}${noBreak}${name} ${year}`;
}

/** A quarter YYYY-Qn: in tables Q1 2027, in running text 1. Quartal 2027. Anything else stays as it is. */
export function formatQuarter(quarter: string, language: Language, style: 'short' | 'long' = 'short'): string {
  const parts = /^(\d{4})-Q([1-4])$/.exec(quarter);
  if (parts === null) return quarter;
  const [, year = '', number = ''] = parts;
  return language === 'de' && style === 'long' ? `${number}.${noBreak}Quartal ${year}` : `Q${number}${noBreak}${year}`;
}

/** From quarter to quarter, the year once where it is the same: Q2–Q3 2027, Q4 2027 – Q1 2028; a single one alone. */
export function formatQuarterRange(start: string, end: string, language: Language): string {
  const [first, last] = [formatQuarter(start, language), formatQuarter(end, language)];
  if (start === end) return first;
  return start.slice(0, 4) === end.slice(0, 4) ? `${first.slice(0, 2)}–${last}` : `${first} – ${last}`;
}
