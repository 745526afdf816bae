import type { CategoryScore, DomainScore } from '../../scoring/index.ts';
import { capsOf } from '../../scoring/index.ts';
import type { ExplainContext } from '../explain-context.ts';

/** What is to be known of a domain besides its numbers. */
export interface DomainFacts {
  readonly kind: 'domain';
  readonly aggregation: 'mean' | 'min' | 'staged';
  /** The level at which a question counts as met; only where it goes by stages. */
  readonly passAt: number | null;
  /** Red lines that hold, and those that may hold once the answers are there. */
  readonly caps: readonly { readonly question: string; readonly at: number; readonly holds: boolean }[];
  /** Scored questions that count nowhere. */
  readonly outOfPlay: readonly string[];
  readonly open: readonly string[];
}

export function domainFacts(context: ExplainContext, { framed }: DomainScore): DomainFacts {
  const { domain, questions } = framed;
  const caps = capsOf(questions, context.questionnaire.scale.max, ({ score }) => score);
  const holding = new Set(caps.holding.map(({ question }) => question.id));
  const inPlay = new Set(questions.map(({ question }) => question.id));
  return {
    kind: 'domain',
    aggregation: domain.aggregation,
    passAt: domain.aggregation === 'staged' ? domain.passAt : null,
    caps: caps.possible.map(({ question, at }) => ({ question: question.id, at, holds: holding.has(question.id) })),
    outOfPlay: domain.questions.flatMap(({ id, scored }) => (scored && !inPlay.has(id) ? [id] : [])),
    open: questions.flatMap(({ question, score }) => (score === null ? [question.id] : [])),
  };
}

/** What is to be known of a category besides its numbers. */
export interface CategoryFacts {
  readonly kind: 'category';
  /** The count of votes is not preserved. */
  readonly assumed: boolean;
  readonly workPackages: readonly string[];
}

export function categoryFacts({ questionnaire }: ExplainContext, { framed }: CategoryScore): CategoryFacts {
  return {
    kind: 'category',
    assumed: framed.assumed,
    workPackages: (questionnaire.priorities?.workPackages ?? [])
      .filter(({ category }) => category === framed.category.id)
      .map(({ id }) => id),
  };
}
