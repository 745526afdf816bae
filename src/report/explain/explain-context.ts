import type { Derivation, Explanation, Facts, Origin, QuantityName, Unit } from '../../explain/index.ts';
import { type Question, type Questionnaire, questionName } from '../../questionnaire/index.ts';
import {
  type ExplainText,
  formatDecimal,
  formatMoney,
  type Language,
  noBreak,
  quote,
  type ReportText,
  reportText,
} from '../../text/index.ts';
import { type FigureFormat, figureFormat } from '../sections/figure-format.ts';

/** All that a page of an explanation reads. */
export interface ExplainContext {
  readonly explanation: Explanation;
  readonly questionnaire: Questionnaire;
  readonly language: Language;
  readonly text: ExplainText;
  readonly report: ReportText;
  readonly format: FigureFormat;
  readonly questions: ReadonlyMap<string, Question>;
  readonly titles: ReadonlyMap<string, string>;
}

/** The same where the subject is of one kind. */
export interface PageContext<F extends Facts> extends ExplainContext {
  readonly facts: F;
}

export function explainContext(
  explanation: Explanation,
  questionnaire: Questionnaire,
  text: ExplainText,
  language: Language,
): ExplainContext {
  const { domains, measures, priorities } = questionnaire;
  const titled = [...(priorities?.workPackages ?? []), ...(priorities?.categories ?? []), ...measures, ...domains].map(
    ({ id, title }): [string, string] => [id, title],
  );
  const questions = [...questionnaire.questions.values()];
  return {
    explanation,
    questionnaire,
    language,
    text,
    report: reportText(language),
    format: figureFormat(language),
    questions: new Map(questionnaire.questions),
    titles: new Map([...titled, ...questions.map((one): [string, string] => [one.id, questionName(one)])]),
  };
}

/** A number of this explanation by what it is; null where there is none. */
export function numberOf(
  { explanation }: ExplainContext,
  name: QuantityName,
  of: string | null = explanation.subject.id,
): Derivation | null {
  const found = explanation.numbers.find(
    ({ derivation: { quantity } }) => quantity?.name === name && quantity.of === of,
  );
  return found?.derivation ?? null;
}

/** What an id stands for, in quotation marks. */
export function titleOf({ titles, language }: ExplainContext, id: string): string {
  return quote(titles.get(id) ?? id, language);
}

/** A title with the id that explains it further, for lists and tables. */
export function named({ titles }: ExplainContext, id: string): string {
  const title = titles.get(id);
  return title === undefined ? id : `${title} (${id})`;
}

/** The same within a sentence, where a title without marks would read on into it. */
export function quoted(context: ExplainContext, id: string): string {
  return context.titles.has(id) ? `${titleOf(context, id)} (${id})` : id;
}

/** A number as people write it, with its unit. Small ones keep enough digits to be reckoned with. */
export function formatNumber({ language, text }: ExplainContext, value: number, unit: Unit): string {
  const decimal = (number: number) => formatDecimal(number, language, digitsFor(number));
  switch (unit) {
    case 'share':
      return `${decimal(value * 100)}${language === 'de' ? `${noBreak}%` : '%'}`;
    case 'points':
      return text.units.points(decimal(value * 100));
    case 'euros':
      return formatMoney(value, language);
    case 'days':
      return text.units.days(decimal(value));
    case 'months':
      return text.units.months(decimal(value));
    case 'quarters':
      return text.units.quarters(decimal(value));
    case 'level':
    case 'weight':
    case 'index':
    case 'count':
      return decimal(value);
  }
}

/** Digits after the point: such that four say something, one at least and six at most. */
function digitsFor(value: number): number {
  const size = Math.abs(value);
  if (size === 0) return 0;
  return Math.max(1, Math.min(6, 3 - Math.floor(Math.log10(size))));
}

/** From low to high, or null where both are written alike. */
export function formatSpan(context: ExplainContext, low: Derivation, high: Derivation): string | null {
  const [first, last] = [formatShort(context, low), formatShort(context, high)];
  return first === last ? null : context.text.range(first, last);
}

/** The same in a sentence, with three digits that say something; money stays as it is. */
export function formatShort(context: ExplainContext, { value, unit }: Derivation): string {
  if (unit === 'euros') return formatNumber(context, value, unit);
  const scale = unit === 'share' || unit === 'points' ? 100 : 1;
  const size = Math.abs(value * scale);
  const step = size === 0 ? 1 : 10 ** (Math.floor(Math.log10(size)) - 2);
  return formatNumber(context, (Math.round((value * scale) / step) * step) / scale, unit);
}

export function formatValue(context: ExplainContext, { value, unit }: Derivation): string {
  return formatNumber(context, value, unit);
}

/** Where a number was given, if it is one that the municipality or the call chose, such as musterstadt.yaml, Zeile 21. Empty for all others. */
export function originNote({ text }: ExplainContext, origin: Origin | null): string {
  if (origin === null) return '';
  switch (origin.kind) {
    case 'call':
      return origin.option;
    case 'answers':
      if (origin.place === null) return '';
      return origin.place.line === null
        ? fileName(origin.place.file)
        : text.place(fileName(origin.place.file), origin.place.line);
    default:
      return '';
  }
}

/** Without its folders, which make lines long and say nothing. */
function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
