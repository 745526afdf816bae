import { type Code, severities } from '../../diagnostics/index.ts';
import {
  diagnosticWords,
  type Example,
  type Explanation,
  explanationWords,
  type Language,
  quote,
  wrapLines,
} from '../../text/index.ts';
import type { Colours } from './pretty.ts';

export interface ExplanationOptions {
  readonly language: Language;
  readonly colours: Pick<Colours, 'strong' | 'dim'>;
  /** Columns of the terminal; null where there is none. */
  readonly width: number | null;
}

/** How wide an explanation is at most, in columns. */
const widest = 80;

/** What a code means, for a terminal: plain text, lines of the example indented. */
export function renderExplanation(
  code: Code,
  { title, meaning, context, remedy }: Explanation,
  { where, bad, good }: Example,
  { language, colours, width }: ExplanationOptions,
): string {
  const { strong, dim } = colours;
  const words = explanationWords(language);
  const plain = (text: string) => wrapLines(withoutBackticks(text, language), Math.min(width ?? widest, widest));
  const place = words.places[where];
  return `${[
    `${strong(code)} ${dim(severityInWords(code, language))}\n${plain(title)}`,
    plain(meaning),
    ...(context === undefined ? [] : [plain(context)]),
    `${strong(words.bad)}${place === '' ? '' : ` (${place})`}:`,
    indented(bad),
    `${strong(words.good)}:`,
    indented(good),
    plain(`${words.remedy}: ${remedy}`).replace(words.remedy, () => strong(words.remedy)),
  ].join('\n\n')}\n`;
}

/** Only `version-mismatch` has two severities. */
export function severityInWords(code: Code, language: Language): string {
  return code === 'version-mismatch'
    ? explanationWords(language).errorOrWarning
    : diagnosticWords(language).severity[severities[code]];
}

export function withoutBackticks(text: string, language: Language): string {
  return text.replace(/`([^`]+)`/g, (_, word: string) => quote(word, language));
}

function indented(lines: string): string {
  return lines.replace(/^/gm, '    ');
}
