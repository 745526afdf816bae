import type { Language } from '../language.ts';
import { englishDetail } from './english-detail.ts';
import { englishOptimum } from './english-optimum.ts';
import { englishReach } from './english-reach.ts';
import { englishRobustness } from './english-robustness.ts';
import { englishSummary } from './english-summary.ts';
import { type DetailText, germanDetail } from './german-detail.ts';
import { germanOptimum, type OptimumText } from './german-optimum.ts';
import { germanReach, type ReachText } from './german-reach.ts';
import { germanRobustness, type RobustnessText } from './german-robustness.ts';
import { germanSummary, type SummaryText } from './german-summary.ts';

/** The wording of the roadmap report. The German one defines the keys; the English one must have them all. */
export type ReportText = SummaryText & DetailText & OptimumText & RobustnessText & ReachText;

const german: ReportText = { ...germanSummary, ...germanDetail, ...germanOptimum, ...germanRobustness, ...germanReach };
const english: ReportText = {
  ...englishSummary,
  ...englishDetail,
  ...englishOptimum,
  ...englishRobustness,
  ...englishReach,
};

export function reportText(language: Language): ReportText {
  return language === 'de' ? german : english;
}
