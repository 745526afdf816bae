import type { Column, Entry, Model, Row } from './solver.ts';

/** constant + Σ value · column, each column once. */
export interface Linear {
  readonly constant: number;
  readonly entries: readonly Entry[];
}

/** factor · of. */
export interface Part {
  readonly factor: number;
  readonly of: Linear;
}

export const zero: Linear = { constant: 0, entries: [] };
export const one: Linear = { constant: 1, entries: [] };

/** Σ factor · expression, without what cancels out. */
export function combine(parts: readonly Part[]): Linear {
  const values = new Map<number, number>();
  let constant = 0;
  for (const { factor, of } of parts) {
    constant += factor * of.constant;
    for (const { column, value } of of.entries) values.set(column, (values.get(column) ?? 0) + factor * value);
  }
  const entries = [...values].flatMap(([column, value]) => (value === 0 ? [] : [{ column, value }]));
  return { constant, entries };
}

export function plus(one: Linear, other: Linear): Linear {
  return combine([
    { factor: 1, of: one },
    { factor: 1, of: other },
  ]);
}

export function minus(one: Linear, other: Linear): Linear {
  return combine([
    { factor: 1, of: one },
    { factor: -1, of: other },
  ]);
}

/** What an expression comes to where its columns have these values. */
export function reckon({ constant, entries }: Linear, values: readonly number[]): number {
  return entries.reduce((sum, { column, value }) => sum + value * (values[column] ?? 0), constant);
}

/** A model in the making, of columns between 0 and 1. */
export interface ModelBuilder {
  /** Adds a column; gives it as an expression. */
  addColumn(kind: 'integer' | 'continuous'): { readonly index: number; readonly of: Linear };
  /** expression ≤ limit; says nothing where no column is in it. */
  atMost(expression: Linear, limit: number): void;
  /** expression = value; likewise. */
  exactly(expression: Linear, value: number): void;
  /** Adds factor · expression to what is maximised. */
  gain(expression: Linear, factor: number): void;
  /** The model, and the constant part of its objective, which it leaves out. */
  build(): { readonly model: Model; readonly constant: number };
}

export function buildModel(): ModelBuilder {
  const kinds: ('integer' | 'continuous')[] = [];
  const costs = new Map<number, number>();
  const rows: Row[] = [];
  let constant = 0;
  return {
    addColumn(kind) {
      const index = kinds.push(kind) - 1;
      return { index, of: { constant: 0, entries: [{ column: index, value: 1 }] } };
    },
    atMost(expression, limit) {
      const { entries } = expression;
      if (entries.length === 0) return;
      rows.push({ lower: Number.NEGATIVE_INFINITY, upper: limit - expression.constant, entries });
    },
    exactly({ constant: known, entries }, value) {
      if (entries.length > 0) rows.push({ lower: value - known, upper: value - known, entries });
    },
    gain(expression, factor) {
      constant += factor * expression.constant;
      for (const { column, value } of expression.entries) costs.set(column, (costs.get(column) ?? 0) + factor * value);
    },
    build() {
      const columns = kinds.map(
        (kind, index): Column => ({ cost: costs.get(index) ?? 0, lower: 0, upper: 1, integer: kind === 'integer' }),
      );
      return { model: { sense: 'maximise', columns, rows }, constant };
    },
  };
}
