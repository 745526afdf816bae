import type { Derivation } from '../../explain/index.ts';
import { type ExplainContext, formatValue } from './explain-context.ts';

/** What falls due for a measure in a year, in short: einmalig 46.000 € × 10 % × 2 ÷ 2 Quartale + jährlich 5.400 € × 2 ÷ 4 Quartale. */
export function dueOperation(context: ExplainContext, due: Derivation): string {
  const { year: text } = context.text;
  return due.parts
    .map((part) => {
      const say = part.quantity?.name === 'yearlyInYear' ? text.yearly : text.once;
      // An amount that is all there is need not be said twice.
      return say(part.value === due.value && isWhole(part) ? null : productInWords(context, part));
    })
    .join(' + ');
}

function isWhole({ parts, value }: Derivation): boolean {
  return parts[0]?.value === value;
}

/** An amount times shares of money and time, without the names of the numbers; a factor of 1 is left out. */
export function productInWords(context: ExplainContext, product: Derivation): string {
  const [amount, ...factors] = product.parts;
  return [
    ...(amount === undefined ? [] : [partInWords(context, amount)]),
    ...factors.flatMap((one) => (one.value === 1 ? [] : [partInWords(context, one)])),
  ].join(' × ');
}

/** A share of time as quarters ÷ quarters; all else as the number that it is. */
function partInWords(context: ExplainContext, part: Derivation): string {
  const [amount, whole] = part.parts;
  if (part.quantity !== null || part.formula !== 'quotient' || amount === undefined || whole === undefined)
    return formatValue(context, part);
  return `${context.format.count(amount.value)} ÷ ${formatValue(context, whole)}`;
}
