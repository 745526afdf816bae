import type { Language } from '../language.ts';
import { englishOverTime } from './english-over-time.ts';
import { englishSideBySide } from './english-side-by-side.ts';
import { englishWhatIf } from './english-what-if.ts';
import { germanOverTime, type OverTimeText } from './german-over-time.ts';
import { germanSideBySide, type SideBySideText } from './german-side-by-side.ts';
import { germanWhatIf, type WhatIfText } from './german-what-if.ts';

/** The wording of comparisons. The German one defines the keys; the English one must have them all. */
export interface ComparisonText {
  /** Under the head of every comparison. */
  readonly confidential: string;
  readonly whatIf: WhatIfText;
  readonly overTime: OverTimeText;
  readonly sideBySide: SideBySideText;
}

const german: ComparisonText = {
  confidential:
    'Wer diesen Vergleich liest, weiß, wo die Verwaltung Lücken hat. In öffentliche Sitzungen gehören nur Maßnahmen und Summen.',
  whatIf: germanWhatIf,
  overTime: germanOverTime,
  sideBySide: germanSideBySide,
};
const english: ComparisonText = {
  confidential:
    'Whoever reads this comparison knows where the administration has gaps. Only measures and sums belong in public meetings.',
  whatIf: englishWhatIf,
  overTime: englishOverTime,
  sideBySide: englishSideBySide,
};

export function comparisonText(language: Language): ComparisonText {
  return language === 'de' ? german : english;
}
