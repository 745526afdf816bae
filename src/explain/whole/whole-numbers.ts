import { formatQuarter } from '../../answers/index.ts';
import { computed, type Derivation, elsewhere, fixed, given } from '../derivation.ts';
import type { ExplainContext } from '../explain-context.ts';
import { type ExplainedNumber, explained } from '../explanation.ts';
import { workplacesOrigin } from '../measure/figures.ts';
import { quantity } from '../quantity.ts';
import { sumOfMasses } from '../standing/category-numbers.ts';
import { wholeCoverage } from '../standing/coverage.ts';
import { standingToday } from '../standing/domain-numbers.ts';
import { exclusionNumbers } from '../standing/exclusions.ts';
import { intervalNumbers, wholeLevel } from '../standing/levelled.ts';
import { maturityInterval, partsElsewhere, priorityInterval } from '../standing/whole-score.ts';
import { assuredToday, takingPart } from './assured.ts';
import { islandNumbers } from './island-numbers.ts';
import { robustnessNumbers } from './robustness-numbers.ts';
import { votesNumbers } from './votes-numbers.ts';

/** All that the result says of the whole in numbers, and the sums that others refer to. */
export function wholeNumbers(context: ExplainContext): readonly ExplainedNumber[] {
  const standing = standingToday(context);
  const parts = partsElsewhere(null);
  const maturity = maturityInterval(context, standing, parts);
  const { value } = maturity;
  const island = '/bigPicture/island';
  return [
    ...profileNumbers(context),
    ...intervalNumbers(priorityInterval(context, standing, parts), '/scores/priority', [`${island}/priority/from`]),
    ...intervalNumbers(maturity, '/scores/maturity', [`${island}/maturity/from`]),
    ...explained(value && wholeLevel(context, 'maturity', value), '/scores/maturity/level'),
    ...exclusionNumbers(context),
    ...wholeCoverage(context, '/scores/coverage'),
    ...explained(sumOfPriorityWeights(context)),
    ...explained(sumOfMasses(context)),
    ...explained(assuredToday(context), `${island}/assured/from`),
    ...explained(takingPart(context)),
    ...islandNumbers(context),
    ...planNumbers(context),
    ...votesNumbers(context),
    ...robustnessNumbers(context),
  ];
}

function profileNumbers(context: ExplainContext): readonly ExplainedNumber[] {
  const { population, workplaces } = context.frame.applicability.profile;
  const number = (name: 'population' | 'workplaces', value: number | null, origin: Derivation['origin']) =>
    value === null || origin === null
      ? []
      : explained(given(quantity(name), 'count', value, origin), `/municipality/${name}`);
  return [
    ...number('population', population, context.origins.answers('/municipality/population')),
    ...number('workplaces', workplaces, workplacesOrigin(context)),
  ];
}

/** Σ u over the questions in play. */
function sumOfPriorityWeights({ frame }: ExplainContext): Derivation {
  const weights = frame.questions.map(({ question, priorityWeight }) =>
    elsewhere(quantity('priorityWeight', question.id), 'weight', priorityWeight, question.id),
  );
  return computed(quantity('priorityWeights'), 'weight', 'sum', weights);
}

function planNumbers(context: ExplainContext): readonly ExplainedNumber[] {
  const { plan, origins, prepared } = context;
  const moments = plan.moments.map(({ quarter, assured }) => {
    const name = formatQuarter(quarter);
    return elsewhere(quantity('assured', name), 'share', assured, name);
  });
  const value = computed(quantity('planValue'), 'share', 'mean', moments);
  const bound = given(quantity('planBound'), 'share', plan.bound, { kind: 'search' });
  const gap =
    plan.bound > 0
      ? computed(quantity('planGap'), 'share', 'quotient', [
          computed(quantity('planShortfall'), 'points', 'difference', [bound, value]),
          bound,
        ])
      : fixed(0, 'share');
  const rankingValue = given(quantity('rankingValue'), 'share', plan.alongRanking.value, { kind: 'search' });
  const listValue =
    plan.listValue === null ? null : given(quantity('listValue'), 'share', plan.listValue, { kind: 'search' });
  const length =
    prepared.answers.planning.quarters === null ? ({ kind: 'rule' } as const) : origins.answers('/planning/quarters');
  return [
    ...explained(given(quantity('planLength'), 'quarters', plan.calendar.length, length), '/plan/quarters'),
    ...explained(value, '/plan/value'),
    ...explained(rankingValue, '/plan/rankingValue'),
    ...explained(bound, '/plan/bound'),
    ...explained({ ...gap, quantity: quantity('planGap') }, '/plan/gap'),
    ...explained(listValue, '/plan/listValue'),
  ];
}
