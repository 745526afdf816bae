import type { Derivation } from '../../explain/index.ts';
import type { Text } from '../document/block.ts';
import { labelled } from '../document/build-blocks.ts';
import { type ExplainContext, formatValue, originNote } from './explain-context.ts';
import { operation, stepName } from './operation.ts';

/**
 * The steps to some numbers in the order in which they are reckoned, each said once: what has a name of its own is a step. Numbers that are
 * given or derived elsewhere are none.
 */
export function stepsTo(derivations: readonly (Derivation | null)[], isStep = isNamed): readonly Derivation[] {
  const said = new Map<string, Derivation>();
  const visit = (derivation: Derivation): void => {
    for (const part of derivation.parts) visit(part);
    const { quantity } = derivation;
    if (quantity === null || !isStep(derivation)) return;
    const key = `${quantity.name} ${quantity.of}`;
    if (!said.has(key)) said.set(key, derivation);
  };
  for (const derivation of derivations) if (derivation !== null) visit(derivation);
  return [...said.values()];
}

function isNamed({ quantity, parts }: Derivation): boolean {
  return quantity !== null && parts.length > 0;
}

/** **Stand:** 2 (Stufe) ÷ 4 (höchste Stufe) = 50 % */
export function stepLine(context: ExplainContext, derivation: Derivation): Text {
  return labelled(stepName(context, derivation), equation(context, derivation));
}

/** What × what = what; of a number that is given, where from. */
export function equation(context: ExplainContext, derivation: Derivation): string {
  const value = formatValue(context, derivation);
  if (derivation.formula === 'given') {
    const note = originNote(context, derivation.origin);
    return note === '' ? value : `${value} (${note})`;
  }
  const reckoned = operation(context, derivation);
  // One part alone is nothing to reckon.
  return reckoned === value || isSinglePart(derivation) ? reckoned : `${reckoned} = ${value}`;
}

function isSinglePart({ formula, parts, value }: Derivation): boolean {
  const [only, ...others] = parts.filter((part) => part.value !== 0);
  const isNumber = only !== undefined && (only.quantity !== null || only.formula === 'given');
  return formula === 'sum' && isNumber && others.length === 0 && only.value === value;
}
