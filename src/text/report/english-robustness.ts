import { joinAlternatives, plural } from '../phrase-format.ts';
import type { RobustnessText } from './german-robustness.ts';
import { quoteTitle } from './quote-title.ts';
import type { Tipping } from './wording-scope.ts';

const tierNames = { duty: 'fulfils a legal duty', cap: 'overcomes a red line' };

function tipping({ category, rises, now, reached }: Tipping): string {
  const title = quoteTitle(category, 'en');
  const change = rises ? { word: 'rises', beyond: 'above' } : { word: 'falls', beyond: 'below' };
  const bound = now === reached ? 'only slightly' : `${change.beyond} ${reached}`;
  return `${title} ${change.word} ${bound} (today ${now})`;
}

/** The wording of the section on how sure the order is, in English. */
export const englishRobustness: RobustnessText = {
  robustness: {
    title: 'How sure the order is',
    intro: (draws, assumed) =>
      `What a category weighs comes from votes and might be otherwise. So the order was calculated anew ${draws} times, each time with other weights, each by chance between half and one and a half times as much.${
        assumed
          ? ' Where the votes are not preserved, any value between the smallest and the largest known weight goes for it.'
          : ''
      }`,
    few: (count) =>
      count === 1
        ? 'Only one measure is ranked; it is always among the first six.'
        : `Only ${count} measures are ranked; they are always among the first six.`,
    allStay: (draws) => `In all ${draws} runs the first six measures are the same.`,
    someStay: (count) =>
      count === 0
        ? 'None of the first six measures stays among the first six in every run.'
        : `${plural(count, 'One', String(count))} of the first six measures ${plural(count, 'stays', 'stay')} among the first six in every run.`,
    weakest: (title, times, draws) => `The least sure is ${quoteTitle(title, 'en')}: in ${times} of ${draws} runs.`,
    next: (title, times, draws) =>
      `The one most likely to move up is ${quoteTitle(title, 'en')}: in ${times} of ${draws} runs.`,
    priority: (low, high) =>
      low === high
        ? `In nine of ten runs the score by priorities would be ${low}.`
        : `In nine of ten runs the score by priorities would be between ${low} and ${high}.`,
    columns: { number: 'No.', measure: 'Measure', topSix: 'Among the first six', rank: 'Rank in nine of ten runs' },
    tipping: 'What would tip the order',
    tippingNote:
      'Shares of the categories in the whole, if only that one weight changes. Three are named at most, the nearest first.',
    pair: (first, second) => `No. ${first} and no. ${second}`,
    swap: (points) => `change places if ${joinAlternatives(points.map(tipping), 'en')}.`,
    fixedByTier: (first, tier) => `No weight changes this: no. ${first} ${tierNames[tier]} and so goes first.`,
    fixedByRequirement: (first, second) => `No weight changes this: no. ${second} requires no. ${first}.`,
    fixedInRange: 'No single weight changes this, not even set to zero or ten times as large.',
  },
};
