import type { CategoryScore, FramedCategory } from '../../scoring/index.ts';
import { computed, type Derivation, elsewhere, fixed, given } from '../derivation.ts';
import type { ExplainContext } from '../explain-context.ts';
import { type ExplainedNumber, explained } from '../explanation.ts';
import { quantity } from '../quantity.ts';
import { rawWeightOf, weightOf } from '../question/weights.ts';
import { standingToday } from './domain-numbers.ts';
import type { Standing } from './domain-score.ts';
import { type DerivedInterval, meanInterval } from './interval.ts';
import { intervalNumbers } from './levelled.ts';

/** All that the result says of a category in numbers. */
export function categoryNumbers(context: ExplainContext, score: CategoryScore): readonly ExplainedNumber[] {
  const { framed } = score;
  const { id } = framed.category;
  const at = context.inResult.categories.get(id) ?? '';
  return [
    ...explained(rawWeightOf(context, id)),
    ...explained(massOf(context, framed)),
    ...explained(shareOf(context, framed), `${at}/weight`),
    ...intervalNumbers(categoryInterval(context, framed, standingToday(context)), at),
  ];
}

/** A category's score: the mean of its questions, each with its part of the question's weight. */
export function categoryInterval(context: ExplainContext, framed: FramedCategory, standing: Standing): DerivedInterval {
  return meanInterval(
    framed.category.id,
    framed.members.map(({ framed: member }) => ({
      of: member.question.id,
      weight: memberWeight(context, member),
      score: standing.scoreOf(member),
    })),
  );
}

type Member = FramedCategory['members'][number]['framed'];

/** w ÷ k: a question's weight is spread evenly over its k categories. */
function memberWeight(context: ExplainContext, { question, categories }: Member): Derivation {
  const weight = weightOf(context, question);
  if (categories.length === 1) return weight;
  return computed(quantity('memberWeight', question.id), 'weight', 'quotient', [weight, fixed(categories.length)]);
}

/** Raw weight times the weights of the questions in play: what the category counts before it is made a share. */
export function massOf(context: ExplainContext, { category, members }: FramedCategory): Derivation {
  return computed(quantity('mass', category.id), 'weight', 'product', [
    rawWeightOf(context, category.id),
    computed(
      quantity('memberWeights', category.id),
      'weight',
      'sum',
      members.map(({ framed }) => memberWeight(context, framed)),
    ),
  ]);
}

/** π: the category's part of all. */
function shareOf(context: ExplainContext, framed: FramedCategory): Derivation {
  const what = quantity('share', framed.category.id);
  const total = sumOfMasses(context).value;
  return total > 0
    ? computed(what, 'share', 'quotient', [
        massOf(context, framed),
        elsewhere(quantity('masses'), 'weight', total, null),
      ])
    : given(what, 'share', 0, { kind: 'rule' });
}

/** Of all categories together. */
export function sumOfMasses(context: ExplainContext): Derivation {
  const parts = context.frame.categories.map((framed) => {
    const { id } = framed.category;
    return elsewhere(quantity('mass', id), 'weight', massOf(context, framed).value, id);
  });
  return computed(quantity('masses'), 'weight', 'sum', parts);
}

/** What a category's known questions weigh, with its raw weight: its part of the priority's value. */
export function knownMass(
  context: ExplainContext,
  { category, members }: FramedCategory,
  standing: Standing,
): Derivation {
  const known = members.filter(({ framed }) => standing.scoreOf(framed) !== null);
  return computed(quantity('knownMass', category.id), 'weight', 'product', [
    rawWeightOf(context, category.id),
    computed(
      quantity('memberWeights', category.id),
      'weight',
      'sum',
      known.map(({ framed }) => memberWeight(context, framed)),
    ),
  ]);
}
