import { plural } from '../phrase-format.ts';
import { formFor } from '../report/form-for.ts';
import type { WhatIfText } from './german-what-if.ts';

/** The wording of a comparison of plans (What if?) in English. */
export const englishWhatIf: WhatIfText = {
  title: (name) => `Comparison: What if? ${name}`,
  dates: (date, assessedOn, plans) => `As of ${date}, answers of ${assessedOn}, ${plans} plans side by side`,
  legend: (money) =>
    [
      '≈ means: estimated, or reckoned from estimates. Points are percentage points, days are person-days of own staff.',
      ...(money ? ['Money is gross, less funding, the middle value each.'] : []),
      'In brackets: more or less than by the file of answers.',
    ].join(' '),
  filed: 'File',
  variant: (number) => `V${number}`,
  scenarios: 'The variants',
  asFiled: (period) => `as the file of answers has it, ${period}`,
  frame: {
    title: 'Limits',
    period: 'Period',
    days: 'Days a quarter',
    budget: (year, pot) => `${year} ${potNames[pot]}`,
    none: 'no limit',
  },
  gains: {
    title: 'What it buys',
    figure: 'When the plan ends',
    assuredToday: 'Assured today',
    assured: 'Assured',
    priority: 'By priorities',
    maturity: 'Maturity',
    value: 'Assured on average',
    measures: 'Measures in the plan',
    days: 'Days in the plan',
    money: 'Money in the plan (€)',
    yearly: 'A year afterwards (€)',
  },
  none: 'changes nothing in the plan.',
  gained: (points) => `brings ${points} ${formFor(points, 'point', 'points')} more in the end`,
  lost: (points) => `costs ${points} ${formFor(points, 'point', 'points')} in the end`,
  even: 'hardly changes the assured score in the end',
  onAverage: (points) => `on average over the plan ${points}`,
  frameChange: (amount, more) => `The limits have ${amount} ${more ? 'more' : 'less'}.`,
  spent: (more, less) =>
    [
      ...(more.length === 0 ? [] : [`takes ${more.join(' and ')} more`]),
      ...(less.length === 0 ? [] : [`saves ${less.join(' and ')}`]),
    ].join(', '),
  days: (days) => `${days} ${formFor(days, 'day', 'days')}`,
  perPoint: (amounts, gains) => `That is ${amounts.join(' and ')} for each point ${gains ? 'gained' : 'lost'}.`,
  otherQuarters: 'This plan runs over other quarters; its end and its sums are of another period.',
  reweighted: 'The scores of today differ already; a price for each point means nothing then.',
  dutiesSooner: (titles, count) => `Fulfilled sooner: the ${plural(count, 'duty', 'duties')} ${titles}.`,
  dutiesLater: (titles, count) => `Fulfilled later or no more: the ${plural(count, 'duty', 'duties')} ${titles}.`,
  worse:
    'More means, and less in the end: the plan aims at the average over its quarters, not at the end, and lotse does not go through all possible plans. What begins earlier may take money or days from what comes later.',
  course: 'Assured score by quarter',
  courseNote: 'The values hold at the end of the quarter.',
  quarter: 'Quarter',
  yearEnds: (priorities) =>
    priorities ? 'Score by priorities and maturity at the end of the year' : 'Maturity at the end of the year',
  yearEnd: 'End of the year',
  byPriority: (year) => `${year} by priorities`,
  byMaturity: (year) => `${year} maturity`,
  duties: 'Duties of law: fulfilled from',
  duty: 'Duty',
  dutyUnplanned: 'not in the plan',
  moves: 'What moves',
  moved: (counts) =>
    [
      ...(counts.planned === 0 ? [] : [`${counts.planned} ${plural(counts.planned, 'comes', 'come')} into the plan`]),
      ...(counts.dropped === 0 ? [] : [`${counts.dropped} ${plural(counts.dropped, 'drops', 'drop')} out`]),
      ...(counts.earlier === 0 ? [] : [`${counts.earlier} ${plural(counts.earlier, 'ends', 'end')} earlier`]),
      ...(counts.later === 0 ? [] : [`${counts.later} ${plural(counts.later, 'ends', 'end')} later`]),
    ].join(', '),
  noMoves: 'No measure moves.',
  moveColumns: { measure: 'Measure', change: 'Change' },
  moveKinds: {
    planned: 'new in the plan',
    dropped: (why) => `drops out: ${why}`,
    earlier: (quarters) => `${quarters} ${plural(quarters, 'quarter', 'quarters')} earlier`,
    later: (quarters) => `${quarters} ${plural(quarters, 'quarter', 'quarters')} later`,
  },
  dropReasons: {
    horizon: 'time',
    capacity: 'person-days',
    budget: 'money',
    blocked: 'requirement rejected',
    done: 'done',
    rejected: 'rejected',
    notNeeded: 'not needed',
  },
  more: (count) => `${count} more ${plural(count, 'shift', 'shifts')}: with --format json.`,
  money: 'Money by year',
  year: 'Year and budget',
  moneyOf: (year, pot) => `${year} ${potNames[pot]}`,
  allYears: 'Sum',
  yearlyAfterwards: 'a year afterwards',
  marginal: 'What a little more would bring',
  marginalColumns: {
    resource: 'On top of the file of answers',
    assured: 'Assured in the end',
    value: 'Assured on average',
    measures: 'Measures',
  },
  resources: {
    days: (amount) => `${amount} ${formFor(amount, 'day', 'days')} a quarter`,
    total: (amount) => `${amount} a year`,
    ergebnis: (amount) => `${amount} a year, operating budget`,
    finanz: (amount) => `${amount} a year, capital budget`,
  },
  marginalNote: (method) =>
    `Found by planning again with that much more (${
      method === 'list' ? 'by fixed rules' : 'as an optimum'
    }): the difference of two plans in points, each by itself. It jumps, may be zero or negative, and holds for this amount only.`,
  unlimited: 'The file of answers has no limit of which a little more would bring anything.',
};

const potNames = { ergebnis: 'operating budget', finanz: 'capital budget', total: 'both' } as const;
