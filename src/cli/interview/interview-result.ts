import {
  beginInterview,
  everything,
  type Interview,
  narrowingQuestions,
  questionsToCome,
  type Target,
} from '../../interview/index.ts';
import { type Domain, questionName } from '../../questionnaire/index.ts';
import { buildRoadmap, type RoadmapDocument } from '../../roadmap/index.ts';
import { type Interval, type Scores, scoreAnswers } from '../../scoring/index.ts';
import { formatNumber, formatPercent, formatPercentRange, noBreak, quote } from '../../text/index.ts';
import type { Asking } from './asking.ts';

/** So few that the end of an interview stays on a screen of 80 × 24 above the choice of what now. */
const measuresShown = 3;
const narrowingShown = 3;

/** Calls that go on. */
export interface NextCalls {
  /** With what this session put off. */
  readonly assess: string;
  /** With all that is open in the questionnaire. */
  readonly open: string;
}

/** The end of an interview: what is open yet, what to do first, and last, where it stays in sight, the score and what would narrow it. */
export function interviewResult(
  interview: Interview,
  path: string,
  calls: NextCalls,
  asking: Asking,
): readonly string[] {
  const { result } = asking.wording;
  const scores = scoreAnswers(interview.questionnaire, interview.answers);
  const { priority, maturity } = scores;
  const { scores: rounded, measures } = roadmapOf(interview, scores);
  const title = rounded.maturity.levelTitle;
  const level = title === null ? '' : `, ${quote(title, asking.language)}`;
  return [
    ...stateLines(interview, path, calls, asking),
    '',
    ...measureLines(measures, result.firstMeasures, asking),
    '',
    ...(priority === null ? [] : [`${result.priority}: ${intervalText(priority, asking)}`]),
    `${result.maturity}: ${intervalText(maturity, asking)}${level}`,
    ...narrowingLines(scores, 'whole', asking),
  ];
}

/** Whether all was asked. Only what a whole interview asked was “all questions”. */
function stateLines(
  { questionnaire, answers, scope, order, putOff }: Interview,
  path: string,
  calls: NextCalls,
  { wording: { result } }: Asking,
): readonly string[] {
  if (putOff.size > 0) return [result.putOff(putOff.size, calls.assess)];
  const { quick, domain, open, role } = scope;
  if (!quick && !open && domain === null && role === null) return [result.finished(path)];
  const openOnes = questionsToCome(beginInterview(questionnaire, answers, { ...everything, open: true }));
  // What this session has just asked need not be asked at once again.
  const isMoreOpen = openOnes.some((id) => !order.includes(id));
  return [result.selectionFinished(path), ...(isMoreOpen ? [result.openElsewhere(openOnes.length, calls.open)] : [])];
}

/** After a domain: where it stands, what would narrow that, and what to do first; null where nothing of it is known. */
export function domainResult(interview: Interview, domain: Domain, asking: Asking): readonly string[] | null {
  const { result } = asking.wording;
  const scores = scoreAnswers(interview.questionnaire, interview.answers);
  const score = scores.domains.find(({ framed }) => framed.domain.id === domain.id);
  if ((score?.interval.value ?? null) === null || score === undefined) return null;
  const { measures } = roadmapOf(interview, scores);
  return [
    result.domainDone(domain.title, intervalText(score.interval, asking)),
    ...narrowingLines(scores, domain.id, asking),
    // At the end they follow for all domains.
    ...(interview.at === null ? [] : measureLines(measures, result.soFarFirst, asking)),
  ];
}

/** A score with its interval: 41 % (33–52 %). */
export function intervalText({ value, min, max }: Interval, { wording, language }: Asking): string {
  const range = min === null || max === null || max - min < 0.005 ? '' : ` (${formatPercentRange(min, max, language)})`;
  return value === null ? `${wording.result.noValue}${range}` : `${formatPercent(value, language)}${range}`;
}

function narrowingLines(scores: Scores, target: Target, { wording, language }: Asking): readonly string[] {
  const { result } = wording;
  const found = narrowingQuestions(scores, target, narrowingShown);
  const points = (width: number) => {
    const rounded = formatNumber(width * 100, language);
    return rounded === '0' ? `<${noBreak}1` : rounded;
  };
  return found.length === 0
    ? []
    : [
        result.narrowing,
        ...found.map(({ question, width }) => `  - ${result.narrows(questionName(question), points(width))}`),
      ];
}

function measureLines(measures: RoadmapDocument['measures'], heading: string, { wording }: Asking): readonly string[] {
  const first = measures.filter(({ rank }) => rank !== null).slice(0, measuresShown);
  if (first.length === 0) return [wording.result.noMeasures];
  return [heading, ...first.map(({ rank, title }) => `  ${rank}. ${title}`)];
}

/** Of the result only what is shown here is used, so it needs no digests. */
function roadmapOf({ questionnaire, answers }: Interview, scores: Scores): RoadmapDocument {
  return buildRoadmap({
    questionnaire,
    answers,
    scores,
    questionnaireDigest: '',
    answersDigest: '',
    date: answers.assessedOn,
    toolVersion: '',
    diagnostics: [],
  });
}
