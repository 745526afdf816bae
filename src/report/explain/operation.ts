import type { Derivation } from '../../explain/index.ts';
import { type ExplainContext, formatNumber, formatValue, originNote, titleOf } from './explain-context.ts';

/** How tightly an operation holds its parts together: what is looser than its surroundings needs brackets. */
const tightness: Readonly<Record<string, number>> = { sum: 1, difference: 1, product: 2, quotient: 2 };

/** More parts than these are no longer read one by one. */
const mostParts = 8;

/** What is done to get a number: 5 (Gewicht) × 21,75 (Stimmgewicht). Of a number that is given, the number itself. */
export function operation(context: ExplainContext, derivation: Derivation): string {
  return inWords({ ...context, said: new Set() }, derivation);
}

/** Within an operation each name is said once. */
interface Saying extends ExplainContext {
  readonly said: Set<string>;
}

function inWords(context: Saying, derivation: Derivation): string {
  const { formula, parts } = derivation;
  const { text } = context;
  const operands = (surrounding: number) => parts.map((part, index) => operand(context, part, surrounding, index > 0));
  switch (formula) {
    case 'given':
      return formatValue(context, derivation);
    case 'sum':
      return sum(context, derivation);
    case 'difference':
      return operands(1).join(' − ');
    case 'product':
      return product(context, derivation);
    case 'quotient':
      return operands(2).join(' ÷ ');
    case 'mean':
      return text.mean(parts.length, parts.length > mostParts ? null : parts.map((part) => formatValue(context, part)));
    case 'weightedMean':
      return `${formatNumber(context, sumOf(parts), 'weight')} ÷ ${formatNumber(context, sumOfWeights(parts), 'weight')}`;
    case 'minimum':
      return derivation.quantity === null ? deciding(context, derivation) : text.smallest(operands(0));
    case 'maximum':
      return maximum(context, derivation);
    case 'floor':
      return text.roundedDown(operands(0).join(''));
    case 'ceiling':
      return text.roundedUp(operands(0).join(''));
    case 'steps':
      return step(context, derivation);
    case 'reaches':
      return operands(0).join(text.against);
    case 'unbroken':
      return text.unbroken;
  }
}

/** What is 0 adds nothing to a sum, unless there is nothing else. */
function sum(context: Saying, { parts, value, unit }: Derivation): string {
  const adding = parts.filter((part) => part.value !== 0);
  if (adding.length === 0) return formatNumber(context, value, unit);
  if (adding.length > mostParts) return context.text.sumOf(adding.length);
  if (adding.length > 1 && areAlike(context, adding))
    return adding
      .map((part) => `${formatValue(context, part)} (${titleOf(context, part.quantity?.of ?? '')})`)
      .join(' + ');
  return adding.map((part) => operand(context, part, 1, false)).join(' + ');
}

/** The same number of one after the other, such as of the measures of a bundle: only what they belong to tells them apart. */
function areAlike({ titles }: ExplainContext, parts: readonly Derivation[]): boolean {
  const name = parts[0]?.quantity?.name;
  return parts.every(({ quantity }) => quantity?.name === name && quantity?.of != null && titles.has(quantity.of));
}

/** A difference of shares that is made thousandths is shown as percent: 1.000 × 0,81 % is what it says. */
function product(context: Saying, { parts }: Derivation): string {
  const [first, second] = parts;
  const makesThousandths = parts.length === 2 && first?.origin?.kind === 'rule' && second?.unit === 'points';
  const shown = parts.map((part) => (makesThousandths && part === second ? { ...part, unit: 'share' as const } : part));
  return shown.map((part, index) => operand(context, part, 2, index > 0)).join(' × ');
}

/** A part of an operation: a number with what it is, or another operation. */
function operand(context: Saying, part: Derivation, surrounding: number, isFurther: boolean): string {
  if (part.quantity !== null || part.formula === 'given') return labelled(context, part);
  const inner = inWords(context, part);
  const own = tightness[part.formula] ?? 3;
  // Behind a minus or a division the order matters.
  const needsBrackets = part.parts.length > 1 && (own < surrounding || (isFurther && own === surrounding));
  return needsBrackets ? `(${inner})` : inner;
}

/** A number with its name and, where the municipality chose it, the place: 36 Tage (Tage je Quartal, musterstadt.yaml, Zeile 24). */
function labelled(context: Saying, derivation: Derivation): string {
  const notes = [labelOf(context, derivation), originNote(context, derivation.origin)].filter(
    (note) => note !== '' && !context.said.has(note),
  );
  for (const note of notes) context.said.add(note);
  const value = formatValue(context, derivation);
  return notes.length === 0 ? value : `${value} (${notes.join(', ')})`;
}

/** Amounts of one of the two budgets are told apart by it, all else by its own name. */
function labelOf({ text }: ExplainContext, { quantity }: Derivation): string {
  if (quantity === null) return '';
  const [, pot] = quantity.of?.split('/') ?? [];
  const isMoney = quantity.name === 'once' || quantity.name === 'yearly';
  return isMoney && (pot === 'ergebnis' || pot === 'finanz') ? text.pots[pot] : text.names[quantity.name];
}

/** Of a least or largest value without a name only the part that decides is of interest. */
function deciding(context: Saying, { value, parts }: Derivation): string {
  const found = parts.find((part) => part.value === value) ?? parts[0];
  return found === undefined ? '' : operand(context, found, 0, false);
}

/** What must not fall below 0 is shown as what it is reckoned from; a fixed least that decides nothing is left out. */
function maximum(context: Saying, derivation: Derivation): string {
  const { parts, quantity, value } = derivation;
  if (quantity === null) return deciding(context, derivation);
  const open = parts.filter((part) => part.origin?.kind !== 'rule' || part.quantity !== null);
  const [only] = open;
  if (open.length === 1 && only !== undefined) {
    const inner = operand(context, only, 0, false);
    return only.value < value ? context.text.notBelow(inner, formatValue(context, derivation)) : inner;
  }
  return context.text.largest(open.map((part) => operand(context, part, 0, false)));
}

/** The amount and the step that it reaches. */
function step(context: Saying, { parts, value }: Derivation): string {
  const [x, ...steps] = parts;
  if (x === undefined) return '';
  const reached = steps.findLast((one, index) => index % 2 === 0 && one.value <= x.value + 1e-9);
  const level = formatNumber(context, value, 'level');
  const from = formatNumber(context, (reached ?? steps[0] ?? x).value, 'count');
  return context.text.step(labelled(context, x), from, level);
}

export function sumOf(parts: readonly Derivation[]): number {
  return parts.reduce((total, { value }) => total + value, 0);
}

export function sumOfWeights(parts: readonly Derivation[]): number {
  return sumOf(parts.flatMap(({ parts: [weight] }) => weight ?? []));
}

/** What a step is called; with what it belongs to, where that is not the subject itself. */
export function stepName(context: ExplainContext, derivation: Derivation): string {
  const { quantity } = derivation;
  if (quantity === null) return '';
  const { of, name } = quantity;
  const label = context.text.names[name];
  const isPot = labelOf(context, derivation) !== label;
  const isOfAnother = of !== null && of !== context.explanation.subject.id && context.titles.has(of);
  const words = isPot
    ? `${label}, ${labelOf(context, derivation)}`
    : isOfAnother
      ? `${label} ${titleOf(context, of)}`
      : label;
  return capital(words);
}

/** As a line begins. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
