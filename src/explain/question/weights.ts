import type { Category, CategoryId, Domain } from '../../questionnaire/index.ts';
import { type FramedQuestion, rawWeights } from '../../scoring/index.ts';
import { computed, type Derivation, elsewhere, fixed, given } from '../derivation.ts';
import { type ExplainContext, inQuestionnaire } from '../explain-context.ts';
import { quantity } from '../quantity.ts';

/** The author's weight of a question. */
export function weightOf(
  context: ExplainContext,
  question: { readonly id: string; readonly weight: number },
): Derivation {
  const origin = inQuestionnaire(context, 'questions', question.id, 'weight');
  return given(quantity('weight', question.id), 'weight', question.weight, origin);
}

/** W: what a question in play is worth of the whole; 0 where nothing has a weight. */
export function effectiveWeightOf(context: ExplainContext, framed: FramedQuestion): Derivation {
  const what = quantity('effectiveWeight', framed.question.id);
  if (!context.frame.weighable) return given(what, 'share', 0, { kind: 'rule' });
  return computed(what, 'share', 'quotient', [
    priorityWeightOf(context, framed),
    elsewhere(quantity('priorityWeights'), 'weight', sumOfPriorityWeights(context), null),
  ]);
}

export function sumOfPriorityWeights({ frame }: ExplainContext): number {
  return frame.questions.reduce((sum, { priorityWeight }) => sum + priorityWeight, 0);
}

/** u: the question's weight times the mean raw weight of its categories; without priorities its part of its domain's weight. */
export function priorityWeightOf(context: ExplainContext, framed: FramedQuestion): Derivation {
  const { question, categories } = framed;
  const what = quantity('priorityWeight', question.id);
  const weight = weightOf(context, question);
  if (context.questionnaire.priorities === null) return partOfDomain(context, framed, weight);
  if (categories.length === 0) return given(what, 'weight', 0, { kind: 'rule' });
  const raw = categories.map((id) => rawWeightOf(context, id));
  const mean = raw.length === 1 ? raw : [computed(quantity('meanRawWeight', question.id), 'weight', 'mean', raw)];
  return computed(what, 'weight', 'product', [weight, ...mean]);
}

function partOfDomain(context: ExplainContext, { question }: FramedQuestion, weight: Derivation): Derivation {
  const framed = context.frame.domains.find(({ domain }) => domain.id === question.domain);
  if (framed === undefined) throw new Error(`no domain of ${question.id}`);
  const sum = framed.questions.reduce((total, one) => total + one.question.weight, 0);
  return computed(quantity('priorityWeight', question.id), 'weight', 'product', [
    domainWeightOf(context, framed.domain),
    computed(null, 'share', 'quotient', [
      weight,
      elsewhere(quantity('weights', question.domain), 'weight', sum, question.domain),
    ]),
  ]);
}

/** The weight of a domain as written. */
export function domainWeightOf(context: ExplainContext, { id, weight }: Domain): Derivation {
  return given(quantity('domainWeight', id), 'weight', weight, inQuestionnaire(context, 'domains', id, 'weight'));
}

/** The raw weight of a category: its own, else Σ votes · points, else the mean of the known ones (1 where none is known). */
export function rawWeightOf(context: ExplainContext, id: CategoryId): Derivation {
  const { priorities } = context.questionnaire;
  const category = priorities?.categories.find((one) => one.id === id);
  if (priorities === null || category === undefined) throw new Error(`no category ${id}`);
  const own = ownRawWeight(context, category);
  if (own !== null) return own;
  const what = quantity('assumedRawWeight', id);
  const weights = rawWeights(priorities);
  const known = priorities.categories.flatMap((one) => {
    const found = weights.get(one.id);
    return found === undefined || found.assumed
      ? []
      : [elsewhere(quantity('rawWeight', one.id), 'weight', found.raw, one.id)];
  });
  return known.length === 0 ? given(what, 'weight', 1, { kind: 'rule' }) : computed(what, 'weight', 'mean', known);
}

function ownRawWeight(context: ExplainContext, { id, weight, votes }: Category): Derivation | null {
  const what = quantity('rawWeight', id);
  if (weight !== null) return given(what, 'weight', weight, inQuestionnaire(context, 'categories', id, 'weight'));
  if (votes === null) return null;
  const points = context.questionnaire.priorities?.rankPoints ?? [];
  const columns = votes.map((count, column) =>
    computed(null, 'weight', 'product', [
      given(quantity('votes', id), 'count', count, inQuestionnaire(context, 'categories', id, `votes/${column}`)),
      column < points.length
        ? given(quantity('rankPoints'), 'count', points[column] ?? 0, context.origins.rankPoints(column))
        : fixed(0),
    ]),
  );
  return computed(what, 'weight', 'sum', columns);
}
