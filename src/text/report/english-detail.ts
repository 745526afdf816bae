import { joinList, plural } from '../phrase-format.ts';
import { formFor } from './form-for.ts';
import type { DetailText } from './german-detail.ts';
import { quoteTitle } from './quote-title.ts';

function effortAndCosts(money: boolean): string {
  return money ? 'Effort, duration and costs' : 'Effort and duration';
}

function quoted(titles: readonly string[]): string {
  return joinList(
    titles.map((title) => quoteTitle(title, 'en')),
    'en',
  );
}

/** The wording of the report's reference part in English. */
export const englishDetail: DetailText = {
  standing: {
    domains: 'Standing by domain',
    onlyDomain: (title) => `Standing in the domain ${quoteTitle(title, 'en')}`,
    domainsNote: (max) => `Levels from 0 to ${max}. The range shows what missing answers can still change.`,
    domainColumns: {
      domain: 'Domain',
      value: 'Score',
      range: 'Range',
      level: 'Level',
      target: 'Target',
      gap: 'Gap (points)',
      coverage: 'Answered',
    },
    outOfPlay: 'does not apply',
    coverage: (answered, applicable) => `${answered} of ${applicable}`,
    caps: 'Red lines that hold now',
    cap: (domain, level) => `${domain} does not get beyond level ${level}`,
    weakest: (domain, level, questions) => `${domain} is held at level ${level} by ${quoted(questions)}.`,
    nextStage: (domain, level, next, questions) =>
      `${domain} is at level ${level}. Level ${next} still lacks: ${quoted(questions)}.`,
    categories: 'Standing by category',
    categoriesNote: (title) =>
      `The categories come from there: ${title}. Their weights follow from the votes, and from how many and how weighty questions belong to them.`,
    categoryColumns: { category: 'Category', weight: 'Weight', value: 'Score', range: 'Range' },
    assumed: 'weight assumed',
  },
  measure: {
    title: 'The measures in detail',
    intro: ({ duties, redLines }) => {
      const order = [
        ...(duties ? ['what fulfils a duty by law'] : []),
        ...(redLines ? ['what lifts a red line'] : []),
        'what brings most for each person-day',
      ].join(', then ');
      return `In the order of rank. First comes ${order}. The index says that in thousandths for each person-day; it holds for the measure with what it requires.`;
    },
    why: 'Why at this place',
    tiers: {
      duty: (reference) => `Fulfils a duty by law (${reference}).`,
      cap: (question, domain) => `Lifts the red line ${quoteTitle(question, 'en')} in ${quoteTitle(domain, 'en')}.`,
      gap: 'Closes a gap to the target.',
    },
    for: (rank, title) => `Is needed for no. ${rank}, ${quoteTitle(title, 'en')}.`,
    reckoned: (points, cost, index, money) =>
      `Benefit ${points} percentage points, effort ${cost} ${formFor(cost, 'person-day', 'person-days')}${money ? ' (money included)' : ''}, index ${index}.`,
    confirmFirst:
      'More than half of the benefit hangs on answers that are missing. Find out first whether the measure is needed.',
    raiseColumns: { question: 'Raises the question', levels: 'Level', reached: 'Level reached' },
    levels: (from, to) => `${from} → ${to}`,
    requires: 'Requires',
    internal: 'Effort in house',
    external: (days, prices) => `and ${days} from outside${prices ? ' (the money for it stands in the costs)' : ''}`,
    days: (days) => `${days} ${formFor(days, 'person-day', 'person-days')}`,
    duration: 'Duration',
    months: (months) => `${months} ${formFor(months, 'month', 'months')}`,
    id: 'Id for planning',
    planned: 'In the plan',
    running: (period) => `running, ${period}`,
    unplanned: (reason) => `not in the plan. ${reason}`,
    costs: 'Costs',
    noCosts: 'none',
    noPrice: 'not given',
    costTotal: (once, yearly) => `${once} once, ${yearly} yearly`,
    once: 'Once',
    yearly: 'Yearly',
    costColumns: { label: 'Item', timing: 'When', pot: 'Budget', amount: 'Amount', status: 'Evidence' },
    timing: { once: 'once', yearly: 'yearly' },
    pots: { ergebnis: 'operating', finanz: 'investment' },
    status: { sourced: 'sourced', derived: 'derived', estimate: 'estimate' },
    own: 'own figure',
    replaced: 'The municipality’s own figures replace the questionnaire’s:',
    funding: 'Funding',
    fundingOf: (amount, programme) => (programme === null ? amount : `${amount} (${programme})`),
    responsible: 'Responsible',
    partners: 'Partners',
    influence: 'Influence',
    influences: {
      own: 'with the municipality',
      shared: 'only together with the Land, the Bund or others',
      external: 'the Land or the Bund decides',
    },
    deadline: 'Deadline',
    deadlineOf: (date, reference) => (reference === null ? date : `${date} (${reference})`),
    legal: 'Legal basis',
    workPackages: 'Work packages',
    sources: 'Sources',
    others: 'Other measures of the questionnaire',
    done: (count) => `Done (${count})`,
    rejected: (count) => `Rejected (${count})`,
    blocked: (count) => `Needed, but blocked by what was rejected (${count})`,
    notNeeded: (count) => `Not needed for the target (${count})`,
  },
  open: {
    clarify: 'To be clarified',
    clarifyNote: ({ duties, redLines }) => {
      const order = [
        ...(duties ? ['what concerns duties'] : []),
        ...(redLines ? ['what concerns red lines'] : []),
        'what weighs most',
      ].join(', then ');
      return `These questions have no answer yet. First ${order}.`;
    },
    clarifyColumns: { question: 'Question', who: 'Who can answer', weight: 'Weight', status: 'State' },
    status: { unknown: '“don’t know”', unanswered: 'no answer' },
    concernsDuty: 'duty',
    concernsCap: 'red line',
    nothingToClarify: 'All questions are answered.',
    excluded: 'Questions that do not apply',
    excludedNote: 'These questions count nowhere.',
    excludedColumns: { question: 'Question', reason: 'Reason', lift: 'Lifts the score (points)' },
    excludedEffect: (priority, maturity) =>
      `With all questions of the table at level 0, ${
        priority === null ? '' : `the score by priorities would be ${priority.without} instead of ${priority.value}, `
      }the maturity ${maturity.without} instead of ${maturity.value}. The last column says by how much each alone lifts the ${
        priority === null ? 'maturity' : 'score by priorities'
      }.`,
    byCondition: 'By the other answers these questions do not apply, or not yet:',
    reasonBy: (reason, by) => `${reason} (${by})`,
    remarks: 'Notes on the input',
    pending: 'Open with the Land or the Bund',
    pendingNote: 'The municipality cannot change this by itself. The last column says what it can do all the same.',
    pendingColumns: {
      task: 'Work package',
      by: 'Lies with',
      state: 'What is known',
      action: 'What you can do',
    },
  },
  method: {
    title: 'Assumptions and how it was reckoned',
    questionnaire: 'The questionnaire',
    estimates: (money) =>
      `${effortAndCosts(money)} are planning figures. Where no evidence is named they are estimates; they replace no offer.`,
    score: (max, byMean) =>
      `Every answer has a level from 0 to ${max}. A score is ${
        byMean ? 'the weighted mean of the levels, in percent' : 'a level in percent'
      } of the highest.`,
    weakestCounts: (domain) => `In the domain ${quoteTitle(domain, 'en')} the lowest level of its questions counts.`,
    stagesCount: (domain, passAt) =>
      `In the domain ${quoteTitle(domain, 'en')} every question belongs to a level; what is reached is the highest up to which all questions are at level ${passAt} or above.`,
    interval:
      'The range runs from the score if all missing answers turn out badly to the score if all turn out well. The score itself reckons only with what is answered.',
    policies: {
      unanswered: {
        open: 'Questions without an answer widen the range.',
        zero: 'Questions without an answer count as level 0.',
      },
      unknown: {
        open: '“Don’t know” widens the range.',
        zero: '“Don’t know” counts as level 0.',
      },
      both: {
        open: 'Questions without an answer and “don’t know” widen the range.',
        zero: 'Questions without an answer and “don’t know” count as level 0.',
      },
      notApplicable: {
        exclude: 'What does not apply does not count.',
        full: 'What does not apply counts as fully reached.',
      },
    },
    assured:
      'Rank and plan go by the assured score: “don’t know” is level 0 there, more than the target brings nothing, and questions without an answer are left out.',
    assuredIsMean: 'It is the weighted mean of the questions in every domain.',
    caps: 'A red line holds a whole domain down as long as a decisive question lies below its minimum level.',
    votes: (title, note) => (note === null ? `Weights: ${title}.` : `Weights: ${title}. ${note}`),
    rankPoints: (points) => `Here the columns of votes count ${points}.`,
    votesMove: {
      hardly: 'The votes hardly move the order',
      little: 'The votes move the order a little',
      clearly: 'The votes move the order noticeably',
      strongly: 'The votes move the order a lot',
    },
    votesEffect: (kept, first, shift) =>
      `With equal weights for all categories ${kept} of the first ${first} measures would stay among the first ${first}; ${
        shift === 0
          ? 'none would change its rank'
          : `the largest shift would be ${shift} ${plural(shift, 'rank', 'ranks')}`
      }.`,
    ranking: ({ duties, redLines }) => {
      const first = [...(duties ? ['duties'] : []), ...(redLines ? ['red lines'] : [])];
      return `The order: at each step the measure with the largest benefit for each person-day, with what it requires${
        first.length === 0 ? '' : `; ${[...first, 'all else'].join(' before ')}`
      }.`;
    },
    dayRate: (rate) =>
      `To weigh money against work, a person-day counts as ${rate}; running costs count with three years.`,
    capacity: (days, sizeClass) =>
      `Person-days in each quarter: ${days} at most. Unless given by the municipality, this is a default for ${sizeClass}, an estimate.`,
    capacityGiven: (days) => `Person-days in each quarter: ${days} at most (own figure).`,
    noCapacity: 'No limit of person-days is given.',
    noBudget: 'No limit of money is given.',
    budget: 'The limits of money are the municipality’s own. The mid value was tested.',
    workplaces: (count) => `Costs by workplace are reckoned with ${count} workplaces.`,
    usualWorkplaces: (count) =>
      `Costs by workplace are reckoned with ${count} workplaces. Unless given, that is the usual number of the size class, an estimate.`,
    sizeClass: (title, money) => `${effortAndCosts(money)} are those of the size class ${quoteTitle(title, 'en')}.`,
    depreciation: (years) =>
      `What the investment budget pays is written off evenly over ${years} ${plural(years, 'year', 'years')}, from the year after the end of the measure.`,
    bound: ({ departs, value, strictly, bound }, { duties, redLines }) => {
      const first = [...(duties ? ['a duty'] : []), ...(redLines ? ['a red line'] : [])].join(' or ');
      const condition = first === '' ? '' : ` and nothing is settled later that ${first} asks for`;
      const order = departs
        ? `The plan follows the ranking and departs from it only where the whole gains${condition}.`
        : 'The plan follows the ranking strictly; none of the other orders that were tried would bring more.';
      const mean = `Over its quarters the mean of the assured score is ${value}${strictly === null ? '' : ` instead of ${strictly} strictly by rank`}`;
      const limit = `no plan would get beyond ${bound}${first === '' ? '' : ` without settling ${first} later`}`;
      return `${order} ${mean}; ${limit}.`;
    },
    trace: (version, digest) => `Made with lotse ${version}; digest of the answers ${digest}.`,
  },
  closing: (asOf, { money, prices }) =>
    [
      ...(asOf === null ? [] : [`${prices ? 'Law and prices are' : 'The questionnaire is'} as of ${asOf}.`]),
      'What is said of law is no legal advice: have a reference checked before you rely on it.',
      `${money ? 'Amounts and efforts' : 'Efforts'} are planning values and replace no offer.`,
    ].join(' '),
  sources: {
    title: 'Sources',
    intro: 'The numbers in square brackets refer to this list.',
    columns: { number: 'No.', source: 'Source', date: 'Date' },
  },
  answers: {
    yes: 'Yes',
    no: 'No',
    unknown: 'don’t know',
    unanswered: 'no answer',
    nothingChosen: 'none of these',
    fromOn: (amount) => `${amount} or more`,
    between: (low, high) => `${low} to below ${high}`,
    choices: (count, all) => `at least ${count} of the ${all} options`,
    points: (count) => `at least ${count} points from the chosen options`,
    level: (level) => `level ${level}`,
    none: '–',
  },
  actors: {
    alle: 'all',
    archiv: 'archive',
    bund: 'Bund',
    dsb: 'data protection',
    fachamt: 'specialist offices',
    hauptamt: 'main office (Hauptamt)',
    isb: 'information security (ISB)',
    it: 'IT',
    'it-dienstleister': 'IT service providers',
    'it-plr': 'IT-Planungsrat',
    kaemmerei: 'treasury (Kämmerei)',
    kommunen: 'municipalities',
    laender: 'Länder',
    land: 'Land',
    leitung: 'head of administration',
    lkt: 'Landkreistag',
    mf: 'Ministry of Finance',
    mid: 'Ministry of Infrastructure and Digital Affairs',
    personal: 'human resources',
    personalrat: 'staff council',
    rechnungspruefung: 'audit office',
    sgsa: 'Städte- und Gemeindebund',
    stala: 'state statistical office',
    'software-hersteller': 'software makers',
  },
};
