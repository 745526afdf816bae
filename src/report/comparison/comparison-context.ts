import type { ComparisonDocument } from '../../explain/index.ts';
import { type Question, type Questionnaire, questionName } from '../../questionnaire/index.ts';
import {
  type ComparisonText,
  formatNumber,
  type Language,
  noBreak,
  type ReportText,
  reportText,
} from '../../text/index.ts';
import type { Block } from '../document/block.ts';
import { heading, lines, paragraph, strong } from '../document/build-blocks.ts';
import { type FigureFormat, figureFormat } from '../sections/figure-format.ts';

/** All that a section of a comparison reads. */
export interface ComparisonContext {
  readonly document: ComparisonDocument;
  readonly questionnaire: Questionnaire;
  readonly language: Language;
  readonly text: ComparisonText;
  readonly report: ReportText;
  readonly format: FigureFormat;
  /** A difference of scores in percentage points, to a hundredth. */
  readonly finePoints: (share: number) => string;
  readonly questions: ReadonlyMap<string, Question>;
}

export function comparisonContext(
  document: ComparisonDocument,
  questionnaire: Questionnaire,
  text: ComparisonText,
  language: Language,
): ComparisonContext {
  return {
    document,
    questionnaire,
    language,
    text,
    report: reportText(language),
    format: figureFormat(language),
    finePoints: (share) => formatNumber(share * 100, language, 2),
    questions: new Map(questionnaire.questions),
  };
}

/** Title and head: what is compared, by which questionnaire, and that it is confidential. */
export function headBlocks(
  { questionnaire, report, text, format }: ComparisonContext,
  { title, dates, notes }: { readonly title: string; readonly dates: string; readonly notes: readonly string[] },
): readonly Block[] {
  const { asOf } = questionnaire;
  const stated = asOf === null ? [] : [report.title.asOf(format.date(asOf), hasPrices(questionnaire))];
  return [
    heading(1, title),
    paragraph(
      lines([dates, [report.title.questionnaire(questionnaire.title, questionnaire.version), ...stated].join(' · ')]),
    ),
    ...notes.map(paragraph),
    paragraph([strong(`${report.title.confidential}:`), ` ${text.confidential}`]),
  ];
}

export function hasPrices({ measures }: Questionnaire): boolean {
  return measures.some(({ costs }) => costs.length > 0);
}

/** The question's short name; its id where the questionnaire at hand does not know it. */
export function nameOf({ questions }: ComparisonContext, id: string): string {
  const question = questions.get(id);
  return question === undefined ? id : questionName(question);
}

/** A difference with its sign, such as +2,9; 0 without one, as it is written. */
export function signed(value: number, write: (size: number) => string): string {
  const size = write(Math.abs(value));
  // What rounds to 0 has no direction.
  return /[1-9]/.test(size) ? `${value < 0 ? '\u2212' : '+'}${size}` : size;
}

/** A figure and, where it differs, by how much: 72,0 % (+2,9). */
export function withDifference(figure: string, value: number | null, write: (size: number) => string): string {
  if (value === null) return figure;
  const change = signed(value, write);
  return /^[+\u2212]/.test(change) ? `${figure}${noBreak}(${change})` : figure;
}
