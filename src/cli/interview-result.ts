import type { Interview } from '../interview/index.ts';
import { buildRoadmap, type IntervalResult } from '../roadmap/index.ts';
import { formatPercent, formatPercentRange, type InterviewWording, type Language, quote } from '../text/index.ts';

export interface ResultOptions {
  readonly wording: InterviewWording;
  readonly language: Language;
  readonly path: string;
  /** The call that goes on with the file by the named command. */
  readonly command: (name: string) => string;
}

const firstMeasures = 6;

/** The end of an interview: the score with its interval, what to do first, and where to get the rest. */
export function interviewResult(interview: Interview, options: ResultOptions): readonly string[] {
  const { questionnaire, answers, putOff } = interview;
  const { wording, language, path, command } = options;
  const { scores, measures } = buildRoadmap({
    questionnaire,
    answers,
    // Of the result only what is shown here is used.
    questionnaireDigest: '',
    answersDigest: '',
    date: answers.assessedOn,
    toolVersion: '',
    diagnostics: [],
  });
  const { priority, maturity } = scores;
  const level = maturity.levelTitle === null ? '' : `, ${quote(maturity.levelTitle, language)}`;
  const first = measures.filter(({ rank }) => rank !== null).slice(0, firstMeasures);
  return [
    putOff.size === 0 ? wording.finished(path) : wording.putOff(putOff.size, command('assess')),
    '',
    ...(priority === null ? [] : [`${wording.priority}: ${interval(priority, options)}`]),
    `${wording.maturity}: ${interval(maturity, options)}${level}`,
    '',
    ...(first.length === 0
      ? [wording.noMeasures]
      : [wording.firstMeasures, ...first.map(({ rank, title }) => `  ${rank}. ${title}`)]),
    '',
    wording.wholeRoadmap(`${command('score')} --output ${wording.roadmapFile}`),
  ];
}

function interval({ value, min, max }: IntervalResult, { wording, language }: ResultOptions): string {
  const range = min === null || max === null || min === max ? '' : ` (${formatPercentRange(min, max, language)})`;
  return value === null ? `${wording.noValue}${range}` : `${formatPercent(value, language)}${range}`;
}
