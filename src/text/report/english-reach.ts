import { joinList, plural } from '../phrase-format.ts';
import { formFor } from './form-for.ts';
import type { ReachText } from './german-reach.ts';
import { quoteTitle } from './quote-title.ts';
import type { SetSums } from './wording-scope.ts';

/** The wording of the section on the cheapest way to a level, in English. */
export const englishReach: ReachText = {
  reach: {
    title: 'The cheapest way to a level',
    whole: (level) => `Level ${level} in the whole`,
    domain: (level, domain) => `Level ${level} in ${quoteTitle(domain, 'en')}`,
    meaningWhole: (level, share, today) =>
      `Level ${level} means an assured score of ${share} here. ${
        today === null ? 'Nothing that counts has been answered yet.' : `Today it is ${today}.`
      }`,
    meaningDomain: (level, share, today) =>
      `Level ${level} means a score of ${share} in this domain here, by what has been answered. ${
        today === null ? 'Nothing is known yet.' : `Today it is ${today}.`
      }`,
    goalsRaised: (level) =>
      `The targets don’t go that far, and what lies above a target does not count otherwise. So every target was taken as at least level ${level}.`,
    reached: 'This has been reached already.',
    cheapest: (count, sums, money) =>
      `The cheapest way takes ${count} ${plural(count, 'measure', 'measures')}: ${sumsInWords(sums)}. ${effort(sums, money)}`,
    fitting: (count, sums, money) =>
      `A dearer way does fit, the cheapest of all that do: ${count} ${plural(count, 'measure', 'measures')}, ${sumsInWords(sums)}. ${effort(sums, money)}`,
    runningToo: 'What is running already is counted as far as it lies within the plan, but not in the effort.',
    planned: ({ planned, unlimited }) =>
      planned === unlimited
        ? `The level is reached at the end of ${planned} at the earliest; without limits of staff and money it would not be sooner.`
        : `The level is reached at the end of ${planned} at the earliest, without limits of staff and money at the end of ${unlimited}.`,
    notPlanned: (unlimited) =>
      `This does not fit into the plan. Without limits of staff and money the level would be reached at the end of ${unlimited}.`,
    alone: (count, tooTight) =>
      `${tooTight ? 'No other way fits into the plan either. ' : ''}For the cheapest way to fit, ${plural(count, 'this', 'one of these')} would do:`,
    nothingAlone: (tooTight) =>
      `${tooTight ? 'No other way fits into the plan either. ' : ''}For the cheapest way neither a longer plan (of up to ten years) would do, nor more staff or more money.`,
    quarters: (count, now) => `a plan of ${count} instead of ${now} quarters (--quarters ${count})`,
    days: (count, now) => `${count} instead of ${now} person-days a quarter (--days ${count})`,
    money: (places) => `more money: ${joinList(places, 'en')}`,
    both: (count, now, places) =>
      `both together: ${count} instead of ${now} person-days a quarter and more money, ${joinList(places, 'en')}`,
    freeStarts: 'to give up the starts that were set',
    place: (year, pot, amount) => `${year} ${pot} ${amount}`,
    impossible: (most) =>
      most === null
        ? 'The measures of this questionnaire can’t reach this.'
        : `The measures of this questionnaire can’t reach this: they bring it to ${most} at most.`,
    rejected: (titles) =>
      `It could be reached if ${plural(titles.length, 'this rejected measure', 'these rejected measures')} came into question again: ${joinList(
        titles.map((title) => quoteTitle(title, 'en')),
        'en',
      )}.`,
    heldBack: 'What holds it back most:',
    question: (name, attainable, wanted) =>
      `${quoteTitle(name, 'en')}: measures lead to level ${attainable}, short of level ${wanted}`,
    unproven: 'Time ran out before all of this was proven.',
    columns: { number: 'No.', measure: 'Measure', days: 'Days', when: 'Period' },
    running: (title) => `${title} (running)`,
    moneyNote: 'Money of this way and of what is running already, by year:',
  },
};

function sumsInWords({ days, once, yearly }: SetSums): string {
  return joinList(
    [
      `${days} ${formFor(days, 'person-day', 'person-days')} in house`,
      ...(once === null ? [] : [`${once} once`]),
      ...(yearly === null ? [] : [`${yearly} a year afterwards`]),
    ],
    'en',
  );
}

function effort({ cost }: SetSums, money: boolean): string {
  return `Ways are compared by their effort: ${cost} ${formFor(cost, 'person-day', 'person-days')}${
    money ? ', including money and three years of yearly costs' : ''
  }.`;
}
