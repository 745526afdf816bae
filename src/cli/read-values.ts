import { type Budget, type Pots, parseQuarter, type Quarter } from '../answers/index.ts';
import { usageError } from './usage-error.ts';

/** The budget of `--budget`: one sum for every year, or sums by year. */
export type BudgetRequest =
  | { readonly kind: 'every-year'; readonly budget: Budget }
  | { readonly kind: 'years'; readonly years: ReadonlyMap<number, Budget> };

/** As in `schemas/answers.schema.json`. */
const longestPlan = 200;

/** A number from 0 on with a decimal point; null for anything else. „40.000“ is not taken for 40: three decimals are none. */
export function readNumber(text: string): number | null {
  return /^\d{1,12}(\.\d{1,2})?$/.test(text) ? Number(text) : null;
}

/** `80000`, `2027=40000,2028=80000` or `2027=ergebnis:40000+finanz:60000`; both ways of writing a sum go without years, too. */
export function readBudget(value: string): BudgetRequest {
  const wrong = usageError('budget-invalid', { value });
  if (!value.includes('=')) return { kind: 'every-year', budget: readSum(value) ?? fail(wrong) };
  const years = new Map<number, Budget>();
  for (const part of value.split(',')) {
    const [, year = '', sum = ''] = /^\s*(\d{4})=(.*?)\s*$/.exec(part) ?? fail(wrong);
    if (years.has(Number(year))) throw wrong;
    years.set(Number(year), readSum(sum) ?? fail(wrong));
  }
  return { kind: 'years', years };
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

/** Numbers with commas, not all 0; how many there must be, the questionnaire says. */
export function readRankPoints(value: string): readonly number[] {
  const wrong = usageError('rank-points-invalid', { value });
  const points = value.split(',').map((part) => readNumber(part.trim()) ?? fail(wrong));
  return points.some((each) => each > 0) ? points : fail(wrong);
}

function fail(error: Error): never {
  throw error;
}
