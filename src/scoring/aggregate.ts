import { assertNever } from '../diagnostics/index.ts';
import { capsOf, type HoldingCap, withCaps } from './cap.ts';
import type { Frame, FramedCategory, FramedDomain, FramedQuestion } from './frame.ts';
import { type Interval, meanOfIntervals, nothing, unknownInterval, weightedMean } from './interval.ts';
import { reaches } from './tolerance.ts';

/** The score of a question in 0..1, null: open. Today's is `framed.score`; while measures are applied it is the lifted one. */
export type ScoreOf = (framed: FramedQuestion) => number | null;

export interface DomainScore {
  readonly framed: FramedDomain;
  /** With its caps. */
  readonly interval: Interval;
  /** The caps that hold for the value, also where it is lower anyway. */
  readonly caps: readonly HoldingCap[];
}

export interface CategoryScore {
  readonly framed: FramedCategory;
  readonly interval: Interval;
}

export interface Aggregates {
  readonly maturity: Interval;
  /** null without priorities, or where no question has a category. */
  readonly priority: Interval | null;
  readonly domains: readonly DomainScore[];
  readonly categories: readonly CategoryScore[];
}

/** From the scores of questions to those of domains, categories and the whole. Formulas: docs/scoring.md#domains, #categories. */
export function aggregate(frame: Frame, scoreOf: ScoreOf): Aggregates {
  const domains = frame.domains.map((framed) => scoreDomain(framed, frame.questionnaire.scale.max, scoreOf));
  const weighted = frame.questions.map((framed) => ({ weight: framed.priorityWeight, score: scoreOf(framed) }));
  return {
    maturity: meanOfIntervals(domains.map(({ framed, interval }) => ({ weight: framed.domain.weight, interval }))),
    priority: frame.questionnaire.priorities === null || !frame.weighable ? null : weightedMean(weighted),
    domains,
    categories: frame.categories.map((framed) => ({
      framed,
      interval: weightedMean(framed.members.map(({ framed: member, weight }) => ({ weight, score: scoreOf(member) }))),
    })),
  };
}

function scoreDomain(framed: FramedDomain, maxLevel: number, scoreOf: ScoreOf): DomainScore {
  const interval = aggregateDomain(framed, maxLevel, scoreOf);
  const caps = capsOf(framed.questions, maxLevel, scoreOf);
  return { framed, interval: withCaps(interval, caps, maxLevel), caps: interval.value === null ? [] : caps.holding };
}

function aggregateDomain(framed: FramedDomain, maxLevel: number, scoreOf: ScoreOf): Interval {
  const { aggregation } = framed.domain;
  switch (aggregation) {
    case 'mean':
      return weightedMean(framed.questions.map((one) => ({ weight: one.question.weight, score: scoreOf(one) })));
    case 'min':
      return weakestLink(framed.questions.map(scoreOf));
    case 'staged':
      return reachedStages(framed, maxLevel, scoreOf);
    default:
      return assertNever(aggregation);
  }
}

/** The lowest score decides; anything open may still be 0. */
function weakestLink(scores: readonly (number | null)[]): Interval {
  if (scores.length === 0) return nothing;
  const known = scores.filter((score) => score !== null);
  if (known.length === 0) return unknownInterval;
  const value = Math.min(...known);
  return { value, min: known.length < scores.length ? 0 : value, max: value };
}

/** The highest stage n of which, and of all stages below, every question passes; score n ÷ max. */
function reachedStages(framed: FramedDomain, maxLevel: number, scoreOf: ScoreOf): Interval {
  const questions = framed.questions.map((one) => {
    const score = scoreOf(one);
    return {
      stage: one.question.stage,
      passed: score === null ? null : reaches(score * maxLevel, framed.domain.passAt),
    };
  });
  if (questions.length === 0) return nothing;
  const highest = (stagePassed: (results: readonly (boolean | null)[]) => boolean): number => {
    let stage = 0;
    while (stage < maxLevel) {
      const results = questions.filter((one) => one.stage === stage + 1).map((one) => one.passed);
      if (results.length > 0 && !stagePassed(results)) break;
      stage += 1;
    }
    return stage / maxLevel;
  };
  if (questions.every((one) => one.passed === null)) return unknownInterval;
  return {
    value: highest((results) => results.some((passed) => passed !== null) && !results.includes(false)),
    min: highest((results) => results.every((passed) => passed === true)),
    max: highest((results) => !results.includes(false)),
  };
}
