import type { CategoryScore, DomainScore, Interval } from '../../scoring/index.ts';
import { type Derivation, elsewhere } from '../derivation.ts';
import type { ExplainContext } from '../explain-context.ts';
import { quantity } from '../quantity.ts';
import { domainWeightOf } from '../question/weights.ts';
import { categoryInterval, knownMass, massOf } from './category-numbers.ts';
import { domainInterval, type Standing } from './domain-score.ts';
import { type DerivedInterval, nothing, weightedMean } from './interval.ts';

const keys = ['value', 'min', 'max'] as const;
type Key = (typeof keys)[number];

/** The scores that the whole is made of: derived by other explanations, or here. */
export interface WholeParts {
  domain(score: DomainScore): DerivedInterval;
  category(score: CategoryScore): DerivedInterval;
}

/** By the explanation of each domain and category; those of a quarter by the quarter's. */
export function partsElsewhere(quarter: string | null): WholeParts {
  const there = (id: string, interval: Interval) =>
    byKey((key) => {
      const score = interval[key];
      return score === null ? null : elsewhere(quantity(key, id), 'share', score, quarter ?? id);
    });
  return {
    domain: ({ framed, interval }) => there(framed.domain.id, interval),
    category: ({ framed, interval }) => there(framed.category.id, interval),
  };
}

/** Down to the questions. */
export function partsHere(context: ExplainContext, standing: Standing): WholeParts {
  return {
    domain: (score) => domainInterval(context, score, standing),
    category: ({ framed }) => categoryInterval(context, framed, standing),
  };
}

/** Maturity: the mean of the domains by their weights; the value over those that have one. */
export function maturityInterval(context: ExplainContext, standing: Standing, parts: WholeParts): DerivedInterval {
  const domains = standing.aggregates.domains.map((score) => ({
    domain: score.framed.domain,
    scores: parts.domain(score),
  }));
  return byKey((key) =>
    weightedMean(
      'maturity',
      key,
      domains.flatMap(({ domain, scores }) => {
        const score = scores[key];
        return score === null ? [] : [{ of: domain.id, weight: domainWeightOf(context, domain), score }];
      }),
    ),
  );
}

/**
 * The priority: the mean of the categories by what their questions weigh, which is that of all questions by their priority weights; the
 * value by what the known ones weigh.
 */
export function priorityInterval(context: ExplainContext, standing: Standing, parts: WholeParts): DerivedInterval {
  if (standing.aggregates.priority === null) return nothing;
  const categories = standing.aggregates.categories.map((score) => ({
    framed: score.framed,
    scores: parts.category(score),
  }));
  return byKey((key) => {
    const members = categories.flatMap(({ framed, scores }) => {
      const score = scores[key];
      if (score === null) return [];
      const weight = key === 'value' ? knownMass(context, framed, standing) : massOf(context, framed);
      return [{ of: framed.category.id, weight, score }];
    });
    return weightedMean('priority', key, members);
  });
}

function byKey(derive: (key: Key) => Derivation | null): DerivedInterval {
  return { value: derive('value'), min: derive('min'), max: derive('max') };
}
