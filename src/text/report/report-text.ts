import type { Language } from '../language.ts';
import { englishDetail } from './english-detail.ts';
import { englishSummary } from './english-summary.ts';
import { type DetailText, germanDetail } from './german-detail.ts';
import { germanSummary, type SummaryText } from './german-summary.ts';

/** The wording of the roadmap report. The German one defines the keys; the English one must have them all. */
export type ReportText = SummaryText & DetailText;

const german: ReportText = { ...germanSummary, ...germanDetail };
const english: ReportText = { ...englishSummary, ...englishDetail };

export function reportText(language: Language): ReportText {
  return language === 'de' ? german : english;
}
