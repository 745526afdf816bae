import type { Counts, Severity } from '../diagnostics/index.ts';
import type { Language } from './language.ts';
import { formatNumber } from './number-format.ts';
import { plural } from './phrase-format.ts';

/** The words around diagnostics: severities, labels, and the line with the counts. */
export interface DiagnosticWords {
  readonly severity: { readonly [S in Severity]: string };
  readonly hint: string;
  readonly related: string;
  readonly summary: (counts: Counts, files: number) => string;
}

export function diagnosticWords(language: Language): DiagnosticWords {
  return language === 'de' ? german : english;
}

const german: DiagnosticWords = {
  severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  hint: 'Abhilfe',
  related: 'siehe auch',
  summary: (counts, files) => {
    const checked = `${number(files, 'de')} ${plural(files, 'Datei', 'Dateien')} geprüft`;
    const found = [
      ...(counts.error === 0 ? [] : [`${number(counts.error, 'de')} Fehler`]),
      ...(counts.warning === 0
        ? []
        : [`${number(counts.warning, 'de')} ${plural(counts.warning, 'Warnung', 'Warnungen')}`]),
      ...(counts.info === 0 ? [] : [`${number(counts.info, 'de')} ${plural(counts.info, 'Hinweis', 'Hinweise')}`]),
    ];
    return found.length === 0 ? `${checked}, keine Beanstandung.` : `${checked}: ${found.join(', ')}.`;
  },
};

const english: DiagnosticWords = {
  severity: { error: 'error', warning: 'warning', info: 'note' },
  hint: 'Remedy',
  related: 'see also',
  summary: (counts, files) => {
    const checked = `${number(files, 'en')} ${plural(files, 'file', 'files')} checked`;
    const found = [
      ...(counts.error === 0 ? [] : [`${number(counts.error, 'en')} ${plural(counts.error, 'error', 'errors')}`]),
      ...(counts.warning === 0
        ? []
        : [`${number(counts.warning, 'en')} ${plural(counts.warning, 'warning', 'warnings')}`]),
      ...(counts.info === 0 ? [] : [`${number(counts.info, 'en')} ${plural(counts.info, 'note', 'notes')}`]),
    ];
    return found.length === 0 ? `${checked}, nothing to complain of.` : `${checked}: ${found.join(', ')}.`;
  },
};

function number(value: number, language: Language): string {
  return formatNumber(value, language);
}
