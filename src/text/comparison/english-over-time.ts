import { joinList, plural, quote } from '../phrase-format.ts';
import type { OverTimeText } from './german-over-time.ts';

/** The wording of a comparison over time in English. */
export const englishOverTime: OverTimeText = {
  title: (name) => `Comparison over time: ${name}`,
  dates: (dates, date) => `Answers of ${dates}; as of ${date}`,
  legend: 'Points are percentage points.',
  step: (from, to) => `From ${from} to ${to}`,
  glance: 'At a glance',
  leadOf: { priority: 'By priorities', assured: 'Assured score' },
  lead: (score, from, to, points) => `${score}: from ${from} to ${to} (${points} points).`,
  counts: (counts) => `Answers: ${counts.join(', ')}.`,
  noChange: 'No answer has changed.',
  countsOf: {
    up: (count) => `${count} better`,
    down: (count) => `${count} worse`,
    sameLevel: (count) => `${count} different at the same level`,
    newlyAnswered: (count) => `${count} newly answered`,
    noLongerAnswered: (count) => `${count} no longer answered`,
    newlyNotApplicable: (count) => `${count} no longer ${plural(count, 'applies', 'apply')}`,
    newlyApplicable: (count) => `${count} now ${plural(count, 'applies', 'apply')}`,
    stillOpen: (count) => `${count} still open`,
  },
  sameQuestionnaire: (version, changed) =>
    `Both files belong to version ${version} of the questionnaire${
      changed ? ': the whole change comes from the municipality' : ''
    }.`,
  bothParts: (municipality, questionnaire, old, version) =>
    `Of these, ${municipality} points come from the municipality and ${questionnaire} from the questionnaire (versions ${old} and ${version}).`,
  newQuestions: (count) => `${count} ${plural(count, 'question is', 'questions are')} new in the questionnaire.`,
  unknownQuestionnaire: (answered, version) =>
    `Both are scored with version ${version} of the questionnaire. Not everything was answered in that one (${answered}): the roadmap of then may have named other figures. --old-questionnaire with the old version tells how much that is.`,
  scoreColumns: {
    score: 'Score',
    change: 'Points',
    municipality: 'municipality',
    questionnaire: 'questionnaire',
  },
  scores: { assured: 'Assured', priority: 'By priorities', maturity: 'Maturity' },
  capped: (domains) =>
    `A red line holds ${joinList(
      domains.map((domain) => quote(domain, 'en')),
      'en',
    )}: the score rises only once it is overcome.`,
  changes: 'What has changed',
  changesNote: {
    priority:
      'Points: what the question adds to the change by priorities. Where a question comes in or drops out, it counts by how far it lies above or below the mean.',
    assured:
      'Points: what the question adds to the change of the assured score. Where a question comes in or drops out, it counts by how far it lies above or below the mean.',
  },
  changeColumns: { question: 'Question', before: 'before', after: 'now', points: 'Points' },
  states: {
    answered: (level) => `level ${level}`,
    value: (value, level) => `${value} (level ${level})`,
    unknown: 'don’t know',
    unanswered: 'no answer',
    notApplicable: 'does not apply',
  },
  isNew: (question) => `${question} (new question)`,
  others: 'all others, by other weights',
  sum: 'Sum',
  sources: 'Where the points come from',
  domain: 'Domain',
  category: 'Field of action',
  points: 'Points',
  duties: 'Duties of law',
  duty: 'Duty',
  dutyStates: { fulfilled: 'fulfilled', open: 'open', unclear: 'unclear', notApplicable: 'does not apply' },
  plan: (date) => `The plan of ${date} and what became of it`,
  promise: (quarter, planned, gained) =>
    `By the end of ${quarter} the plan was to lift the assured score by ${planned} points; since its day it has been ${gained}.`,
  nothingDue: 'No quarter of the plan was over by then.',
  due: (due, done) =>
    `${due} ${plural(due, 'measure was', 'measures were')} to be finished by then, ${done} ${plural(done, 'is', 'are')}.`,
  reviewNote:
    'Done is what the newer file of answers says to be, or whose questions reach the level of the measure. Running is only what “planning” says to be.',
  reviewColumns: { measure: 'Measure', planned: 'planned', state: 'State', now: 'planned now' },
  outcomes: {
    asPlanned: 'done as planned',
    early: 'done earlier',
    lateRunning: 'late, still running',
    late: 'late, not begun',
    running: 'running as planned',
    notBegun: 'should be running, not begun',
    upcoming: 'not due yet',
    rejected: 'rejected',
    notNeeded: 'no longer needed',
    removed: 'no longer in the questionnaire',
    additional: 'beside the plan',
  },
  partly: { late: 'late, reached in part', notBegun: 'reached in part' },
  listed: {
    asPlanned: (count) => `Done as planned (${count})`,
    early: (count) => `Done earlier (${count})`,
    running: (count) => `Running as planned (${count})`,
    additional: (count) => `Done or begun beside the plan (${count})`,
  },
};
