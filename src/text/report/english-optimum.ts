import { joinList } from '../phrase-format.ts';
import type { OptimumText } from './german-optimum.ts';

/** The wording on the best possible plan, in English. */
export const englishOptimum: OptimumText = {
  optimum: {
    proven: 'Best possible plan',
    found: 'Best plan found',
    value: (value) => `Over the quarters the mean of the assured score is ${value}.`,
    noneBetter: 'No other valid plan brings more.',
    notProven: (bound) =>
      `Whether there is a better one could not be settled in the time given; no valid plan gets beyond ${bound}. With “--time-limit” lotse looks longer.`,
    standard: (value, points) => `The default plan would get to ${value}: ${points} points less.`,
    standardNearly: 'The default plan is nearly as good: less than 0.1 points behind.',
    standardEqual: 'The default plan is as good.',
    method: (duties, redLines) => {
      const kept = [...(duties ? ['no duty'] : []), ...(redLines ? ['no red line'] : [])];
      const valid = [
        'staff and money suffice',
        'requirements are finished first',
        'your dates are kept',
        ...(kept.length === 0 ? [] : [`${kept.join(' and ')} is settled later than in a plan strictly by rank`]),
      ];
      return `The plan was looked for by an exact method (integer optimisation with HiGHS), starting from the default plan. A plan is valid if ${joinList(valid, 'en')}; what is looked for is the highest assured score as a mean over the quarters.`;
    },
  },
};
