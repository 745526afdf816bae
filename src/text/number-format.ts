import type { Language } from './language.ts';

/** Keeps a number and its unit on one line. */
export const noBreak = '\u00a0';

export const marks: { readonly [L in Language]: { readonly group: string; readonly decimal: string } } = {
  de: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/**
 * A number with exactly `decimals` digits after the decimal mark: 1.234,50 or 1,234.50.
 * Written out here rather than by `Intl`, whose output depends on the locale data of the machine.
 */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const digits = Math.abs(value).toFixed(decimals);
  // Not a plain decimal (infinite, or 1e21 and above): nothing to group.
  if (!/^\d+(\.\d+)?$/.test(digits)) return String(value);
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks[language].group);
  const sign = value < 0 && /[1-9]/.test(digits) ? '\u2212' : '';
  return sign + grouped + (fraction === undefined ? '' : marks[language].decimal + fraction);
}

/** A number with at most `most` digits after the decimal mark, closing zeros left out: 8,5 or 12. */
export function formatDecimal(value: number, language: Language, most = 2): string {
  const fixed = formatNumber(value, language, most);
  const { decimal } = marks[language];
  return fixed.includes(decimal) && most > 0 ? trimZeros(fixed, decimal) : fixed;
}

function trimZeros(text: string, decimal: string): string {
  const trimmed = text.replace(/0+$/, '');
  return trimmed.endsWith(decimal) ? trimmed.slice(0, -decimal.length) : trimmed;
}

/** A share in 0..1 as percent: 41 % or 41%. */
export function formatPercent(share: number, language: Language, decimals = 0): string {
  return formatNumber(share * 100, language, decimals) + percentSign(language);
}

/** Two shares as one range: 33–52 %. Equal ones, as they are written, give a single figure. */
export function formatPercentRange(low: number, high: number, language: Language): string {
  return formatRange(low * 100, high * 100, (value) => formatNumber(value, language)) + percentSign(language);
}

/** low–high, or a single figure where both are written alike. */
export function formatRange(low: number, high: number, format: (value: number) => string): string {
  const [first, last] = [format(low), format(high)];
  return first === last ? first : `${first}–${last}`;
}

function percentSign(language: Language): string {
  return language === 'de' ? `${noBreak}%` : '%';
}
