import { buildModel, combine, type Linear, type ModelBuilder } from '../optimum/linear.ts';

/** A model in the making that notices where it asks for what no column can change. */
export interface ReachBuilder extends ModelBuilder {
  /** expression ≥ least. */
  atLeast(expression: Linear, least: number): void;
  /** Something is asked for that can't be. */
  isImpossible(): boolean;
}

const slack = 1e-9;

export function reachBuilder(): ReachBuilder {
  const builder = buildModel();
  let impossible = false;
  const atMost = (expression: Linear, most: number): void => {
    if (expression.entries.length === 0 && expression.constant > most + slack) impossible = true;
    builder.atMost(expression, most);
  };
  return {
    ...builder,
    atMost,
    atLeast: (expression, least) => atMost(combine([{ factor: -1, of: expression }]), -least),
    isImpossible: () => impossible,
  };
}
