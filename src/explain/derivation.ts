import { tolerance } from '../scoring/index.ts';
import type { Quantity } from './quantity.ts';

/** How a number is written: shares and points are parts of 1, points being a difference of shares. */
export type Unit =
  | 'share'
  | 'points'
  | 'level'
  | 'weight'
  | 'index'
  | 'days'
  | 'months'
  | 'quarters'
  | 'euros'
  | 'count';

/** Where a number stands: line and column from 1, null where there is no honest position. */
export interface NumberPlace {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** JSON Pointer into the file. */
  readonly pointer: string;
}

/** Where a number comes from that is not reckoned. */
export type Origin =
  /** What the municipality says: in its file of answers or in a file of planning data. */
  | { readonly kind: 'answers'; readonly place: NumberPlace | null }
  /** What an option of the call says; `option` is its name, such as --days. */
  | { readonly kind: 'call'; readonly option: string }
  /** What the questionnaire says; `place` is known where it is one of the user's own. */
  | { readonly kind: 'questionnaire'; readonly place: NumberPlace | null }
  /** A fixed number of the method: three years, four quarters. */
  | { readonly kind: 'rule' }
  /** Found by trying, along rules that no formula holds: a place in the order, a bound, a share of draws. */
  | { readonly kind: 'search' }
  /** Reckoned in the explanation of another subject (null: of the whole), under the same quantity. */
  | { readonly kind: 'elsewhere'; readonly subject: string | null };

/** What is done with the parts; what each means, and its edges, says `evaluate`. */
export type Formula =
  | 'given'
  | 'sum'
  | 'difference'
  | 'product'
  | 'quotient'
  | 'mean'
  | 'weightedMean'
  | 'minimum'
  | 'maximum'
  | 'floor'
  | 'ceiling'
  | 'steps'
  | 'reaches'
  | 'unbroken';

/** A number and how it came about. It is the number of the result before rounding. */
export interface Derivation {
  /** What it is; null for a step on the way that has no name of its own. */
  readonly quantity: Quantity | null;
  readonly value: number;
  readonly unit: Unit;
  readonly formula: Formula;
  /** Empty where the number is given. */
  readonly parts: readonly Derivation[];
  /** Only of what is given. */
  readonly origin: Origin | null;
}

/** A number that is not reckoned here. */
export function given(quantity: Quantity | null, unit: Unit, value: number, origin: Origin): Derivation {
  return { quantity, value, unit, formula: 'given', parts: [], origin };
}

/** A fixed number of the method. */
export function fixed(value: number, unit: Unit = 'count'): Derivation {
  return given(null, unit, value, { kind: 'rule' });
}

/** A number that the explanation of another subject derives under the same quantity; null is the whole. */
export function elsewhere(quantity: Quantity, unit: Unit, value: number, subject: string | null): Derivation {
  return given(quantity, unit, value, { kind: 'elsewhere', subject });
}

/** A number reckoned from its parts. */
export function computed(
  quantity: Quantity | null,
  unit: Unit,
  formula: Exclude<Formula, 'given'>,
  parts: readonly Derivation[],
): Derivation {
  return { quantity, value: resultOf(formula, parts, ownValue), unit, formula, parts, origin: null };
}

function ownValue({ value }: Derivation): number {
  return value;
}

/** Reckons a derivation again, from what is given up; its own value plays no part in that. */
export function evaluate(derivation: Derivation): number {
  const { formula, parts } = derivation;
  return formula === 'given' ? derivation.value : resultOf(formula, parts, evaluate);
}

/**
 * What a formula makes of its parts. An empty sum is 0, an empty product 1; means, minimum and maximum need a part.
 * `weightedMean`: the parts are products of a weight and a score; their sum by the sum of the weights.
 * `steps`: x, then pairs of from and level; the level of the last `from` that x reaches, else the first.
 * `reaches`: 1 where the first part is not below the second, else 0. `unbroken`: how many parts from the first on are 1.
 */
function resultOf(
  formula: Exclude<Formula, 'given'>,
  parts: readonly Derivation[],
  value: (part: Derivation) => number,
): number {
  const values = parts.map(value);
  const at = (index: number): number => values[index] ?? 0;
  const sum = () => values.reduce((total, one) => total + one, 0);
  switch (formula) {
    case 'sum':
      return sum();
    case 'difference':
      return at(0) - values.slice(1).reduce((total, one) => total + one, 0);
    case 'product':
      return values.reduce((product, one) => product * one, 1);
    case 'quotient':
      return at(0) / at(1);
    case 'mean':
      return sum() / values.length;
    case 'weightedMean':
      return (
        sum() / parts.reduce((total, { parts: [weight] }) => total + (weight === undefined ? 0 : value(weight)), 0)
      );
    case 'minimum':
      return Math.min(...values);
    case 'maximum':
      return Math.max(...values);
    case 'floor':
      return Math.floor(at(0) + tolerance);
    case 'ceiling':
      return Math.ceil(at(0) - tolerance);
    case 'steps':
      return stepAt(values);
    case 'reaches':
      return at(0) >= at(1) - tolerance ? 1 : 0;
    case 'unbroken': {
      const end = values.findIndex((one) => one !== 1);
      return end < 0 ? values.length : end;
    }
  }
}

function stepAt([x = 0, ...steps]: readonly number[]): number {
  let level = steps[1] ?? 0;
  for (let index = 0; index < steps.length; index += 2) {
    if ((steps[index] ?? 0) <= x + tolerance) level = steps[index + 1] ?? 0;
  }
  return level;
}
