import { type Interview, narrowingQuestions, type Target } from '../interview/index.ts';
import { type Domain, questionName } from '../questionnaire/index.ts';
import { buildRoadmap, type RoadmapDocument } from '../roadmap/index.ts';
import { type Interval, type Scores, scoreAnswers } from '../scoring/index.ts';
import { formatNumber, formatPercent, formatPercentRange, noBreak, quote } from '../text/index.ts';
import type { Asking } from './asking.ts';

const firstMeasures = 6;
const measuresBetween = 3;
const narrowingShown = 3;

/** Calls that go on, for the last lines. */
export interface NextCalls {
  readonly assess: string;
  readonly score: string;
}

/** The end of an interview: the score with its interval, what would narrow it, what to do first, and where to get the rest. */
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
    interview.putOff.size === 0 ? result.finished(path) : result.putOff(interview.putOff.size, calls.assess),
    '',
    ...(priority === null ? [] : [`${result.priority}: ${intervalText(priority, asking)}`]),
    `${result.maturity}: ${intervalText(maturity, asking)}${level}`,
    ...narrowingLines(scores, 'whole', asking),
    '',
    ...measureLines(measures, firstMeasures, result.firstMeasures, asking),
    '',
    result.wholeRoadmap(`${calls.score} --output ${result.roadmapFile}`),
  ];
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
    ...(interview.at === null ? [] : measureLines(measures, measuresBetween, result.soFarFirst, asking)),
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

function measureLines(
  measures: RoadmapDocument['measures'],
  most: number,
  heading: string,
  { wording }: Asking,
): readonly string[] {
  const first = measures.filter(({ rank }) => rank !== null).slice(0, most);
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
