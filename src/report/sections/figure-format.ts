import type { RangeResult } from '../../roadmap/index.ts';
import {
  formatDate,
  formatDecimal,
  formatMoney,
  formatMoneyRange,
  formatNumber,
  formatPercent,
  formatPercentRange,
  formatQuarter,
  formatQuarterRange,
  formatRange,
  formatRoughMoney,
  type Language,
  noBreak,
  roundEstimate,
} from '../../text/index.ts';

/** The figures of a report as one language writes them. */
export type FigureFormat = ReturnType<typeof figureFormat>;

export function figureFormat(language: Language) {
  const decimal = (value: number) => formatDecimal(value, language, 1);
  return {
    /** A score or share in 0..1; – where nothing is known. */
    percent: (share: number | null) => (share === null ? '–' : formatPercent(share, language)),
    finePercent: (share: number) => formatPercent(share, language, 1),
    percentRange: (low: number | null, high: number | null) =>
      low === null || high === null ? '–' : formatPercentRange(low, high, language),
    /** A difference of scores in percentage points. */
    points: (share: number) => formatNumber(share * 100, language, 1),
    /** Levels, person-days, months: whole, or with one digit. */
    decimal,
    count: (value: number) => formatNumber(value, language),
    range: ([low, high]: RangeResult) => formatRange(low, high, decimal),
    money: (euros: number) => formatMoney(euros, language),
    roughMoney: (euros: number) => formatRoughMoney(euros, language),
    /** An amount; one with estimates in it is rounded and marked. */
    plannedMoney: (euros: number, isEstimate: boolean) =>
      isEstimate ? estimated(formatMoney(roundEstimate(euros), language), true) : formatMoney(euros, language),
    /** Rounded likewise; its mark stands with the amount that it belongs to. */
    plannedMoneyRange: ([low, high]: RangeResult, isEstimate: boolean) =>
      isEstimate
        ? formatMoneyRange(roundEstimate(low), roundEstimate(high), language)
        : formatMoneyRange(low, high, language),
    date: (date: string) => formatDate(date, language),
    quarter: (quarter: string) => formatQuarter(quarter, language),
    quarters: (start: string, end: string) => formatQuarterRange(start, end, language),
    longQuarter: (quarter: string) => formatQuarter(quarter, language, 'long'),
  };
}

/** Marks an estimate; a plain zero needs no mark. */
export function estimated(figure: string, isEstimate: boolean): string {
  return isEstimate && !/^[^1-9]*$/.test(figure) ? `≈${noBreak}${figure}` : figure;
}
