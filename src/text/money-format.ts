import type { Language } from './language.ts';
import { formatNumber, formatRange, noBreak } from './number-format.ts';

/** EUR: 1.234 € or €1,234; with `decimals` 2 1.234,50 €. */
export function formatMoney(euros: number, language: Language, decimals = 0): string {
  return inEuros(formatNumber(euros, language, decimals), language);
}

/** A range of EUR with the sign once: 1.000–2.500 € or €1,000–2,500. */
export function formatMoneyRange(low: number, high: number, language: Language): string {
  return inEuros(
    formatRange(low, high, (value) => formatNumber(value, language)),
    language,
  );
}

/** EUR for running text, from 10,000 on to the thousand, from 1,000 on to the hundred: 187.430 becomes 187.000 €. */
export function formatRoughMoney(euros: number, language: Language): string {
  const size = Math.abs(euros);
  const step = size >= 10_000 ? 1000 : size >= 1000 ? 100 : 1;
  return formatMoney(Math.round(euros / step) * step, language);
}

/** EUR of an estimate or a sum of them, to the three leading digits that they bear at most: 254.384 becomes 254.000, 54.630 54.600, 980 stays. */
export function roundEstimate(euros: number): number {
  const digits = Math.floor(Math.log10(Math.max(1, Math.abs(euros)))) + 1;
  const step = 10 ** Math.max(0, digits - 3);
  return Math.round(euros / step) * step;
}

function inEuros(amount: string, language: Language): string {
  if (language === 'de') return `${amount}${noBreak}€`;
  return amount.startsWith('\u2212') ? `\u2212€${amount.slice(1)}` : `€${amount}`;
}
