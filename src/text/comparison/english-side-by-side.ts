import { plural } from '../phrase-format.ts';
import type { SideBySideText } from './german-side-by-side.ts';

/** The wording of a comparison of several municipalities in English. */
export const englishSideBySide: SideBySideText = {
  title: (names) => `Comparison of several municipalities: ${names}`,
  date: (date) => `As of ${date}`,
  note: 'The columns stand in the order of the call. This is no ranking: each municipality assesses itself, and sizes and tasks differ.',
  legend: '≈ means: estimated, or reckoned from estimates. Money is gross.',
  kinds: [
    ['Verbandsgemeinde', 'VG'],
    ['Einheitsgemeinde', ''],
    ['Samtgemeinde', 'SG'],
    ['Gemeinde', ''],
    ['Landkreis', 'LK'],
    ['Zweckverband', 'ZV'],
    ['Stadt', ''],
  ],
  standing: 'Where they stand',
  figure: 'Figure',
  population: 'Inhabitants',
  sizeClass: 'Size class',
  assessedOn: 'Answers of',
  coverage: 'Answered',
  covered: (answered, applicable) => `${answered} of ${applicable}`,
  priority: 'By priorities',
  range: 'Its range',
  assured: 'Assured',
  maturity: 'Maturity',
  outOfPlay: 'does not apply',
  duties: 'Duties of law',
  duty: 'Duty',
  dutyStates: { fulfilled: 'fulfilled', open: 'open', unclear: 'unclear', notApplicable: '–' },
  first: 'The first six measures',
  firstNote: 'The number is the rank in the municipality; bold: among the first six.',
  measure: 'Measure',
  states: { done: 'done', rejected: 'rejected', blocked: 'blocked', notNeeded: 'not needed' },
  common: 'What several need',
  commonNote:
    'These measures can be procured or worked out together. The amounts are the sum of the municipalities; what gets cheaper together is not reckoned. First stand those that most of them need, then the most expensive ones. Start: the first and the last by the plans.',
  noCommon: 'No measure is needed by several.',
  commonColumns: { measure: 'Measure', who: 'Who', once: 'Once', starts: 'Start' },
  all: 'all',
  moreCommon: (count) =>
    `${count} more ${plural(count, 'measure is', 'measures are')} needed by several: with --format json.`,
};
