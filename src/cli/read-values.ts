import { type Budget, type Pots, parseQuarter, type Quarter } from '../answers/index.ts';
import { usageError } from './usage-error.ts';

/** The budget of `--budget`: one sum for every year, or sums by year. */
export type BudgetRequest =
  | { readonly kind: 'every-year'; readonly budget: Budget }
  | { readonly kind: 'years'; readonly years: ReadonlyMap<number, Budget> };

/** As in `schemas/answers.schema.json`. */
const longestPlan = 200;

const largestSeed = 2 ** 32 - 1;

/** Seconds of a day. */
const longestTimeLimit = 86_400;

/** A number from 0 on with a decimal point; null for anything else. „40.000“ is not taken for 40: three decimals are none. */
export function readNumber(text: string): number | null {
  return /^\d{1,12}(\.\d{1,2})?$/.test(text) ? Number(text) : null;
}

/** `80000`, `2027=40000,2028=80000` or `2027=ergebnis:40000+finanz:60000`; both ways of writing a sum go without years, too. */
export function readBudget(value: string): BudgetRequest {
  return readSums(value, readSum);
}

/** A budget as in `readBudget`, or a change to it: a sign before each sum, as in `+50000`, `-finanz:5000` or `2027=+20000,2028=-5000`. */
export function readBudgetOrChange(value: string): { readonly isChange: boolean; readonly request: BudgetRequest } {
  const isChange = /(^|=)[+-]/.test(value);
  return { isChange, request: readSums(value, isChange ? readChange : readSum) };
}

function readSums(value: string, read: (text: string) => Budget | null): BudgetRequest {
  const wrong = usageError('budget-invalid', { value });
  if (!value.includes('=')) return { kind: 'every-year', budget: read(value) ?? fail(wrong) };
  const years = new Map<number, Budget>();
  for (const part of value.split(',')) {
    const [, year = '', sum = ''] = /^\s*(\d{4})=(.*?)\s*$/.exec(part) ?? fail(wrong);
    if (years.has(Number(year))) throw wrong;
    years.set(Number(year), read(sum) ?? fail(wrong));
  }
  return { kind: 'years', years };
}

/** A sum with a sign before it. */
function readChange(text: string): Budget | null {
  const [, sign, amount = ''] = /^([+-])(.*)$/.exec(text) ?? [];
  const sum = readSum(amount);
  return sum === null || sign === '+' ? sum : sign === '-' ? negative(sum) : null;
}

function negative(budget: Budget): Budget {
  return budget.kind === 'total'
    ? { kind: 'total', total: -budget.total }
    : { kind: 'pots', ergebnis: -budget.ergebnis, finanz: -budget.finanz };
}

/** One sum for both pots, or a sum for each; a pot that is not named has none. */
function readSum(text: string): Budget | null {
  const total = readNumber(text);
  if (total !== null) return { kind: 'total', total };
  const pots: { ergebnis?: number; finanz?: number } = {};
  for (const part of text.split('+')) {
    const [, pot, amount = ''] = /^(ergebnis|finanz):(.*)$/.exec(part) ?? [];
    const sum = readNumber(amount);
    if ((pot !== 'ergebnis' && pot !== 'finanz') || sum === null || pots[pot] !== undefined) return null;
    pots[pot] = sum;
  }
  const { ergebnis = 0, finanz = 0 }: Partial<Pots> = pots;
  return { kind: 'pots', ergebnis, finanz };
}

/** YYYY-Qn */
export function readQuarter(value: string): Quarter {
  return parseQuarter(value) ?? fail(usageError('quarter-invalid', { value }));
}

/** A whole number from 1 to the longest plan. */
export function readQuarters(value: string): number {
  const quarters = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (quarters < 1 || quarters > longestPlan) throw usageError('quarters-invalid', { value, most: longestPlan });
  return quarters;
}

/** A whole number from 0 to 2^32 − 1. */
export function readSeed(value: string): number {
  const seed = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  return seed <= largestSeed ? seed : fail(usageError('seed-invalid', { value, most: largestSeed }));
}

/** Whole seconds, from 1 to those of a day. */
export function readTimeLimit(value: string): number {
  const seconds = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  return seconds >= 1 && seconds <= longestTimeLimit
    ? seconds
    : fail(usageError('time-limit-invalid', { value, most: longestTimeLimit }));
}

/** Numbers with commas, not all 0; how many there must be, the questionnaire says. */
export function readRankPoints(value: string): readonly number[] {
  const wrong = usageError('rank-points-invalid', { value });
  const points = value.split(',').map((part) => readNumber(part.trim()) ?? fail(wrong));
  return points.some((each) => each > 0) ? points : fail(wrong);
}

/** A day of the calendar, YYYY-MM-DD. */
export function readDate(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  // Days that a month does not have would come back as days of the next one.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value)
    throw usageError('date-invalid', { value });
  return value;
}

/** Person-days, 0 or more. */
export function readDays(value: string): number {
  const days = readNumber(value);
  if (days === null) throw usageError('days-invalid', { value });
  return days;
}

/** Ids with commas, or given one by one. */
export function readIds(values: readonly string[] = []): readonly string[] {
  return values.flatMap((value) => value.split(',').map((id) => id.trim())).filter((id) => id !== '');
}

function fail(error: Error): never {
  throw error;
}
