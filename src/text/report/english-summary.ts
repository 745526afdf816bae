import { joinList, plural } from '../phrase-format.ts';
import { formFor } from './form-for.ts';
import type { SummaryText } from './german-summary.ts';
import { quoteTitle } from './quote-title.ts';
import type { AssuredScope } from './wording-scope.ts';

function personDaysNeeded(days: string): string {
  return `${days} ${formFor(days, 'person-day in house is needed', 'person-days in house are needed')}`;
}

function personDaysKnown(days: string): string {
  return `${days} ${formFor(days, 'person-day', 'person-days')} in house known so far`;
}

function assuredMeaning({ allMeans, unanswered }: AssuredScope): string {
  return [
    allMeans ? 'what is safely there up to the target' : 'mean of the single questions, counted up to the target',
    ...(unanswered ? ['questions without an answer left out'] : []),
  ].join('; ');
}

const noPricesButOwn = 'This questionnaire contains no prices; only the municipality’s own figures are counted.';

/** The wording of the report's first pages in English. */
export const englishSummary: SummaryText = {
  title: {
    title: (name) => `Roadmap: ${name}`,
    dates: (date, assessedOn) => `As of ${date}, answers of ${assessedOn}`,
    population: (count) => `${count} inhabitants`,
    workplaces: (count) => `${count} workplaces`,
    questionnaire: (title, version) => `Questionnaire ${quoteTitle(title, 'en')} ${version}`,
    asOf: (date, prices) => (prices ? `law and prices: ${date}` : `as of ${date}`),
    legend: ({ money, prices }) =>
      [
        '≈ means estimated or calculated from estimates. Points are percentage points, days are person-days in house.',
        ...(money ? ['Money is gross.'] : []),
        ...(prices ? [] : [money ? noPricesButOwn : 'This questionnaire contains no prices.']),
        'This is no legal advice.',
      ].join(' '),
    whatIf: 'What if',
    whatIfNote: (options) => `This roadmap is a variant with ${options}, not the plan of the file of answers.`,
    confidential: 'Confidential',
    confidentialNote:
      'This roadmap shows where the administration has gaps. Only measures and sums belong in public meetings.',
  },
  bodies: {
    einheitsgemeinde: 'unitary municipality (Einheitsgemeinde)',
    verbandsgemeinde: 'union of municipalities (Verbandsgemeinde)',
    mitgliedsgemeinde: 'member municipality (Mitgliedsgemeinde)',
    'kreisfreie-stadt': 'independent city (kreisfreie Stadt)',
    landkreis: 'district (Landkreis)',
    zweckverband: 'special-purpose association (Zweckverband)',
    other: 'other body',
  },
  boat: {
    title: 'The sailing boat: where we are, where we want to go',
    intro: (max) => `Every question has levels from 0 to ${max}. Percent is its weight in the whole.`,
    wind: 'Wind: what drives us',
    noWind: 'No question that was answered has reached its target yet.',
    windFigure: (level, target, weight) => `level ${level}, target ${target}; ${weight}`,
    anchors: 'Anchor: what holds us back',
    noAnchors: 'Nothing that the administration can change by itself lies below its target.',
    anchorFigure: (level, target, points) => `level ${level}, target ${target}; costs ${points} points`,
    anchorUnknown: (points) => `not known; costs up to ${points} points`,
    rocks: 'Rocks: what endangers us',
    noRocks: ({ duties, redLines, deadlines }) => {
      const absent = [
        ...(duties ? ['no open duty'] : []),
        ...(redLines ? ['no red line'] : []),
        ...(deadlines ? ['no missed deadline'] : []),
      ];
      return absent.length === 0
        ? 'The questionnaire knows neither duties nor red lines.'
        : `There is ${joinList(absent, 'en')}.`;
    },
    dutyOpen: 'Open duty',
    dutyUnclear: 'Unclear duty',
    cap: 'Red line',
    capUnclear: 'Red line unclear',
    capFigure: (domain, level) => `holds ${quoteTitle(domain, 'en')} to level ${level} at most`,
    capUnclearFigure: (domain, level) => `not answered; may hold ${quoteTitle(domain, 'en')} to level ${level} at most`,
    deadline: 'Deadline',
    deadlineFigure: (date, end) =>
      end === null ? `by ${date}, but it does not fit into the plan` : `by ${date}, but finished only on ${end}`,
    overdueFigure: (date, end) =>
      end === null ? `overdue since ${date}, does not fit into the plan` : `overdue since ${date}, finished on ${end}`,
    external: 'Up to the Land or the Bund',
    externalFigure: (points) => `${points} points`,
    more: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
    since: (date) => `since ${date}`,
    island: 'Island: where we are heading',
    islandTarget: (target, max, title) => `The target is level ${target} of ${max} (${quoteTitle(title, 'en')}).`,
    islandPlan: (from, to, end, scope) =>
      `The plan runs to ${end} and lifts the assured score (${assuredMeaning(scope)}) from ${from} to ${to},`,
    islandCost: (measures, days, once, yearly) =>
      `with ${joinList(
        [
          `${measures} ${plural(measures, 'measure', 'measures')}`,
          `${days} ${formFor(days, 'person-day', 'person-days')} in house`,
          ...(once === null ? [] : [`${once} once`]),
          ...(yearly === null ? [] : [`${yearly} a year afterwards`]),
        ],
        'en',
      )}.`,
  },
  decision: {
    title: 'At a glance: what is to be decided',
    preliminary: 'Preliminary',
    preliminaryNote: (count, money) =>
      `${count} ${plural(count, 'question', 'questions')} without an answer ${plural(count, 'is', 'are')} not planned for: ${
        money
          ? 'costs and days turn out too low and are not yet fit for the budget.'
          : 'the person-days turn out too low and are not yet fit for planning staff.'
      }`,
    priority: (priorities, value) => `Measured by the priorities (${priorities}) ${value} is reached.`,
    maturityOnly: (value) => `${value} of what is possible is reached.`,
    interval: (min, max, open) => `Because ${open}, this is a range: ${min} at least, ${max} at most.`,
    openQuestions: (count) => (count === 1 ? 'one answer is missing' : `${count} answers are missing`),
    openConditions: 'it is not settled yet which questions apply',
    certain: 'The score is firm: no answer is missing.',
    maturity: (level, max, title, figures) =>
      `Maturity: level ${level} of ${max}, ${quoteTitle(title, 'en')}${figures === null ? '' : ` (${figures})`}.`,
    maturityFigures: (value, range) => (range === null ? value : `${value}, range ${range}`),
    noMaturity: 'No maturity can be given yet: no question is answered.',
    coverage: (answered, applicable) => `Answered: ${answered} of ${applicable} questions`,
    unknown: (count) => `${count} ${plural(count, 'time', 'times')} “don’t know”`,
    unanswered: (count) => `${count} without an answer`,
    exclusions: (count, value, without, change) =>
      [
        `${count} ${plural(count, 'question does', 'questions do')} not apply by the municipality’s own account.`,
        change === null
          ? 'That changes nothing in the score.'
          : `With ${plural(count, 'it', 'all of them')} at level 0 the score would be ${without} instead of ${value}: leaving ${plural(count, 'it', 'them')} out ${change.lifts ? 'lifts' : 'lowers'} it by ${change.points} ${formFor(change.points, 'point', 'points')}.`,
      ].join(' '),
    duties: 'Duties by law',
    noDuties: 'The questionnaire names no duty that applies here.',
    dutyCounts: (fulfilled, all) =>
      `${fulfilled} of ${all} duties that the questionnaire checks ${plural(fulfilled, 'is', 'are')} fulfilled`,
    dutiesOpen: (count) => `${count} open`,
    dutiesUnclear: (count) => `${count} unclear`,
    fulfilled: (references) => `Fulfilled: ${references.join('; ')}.`,
    dutyColumns: { duty: 'Duty', reference: 'Basis', status: 'State', solution: 'Fulfilled by' },
    dutyStatus: { fulfilled: 'fulfilled', open: 'open', unclear: 'unclear' },
    dutySolved: (rank, end) => `no. ${rank}, end of ${end}`,
    dutyUnplanned: (rank) => `no. ${rank}, not in the plan`,
    dutyAsk: 'find out first',
    dutyUnsolved: 'no measure in the plan',
    first: (count) => (count === 6 ? 'The first six measures' : 'The first measures'),
    noFirst: 'No measure is needed, or answers are still missing.',
    firstColumns: {
      number: 'No.',
      measure: 'Measure',
      why: 'Why now',
      days: 'Days',
      when: 'Period',
    },
    why: {
      duty: (reference) => `Duty: ${reference}`,
      cap: (domain) => `Red line: ${domain}`,
      gap: (points) => `Benefit: ${points} points`,
      for: (rank) => `needed for no. ${rank}`,
      confirmFirst: 'find out first whether it is needed',
    },
    money: 'What it costs',
    moneyColumns: {
      year: 'Year',
      ergebnis: 'Operating budget',
      finanz: 'Investment budget',
      total: 'Together',
      funding: 'Funding',
      depreciation: 'Depreciation',
    },
    limit: (amount) => `limit ${amount}`,
    moneyNote: (funded) =>
      `Mid value and range${funded ? ', net of funding' : ''}. Depreciation burdens the operating budget on top.`,
    afterwards: (ergebnis, finanz) =>
      finanz === null
        ? `Afterwards it costs ${ergebnis} every year in the operating budget.`
        : `Afterwards it costs ${ergebnis} every year in the operating budget and ${finanz} in the investment budget.`,
    noAfterwards: 'Afterwards there are no running costs.',
    overLimit: (year, pot, amount) => `${year} ${pot} (${amount} short)`,
    overLimits: (places) => `If the upper estimate comes true, the money is not enough: ${joinList(places, 'en')}.`,
    pots: { ergebnis: 'in the operating budget', finanz: 'in the investment budget', total: 'altogether' },
    decisions: 'To be decided now',
    decideBudget: (year, ergebnis, finanz, preliminary) =>
      `Budget ${year}: ${preliminary ? 'known so far' : 'set aside'} ${ergebnis} in the operating and ${finanz} in the investment budget.`,
    decideDays: (year, days, limit, preliminary) =>
      `Staff: ${preliminary ? personDaysKnown(days) : personDaysNeeded(days)} in ${year}${
        limit === null ? '' : `; at most ${limit} are available in each quarter`
      }.`,
    decideStart: (measures, quarter) =>
      `Beginning in ${quarter}: ${plural(measures.length, 'measure', 'measures')} no. ${measures.join(', ')}.`,
    decideClarify: (count, duties) =>
      duties === 0
        ? `Missing answers: name who is to answer ${count} ${plural(count, 'question', 'questions')}.`
        : `Missing answers: name who is to answer ${count} ${plural(count, 'question', 'questions')}, ${duties} of them on duties by law.`,
    decideUnplanned: (count, lacking) =>
      `Not in the plan: ${count} needed ${plural(count, 'measure', 'measures')} (${lacking.join(', ')}). They are listed with the plan.`,
    allLack: {
      horizon: 'for lack of time',
      capacity: 'for lack of person-days',
      budget: 'for lack of money',
      blocked: 'as something required is rejected',
    },
    lacking: {
      horizon: (count) => `${count} for lack of time`,
      capacity: (count) => `${count} for lack of person-days`,
      budget: (count) => `${count} for lack of money`,
      blocked: (count) => `${count} as something they require is rejected`,
    },
  },
  plan: {
    title: 'The plan by quarter',
    intro: (start, end) => `The plan runs from ${start} to ${end}. The numbers are the measures’ ranks.`,
    columns: { quarter: 'Quarter', starting: 'Beginning', running: 'Going on', ending: 'Ending', load: 'Person-days' },
    load: (days, limit) => `${days} of ${limit}`,
    gantt: 'Bar chart',
    ganttNote: (duties) =>
      duties ? 'Red: needed for a duty by law. Light: running already.' : 'Light: running already.',
    trajectory: 'What the plan brings',
    trajectoryNote: ({ allMeans, unanswered }) =>
      [
        allMeans
          ? 'Assured score: how much of what matters is safely there; more than the target does not count.'
          : 'Assured score: the mean of the single questions, counted up to the target; it may lie above the maturity.',
        ...(unanswered ? ['Questions without an answer are left out.'] : []),
        'The figures hold at the end of the quarter.',
      ].join(' '),
    trajectoryColumns: { quarter: 'Quarter', assured: 'Assured', priority: 'By priorities', maturity: 'Maturity' },
    today: 'today',
    unchanged: 'unchanged afterwards',
    unplanned: 'Not in the plan',
    unplannedNote: 'These measures are needed, but do not fit into the plan.',
    allPlanned: 'All needed measures fit into the plan.',
    unplannedColumns: {
      number: 'No.',
      measure: 'Measure',
      reason: 'Reason',
      days: 'Days in house',
    },
    reasons: {
      horizon: 'It would not be finished by the end of the plan.',
      capacity: 'Not enough person-days in house.',
      budget: 'Not enough money.',
      blocked: 'Something it requires is rejected.',
    },
    warnings: 'Notes on the plan',
    deadlineMissed: (measure, date) => `${quoteTitle(measure, 'en')} misses its deadline ${date}.`,
    deadlinePast: (measure, date) => `${quoteTitle(measure, 'en')} was due on ${date} already.`,
    dutyMissed: (question) => `The plan does not fulfil this duty: ${question}`,
    startUnfit: (measure, start) =>
      `${quoteTitle(measure, 'en')} cannot begin in ${start} as wished and is therefore not in the plan.`,
    startIgnored: (measure) => `${quoteTitle(measure, 'en')} is not needed; the given start is left aside.`,
  },
};
