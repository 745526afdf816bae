import type { Language } from './language.ts';
import { formatDecimal, formatNumber, formatPercent } from './number-format.ts';
import { excerpt, plural, quote } from './phrase-format.ts';

/** What the commands say besides their results. */
export interface CliMessages {
  /** A bug in lotse, in one line. */
  bug(problem: string, version: string): string;
  /** After errors that leave nothing to score. */
  readonly noRoadmap: string;
  /** After errors that leave nothing to compare. */
  readonly noComparison: string;
  /** After errors that leave nothing to explain. */
  readonly noExplanation: string;
  /** `domain` null is the overall value; `value` null where nothing is known yet. */
  thresholdMissed(domain: string | null, value: number | null, least: number): string;
  thresholdNotInPlay(domain: string): string;
  /** Files in a folder that are none of lotse’s. */
  filesSkipped(count: number): string;
  /** `time` is HH:MM:SS. */
  watching(time: string): string;
  /** While the optimal plan is looked for; `bound` null where nothing is proven yet. */
  optimumProgress(progress: OptimumSoFar): string;
  /** While the cheapest way to a level is looked for; `domain` null is the whole. */
  reachProgress(domain: string | null, level: number): string;
  /** After Ctrl-C while the solver is at work. */
  readonly optimumInterrupted: string;
}

export interface OptimumSoFar {
  /** Mean assured scores, in 0..1. */
  readonly value: number;
  readonly bound: number | null;
  readonly seconds: number;
  readonly timeLimitSeconds: number;
}

const german: CliMessages = {
  bug: (problem, version) =>
    `lotse ${version}: Das ist ein Fehler in lotse, nicht in Ihren Daten: ${excerpt(problem)} (mit LOTSE_DEBUG=1 zeigt lotse die genaue Stelle)`,
  noRoadmap: 'Einen Fahrplan gibt es, sobald die Fehler behoben sind.',
  noComparison: 'Einen Vergleich gibt es, sobald die Fehler behoben sind.',
  noExplanation: 'Eine Erklärung gibt es, sobald die Fehler behoben sind.',
  thresholdMissed: (domain, value, least) => {
    const what = domain === null ? 'Der Gesamtwert' : `Das Themenfeld ${quote(excerpt(domain), 'de')}`;
    return value === null
      ? `${what} hat noch keinen Wert, verlangt sind ${formatPercent(least, 'de', 1)}.`
      : `${what} liegt mit ${formatPercent(value, 'de', 1)} unter den verlangten ${formatPercent(least, 'de', 1)}.`;
  },
  thresholdNotInPlay: (domain) =>
    `Im Themenfeld ${quote(excerpt(domain), 'de')} trifft keine Frage zu; seine Schwelle wird nicht geprüft.`,
  filesSkipped: (count) =>
    `${formatNumber(count, 'de')} ${plural(count, 'Datei ist keine von lotse und wurde', 'Dateien sind keine von lotse und wurden')} übergangen.`,
  watching: (time) => `Stand ${time}. lotse wartet auf Änderungen, Strg-C beendet.`,
  optimumProgress: ({ value, bound, seconds, timeLimitSeconds }) =>
    [
      `Bester Plan bisher ${formatPercent(value, 'de', 2)}`,
      ...(bound === null ? [] : [`möglich höchstens ${formatPercent(bound, 'de', 2)}`]),
      `${Math.floor(seconds)} von ${timeLimitSeconds} s`,
    ].join(', '),
  reachProgress: (domain, level) =>
    `Sucht den günstigsten Weg zu Stufe ${formatDecimal(level, 'de')}${domain === null ? '' : ` in ${excerpt(domain)}`} …`,
  optimumInterrupted: 'Abgebrochen; es ist kein Fahrplan geschrieben.',
};

const english: CliMessages = {
  bug: (problem, version) =>
    `lotse ${version}: This is a bug in lotse, not in your data: ${excerpt(problem)} (LOTSE_DEBUG=1 shows where)`,
  noRoadmap: 'There will be a roadmap once the errors are mended.',
  noComparison: 'There will be a comparison once the errors are mended.',
  noExplanation: 'There will be an explanation once the errors are mended.',
  thresholdMissed: (domain, value, least) => {
    const what = domain === null ? 'The overall value' : `The domain ${quote(excerpt(domain), 'en')}`;
    return value === null
      ? `${what} has no value yet, ${formatPercent(least, 'en', 1)} is required.`
      : `${what} is ${formatPercent(value, 'en', 1)}, below the required ${formatPercent(least, 'en', 1)}.`;
  },
  thresholdNotInPlay: (domain) =>
    `No question of the domain ${quote(excerpt(domain), 'en')} applies; its threshold is not tested.`,
  filesSkipped: (count) =>
    `${formatNumber(count, 'en')} ${plural(count, 'file is not one of lotse’s and was', 'files are not lotse’s and were')} passed over.`,
  watching: (time) => `As of ${time}. lotse waits for changes, Ctrl-C ends it.`,
  optimumProgress: ({ value, bound, seconds, timeLimitSeconds }) =>
    [
      `Best plan so far ${formatPercent(value, 'en', 2)}`,
      ...(bound === null ? [] : [`at most ${formatPercent(bound, 'en', 2)} possible`]),
      `${Math.floor(seconds)} of ${timeLimitSeconds} s`,
    ].join(', '),
  reachProgress: (domain, level) =>
    `Looking for the cheapest way to level ${formatDecimal(level, 'en')}${domain === null ? '' : ` in ${excerpt(domain)}`} …`,
  optimumInterrupted: 'Interrupted; no roadmap was written.',
};

export function cliMessages(language: Language): CliMessages {
  return language === 'de' ? german : english;
}
