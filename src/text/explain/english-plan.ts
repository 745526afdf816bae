import { joinList, plural } from '../phrase-format.ts';
import type { germanPlan } from './german-plan.ts';

/** The wording of explanations in English: the pages of measures, quarters, years, work packages and sources. */
export const englishPlan: typeof germanPlan = {
  measure: {
    ranked: (rank, period) => `No. ${rank}, ${period}.`,
    unplannedRank: (rank) => `No. ${rank}, not in the plan.`,
    brings: (benefit, cost, index, money) =>
      `It brings ${benefit} for ${cost}${money ? ', money included' : ''}: index ${index}.`,
    status: {
      rejected: 'The measure is rejected.',
      done: 'The measure is done.',
      needed: 'The measure is needed.',
      enabling: 'The measure is needed as a requirement only.',
      notNeeded: 'The measure is not needed for the goals.',
    },
    said: (place) => `So the planning says${place === '' ? '' : ` (${place})`}.`,
    noRank: {
      rejected: '',
      done: 'Each question that it raises and that applies stands as high already:',
      needed: '',
      enabling: '',
      notNeeded: 'No question that it raises gains anything up to its goal:',
    },
    raiseColumns: { levels: 'Raises', today: 'Today', goal: 'Goal', question: 'Question' },
    blocked: 'It is needed but blocked: something that it requires is rejected.',
    order: 'Why at this place',
    tiers: {
      duty: (question) => `It fulfils a duty: ${question}. Duties come before all else.`,
      cap: (question) => `It lifts a red line: ${question}. Red lines come after the duties, before all else.`,
      gap: 'It closes a gap to the target. Here the index decides: benefit for each person-day.',
    },
    bundleTier: {
      duty: (measure, question) =>
        `It is required by ${measure} and therefore comes before it; that one fulfils a duty: ${question}.`,
      cap: (measure, question) =>
        `It is required by ${measure} and therefore comes before it; that one lifts a red line: ${question}.`,
      gap: (measure) => `It is required by ${measure} and therefore comes before it.`,
    },
    bundle: (measures) => `Weighed together: ${joinList(measures, 'en')}.`,
    runnerUp: (measure, why) => `Otherwise ${measure} would have come at this place (${why}).`,
    runnerUpWhy: {
      duty: (index) => `for a duty, too; index ${index}`,
      cap: (index, same) => `${same ? 'for a red line, too' : 'for a red line only'}; index ${index}`,
      gap: (index, same) => (same ? `index ${index}` : `neither for a duty nor for a red line; index ${index}`),
    },
    noRunnerUp: 'No other was left for this place.',
    before: (all, counts) => `Before it there ${plural(all, 'is', 'are')} ${all}: ${counts.join(', ')}.`,
    beforeCounts: {
      duty: (count) => `${count} for duties`,
      cap: (count) => `${count} for red lines`,
      gap: (count) => `${count} that close a gap`,
    },
    equalRank: (rank, same) =>
      `If all categories had the same number of votes, it would ${same ? 'still be' : 'be'} no. ${rank}.`,
    benefit: 'Benefit',
    benefitNote:
      'For each question: levels gained ÷ highest level × the question’s share of the answered ones. What lies above the goal adds nothing.',
    gainColumns: { gain: 'Points', levels: 'Level', share: '× share', question: 'Question' },
    levels: (from, to) => `${from} → ${to}`,
    countedLevels: (levels, counted) => `${levels}, counts ${counted}`,
    noBenefit: 'On its own it lifts nothing that counts; it makes other things possible.',
    feared: (questions) =>
      `Of ${joinList(questions, 'en')} nobody knows where it stands. What is only feared counts half in the index.`,
    confirmFirst: 'More than half of the benefit is only feared: first find out whether the measure is needed.',
    cost: 'Effort',
    costNote: (money) =>
      money
        ? 'Reckoned with the midpoint of each range. Money is turned into days by the day rate, running costs with three years.'
        : 'Reckoned with the midpoint of each range.',
    item: (amount, timing, pot, label, perWorkplace, status, sources) =>
      `${amount} ${timing}, ${pot}: ${label}${perWorkplace === null ? '' : `, with ${perWorkplace} a workplace`} (${[
        status,
        ...(sources.length === 0 ? [] : [`${plural(sources.length, 'source', 'sources')} ${sources.join(', ')}`]),
      ].join('; ')})`,
    days: (range, status) => `${range} (${status})`,
    ownFigure: 'own figure',
    ownMoney: (amount, timing, pot, place) =>
      `${amount} ${timing}, ${pot}: own figure${place === '' ? '' : ` (${place})`}`,
    replaced: 'So these figures of the questionnaire do not count:',
    noMoney: 'It costs no money.',
    index: 'Index',
    plan: 'When',
    period: (start, end) => (start === end ? `In the plan: ${start}.` : `In the plan: ${start} to ${end}.`),
    constraints: {
      running: (place) => `It is running already; the planning says since when${place === '' ? '' : ` (${place})`}.`,
      fixed: (place) => `You have set this start${place === '' ? '' : ` (${place})`}.`,
      planStart: 'It begins with the plan; it cannot begin earlier.',
      requirement: (measure, end) =>
        `It cannot begin earlier: it requires ${measure}, which does not end before ${end}.`,
      capacity: (quarter) => `One quarter earlier there are not enough person-days. In ${quarter}:`,
      budget: (year, pot) => `One quarter earlier there is not enough money. In ${year}${pot}:`,
      free: 'One quarter earlier there would be room in the finished plan. The planner put it here because the plan as a whole gains by it, or because the room came free only later.',
    },
    pots: { ergebnis: ', operating budget', finanz: ', capital budget', total: ', both budgets together' },
    itself: 'itself',
    limit: 'limit',
    shortage: 'missing',
    reasons: {
      horizon: 'It would not be finished by the end of the plan.',
      capacity: 'There are not enough person-days.',
      budget: 'There is not enough money.',
      blocked: 'Something that it requires is rejected.',
    },
    because: {
      rejected: (measures) => `Rejected: ${joinList(measures, 'en')}.`,
      requirement: (measures) => `It requires what is not in the plan itself: ${joinList(measures, 'en')}.`,
      useless: (measures) => `It is needed for ${joinList(measures, 'en')} only, which is not in the plan.`,
    },
    tooLate: (earliest, latest) =>
      `It could begin in ${earliest} at the earliest; to be finished it would have to begin in ${latest} at the latest.`,
    attempt: {
      capacity: (start, quarter) => `Least is missing with a start in ${start}. Then in ${quarter}:`,
      budget: (start, year, pot) => `Least is missing with a start in ${start}. Then in ${year}${pot}:`,
    },
    duration: 'duration',
    requires: 'Requirements',
    requirement: {
      met: (measure) => `${measure}: met`,
      ranked: (measure, rank) => `${measure}: no. ${rank}`,
      open: (measure, status) => `${measure}: ${status}`,
    },
    requiredBy: (measures) => `It is itself required by: ${measures.join(', ')}.`,
    programme: (name) => `Programme: ${name}`,
    due: 'What falls due when',
    dueColumns: { year: 'Year', pot: 'Budget', amount: 'Amount', calculation: 'Calculation' },
    robustness: 'How sure is the rank?',
    topSix: (share, draws) =>
      `In ${share} of ${draws} draws with weights by votes changed at random it is among the first six.`,
    rankRange: (low, high) =>
      low === high ? `In nine of ten draws it has rank ${low}.` : `In nine of ten draws it has rank ${low} to ${high}.`,
    tipping: (rank, next, category, below, share) =>
      `Ranks ${rank} and ${next} change places if ${category} goes ${below ? 'below' : 'above'} ${share} of the whole.`,
  },
  pots: { ergebnis: 'operating', finanz: 'capital' },
  timing: { once: 'once', yearly: 'yearly' },
  statusOfFigure: { sourced: 'sourced', derived: 'derived', estimate: 'estimate' },
  year: {
    title: (year) => `Budget year ${year}`,
    headline: (ergebnis, finanz) => `${ergebnis} in the operating budget, ${finanz} in the capital budget.`,
    total: (total) => `Together ${total}.`,
    note: 'Midpoints, net of funding. Costs that come once are spread evenly over the quarters of the measure, yearly ones begin in the quarter after it.',
    estimated: 'Much is estimated; each measure says what.',
    potTitles: {
      ergebnis: 'Operating budget (Ergebnishaushalt)',
      finanz: 'Capital budget (Finanzhaushalt)',
      total: 'Both budgets',
    },
    nothing: 'Nothing falls due here in this year.',
    range: (low, high) => `With the ranges of the costs: ${low} to ${high}.`,
    limit: (limit, place, left) => `Limit ${limit}${place === '' ? '' : ` (${place})`}, ${left} are left.`,
    overrun: (limit, place, over) =>
      `Limit ${limit}${place === '' ? '' : ` (${place})`}, exceeded by ${over} through what is running.`,
    limitOf: (year) => `No budget is stated for this year; that of ${year} counts.`,
    noLimit: 'No limit is stated for the money.',
    quarters: (count) =>
      `${count} ${plural(count, 'quarter', 'quarters')} of this year ${plural(count, 'lies', 'lie')} within the plan.`,
    once: (operation) => (operation === null ? 'once' : `once ${operation}`),
    yearly: (operation) => (operation === null ? 'yearly' : `yearly ${operation}`),
    byYears: (amount, years) => `${amount} ÷ ${years} ${plural(years, 'year', 'years')}`,
    funding: 'Funding',
    depreciation: 'Depreciation',
    depreciationNote: 'It burdens the operating budget on top and is not tested against the limit.',
  },
  quarter: {
    headline: (assured, load, limit) =>
      `Assured score at its end ${assured}. Taken are ${limit === null ? load : `${load} of ${limit}`} person-days.`,
    load: 'Person-days',
    nothingRuns: 'Nothing runs in this quarter.',
    assured: 'Assured score',
    assuredNote: (measures) =>
      measures.length === 0 ? 'No measure ends in this quarter.' : `These end: ${measures.join(', ')}.`,
    scores: 'Standing at the end of the quarter',
    scoreColumns: { score: 'Standing', of: 'Score' },
    priority: 'By priorities',
    maturity: 'Maturity',
    gained: (points) => `${points} (from the measures that end)`,
    before: (quarter) => (quarter === '' ? 'today' : `end of ${quarter}`),
  },
  workPackage: {
    headline: (category) =>
      `It belongs to the category ${category}. By way of work packages its votes come to the questions.`,
    due: 'Due, as the source has it',
    responsible: 'Responsible, as the source has it',
    pending: (by) => `It is up to: ${joinList(by, 'en')}.`,
    pendingWith: { land: 'the Land', bund: 'the Bund' },
    action: 'What you can do',
    questions: 'Questions that serve it',
    measures: 'Measures that serve it',
    none: 'None.',
  },
  source: {
    headline: (count) =>
      count === 0
        ? 'Nothing is founded on this source.'
        : `${count} ${plural(count, 'entry is', 'entries are')} founded on this source.`,
    date: 'Date',
    note: 'Note',
    url: 'Address',
    questions: 'Questions',
    measures: 'Measures',
    items: 'Costs',
    item: (label, measure) => `${label}: ${measure}`,
    workPackages: 'Pending with the Land or the Bund',
  },
};
