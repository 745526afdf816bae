import type { Questionnaire } from '../questionnaire/index.ts';
import {
  type Coverage,
  contributionOf,
  type DomainScore,
  type Exclusions,
  gapOf,
  type Interval,
  type QuestionState,
  type Scores,
  tolerance,
} from '../scoring/index.ts';
import { intervalResult } from './plan/plan.ts';
import type {
  DomainResult,
  DutyResult,
  LevelledResult,
  QuestionResult,
  RoadmapDocument,
  ScoresResult,
} from './result.ts';

/** The scores as the result tells them; facts are in none. */
export function scoresResult(scores: Scores, exclusions: Exclusions): ScoresResult {
  const { frame } = scores;
  return {
    maturity: levelled(scores.maturity, frame.questionnaire),
    priority: scores.priority === null ? null : intervalResult(scores.priority),
    withoutExclusions: {
      maturity: intervalResult(exclusions.maturity),
      priority: exclusions.priority === null ? null : intervalResult(exclusions.priority),
    },
    coverage: scores.coverage,
    domains: scores.domains.map((domain) => domainResult(domain, scores)),
    categories: scores.categories.map(({ framed, interval }) => ({
      id: framed.category.id,
      title: framed.category.title,
      weight: framed.share,
      assumed: framed.assumed,
      ...intervalResult(interval),
    })),
    questions: scoredStates(scores).map((state) => questionResult(state, scores)),
  };
}

function scoredStates({ frame }: Scores): readonly QuestionState[] {
  return [...frame.applicability.states.values()].filter(({ question }) => question.scored);
}

/** level = ⌊value · max⌋, with the tolerance of scoring. */
function levelled(interval: Interval, { scale }: Questionnaire): LevelledResult {
  const level = interval.value === null ? null : Math.floor(interval.value * scale.max + tolerance);
  const title = scale.levels.find((one) => one.level === level)?.title ?? null;
  return { ...intervalResult(interval), level, levelTitle: title };
}

const noCoverage: Coverage = { applicable: 0, answered: 0, unknown: 0, unanswered: 0, notApplicable: 0, open: 0 };

function domainResult({ framed, interval, caps }: DomainScore, { frame, coverageByDomain }: Scores): DomainResult {
  const { domain, target } = framed;
  const { max } = frame.questionnaire.scale;
  return {
    id: domain.id,
    title: domain.title,
    weight: domain.weight,
    ...levelled(interval, frame.questionnaire),
    target,
    gap: interval.value === null ? null : Math.max(0, target / max - interval.value),
    coverage: coverageByDomain.get(domain.id) ?? noCoverage,
    caps: caps.map(({ question, at }) => ({ question: question.id, at })),
  };
}

function questionResult(state: QuestionState, { frame }: Scores): QuestionResult {
  const { question, status, value } = state;
  const { max } = frame.questionnaire.scale;
  const framed = frame.byId.get(question.id);
  return {
    id: question.id,
    domain: question.domain,
    status,
    value,
    level: framed === undefined || framed.score === null ? null : framed.score * max,
    target: framed?.target ?? null,
    gap: framed === undefined ? null : gapOf(framed, max),
    weight: question.weight,
    effectiveWeight: framed?.effectiveWeight ?? null,
    contribution: framed === undefined ? null : contributionOf(framed, max),
  };
}

/** The duties that apply, in the order of the questionnaire. Formula: docs/scoring.md#duties. */
export function dutyResults(scores: Scores): readonly DutyResult[] {
  return scores.duties.map(({ question, duty, status }) => ({
    question: question.id,
    reference: duty.reference,
    since: duty.since,
    status,
  }));
}

/** The scored questions that do not apply: by the respondent's word with its reason, else by their own condition. */
export function notApplicableResults(scores: Scores, { lifts }: Exclusions): RoadmapDocument['notApplicable'] {
  return scoredStates(scores)
    .filter(({ status }) => status === 'notApplicable')
    .map(({ question, entry }) => ({
      question: question.id,
      reason: entry?.kind === 'notApplicable' ? entry.reason : null,
      by: entry?.kind === 'notApplicable' ? entry.by : null,
      lift: lifts.get(question.id) ?? null,
    }));
}
