import type { Code, Counts, OtherEnd, Place, Severity } from '../diagnostics/index.ts';
import type { Language } from './language.ts';
import { formatNumber } from './number-format.ts';
import { plural } from './phrase-format.ts';

/** The words around diagnostics: severities, labels, and the lines with counts. */
export interface DiagnosticWords {
  readonly severity: { readonly [S in Severity]: string };
  readonly hint: string;
  /**
   * What a related place is: the first one is what the code is about, further ones are but places to look at. Aliases and merge keys
   * lead to places of their own.
   */
  readonly related: (code: Code, index: number, place: Place | OtherEnd) => string;
  /** What the paths of files start from. */
  readonly workingFolder: string;
  /** Behind the mark in the first line of a place that goes on. */
  readonly untilLine: (line: number) => string;
  /** 2 errors, 1 warning. */
  readonly counts: (counts: Counts) => string;
  /** What is not shown because there is too much; at least one. */
  readonly notShown: (counts: Counts) => string;
  /** `found` is how many of the checked files something was found in. */
  readonly summary: (counts: Counts, files: { readonly checked: number; readonly found: number }) => string;
}

export function diagnosticWords(language: Language): DiagnosticWords {
  return language === 'de' ? german : english;
}

const german: DiagnosticWords = {
  severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  hint: 'Abhilfe',
  related: (code, index, place) =>
    'role' in place
      ? { use: 'verwendet', anchor: 'festgelegt' }[place.role]
      : ((index === 0 ? germanRelated[code] : undefined) ?? 'siehe auch'),
  workingFolder: 'der Ordner, in dem lotse aufgerufen wurde',
  untilLine: (line) => `bis Zeile ${line}`,
  counts: germanCounts,
  notShown: (counts) => `Nicht gezeigt: ${germanCounts(counts)}. Alles zeigt --max-problems all.`,
  summary: (counts, { checked, found }) => {
    const files = `${number(checked, 'de')} ${plural(checked, 'Datei', 'Dateien')} geprüft`;
    if (isNothing(counts)) return `${files}, keine Beanstandung.`;
    const where = checked < 2 ? '' : ` in ${number(found, 'de')} ${plural(found, 'Datei', 'Dateien')}`;
    return `${files}: ${germanCounts(counts)}${where}.`;
  },
};

const english: DiagnosticWords = {
  severity: { error: 'error', warning: 'warning', info: 'note' },
  hint: 'Remedy',
  related: (code, index, place) =>
    'role' in place
      ? { use: 'used', anchor: 'defined' }[place.role]
      : ((index === 0 ? englishRelated[code] : undefined) ?? 'see also'),
  workingFolder: 'the folder in which lotse was called',
  untilLine: (line) => `to line ${line}`,
  counts: englishCounts,
  notShown: (counts) => `Not shown: ${englishCounts(counts)}. --max-problems all shows everything.`,
  summary: (counts, { checked, found }) => {
    const files = `${number(checked, 'en')} ${plural(checked, 'file', 'files')} checked`;
    if (isNothing(counts)) return `${files}, nothing to complain of.`;
    const where = checked < 2 ? '' : ` in ${number(found, 'en')} ${plural(found, 'file', 'files')}`;
    return `${files}: ${englishCounts(counts)}${where}.`;
  },
};

const germanRelated: { readonly [C in Code]?: string } = {
  'yaml-syntax': 'zuerst genannt',
  'duplicate-id': 'zuerst vergeben',
  'duplicate-priorities': 'der erste Satz',
  'duplicate-raise': 'zuerst genannt',
  'votes-columns': 'die Spalten',
  'size-class-missing': 'die Größenklassen',
  'unknown-size-class': 'die Größenklassen',
  'unknown-option': 'die Antwortmöglichkeiten',
  'levels-incomplete': 'die höchste Stufe',
  'level-out-of-range': 'die höchste Stufe',
  'condition-type': 'die Frage',
  'same-answer': 'liest sich ebenso',
  'same-name': 'heißt ebenso',
  'similar-role': 'andere Schreibweise',
  'not-yet-in-force': 'der Stand',
  'not-included': 'der Fragebogen',
  'key-mismatch': 'dagegen',
};

const englishRelated: typeof germanRelated = {
  'yaml-syntax': 'first named',
  'duplicate-id': 'first given',
  'duplicate-priorities': 'the first set',
  'duplicate-raise': 'first named',
  'votes-columns': 'the columns',
  'size-class-missing': 'the size classes',
  'unknown-size-class': 'the size classes',
  'unknown-option': 'the options',
  'levels-incomplete': 'the highest level',
  'level-out-of-range': 'the highest level',
  'condition-type': 'the question',
  'same-answer': 'reads alike',
  'same-name': 'called the same',
  'similar-role': 'another spelling',
  'not-yet-in-force': 'as of',
  'not-included': 'the questionnaire',
  'key-mismatch': 'but',
};

function germanCounts({ error, warning, info }: Counts): string {
  return listOf('de', [
    [error, 'Fehler', 'Fehler'],
    [warning, 'Warnung', 'Warnungen'],
    [info, 'Hinweis', 'Hinweise'],
  ]);
}

function englishCounts({ error, warning, info }: Counts): string {
  return listOf('en', [
    [error, 'error', 'errors'],
    [warning, 'warning', 'warnings'],
    [info, 'note', 'notes'],
  ]);
}

type Counted = readonly [count: number, one: string, many: string];

function listOf(language: Language, items: readonly Counted[]): string {
  const words = items
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${number(count, language)} ${plural(count, one, many)}`);
  return words.join(', ');
}

function isNothing({ error, warning, info }: Counts): boolean {
  return error + warning + info === 0;
}

function number(value: number, language: Language): string {
  return formatNumber(value, language);
}
