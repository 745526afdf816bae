import { computed, type Derivation, elsewhere, fixed, given } from '../derivation.ts';
import type { ExplainContext } from '../explain-context.ts';
import { type ExplainedNumber, explained } from '../explanation.ts';
import { quantity } from '../quantity.ts';

const shown = 6;

/** How far the votes move the order, from what they do to each measure. */
export function votesNumbers(context: ExplainContext): readonly ExplainedNumber[] {
  const { votes } = context.result;
  if (votes === null) return [];
  const { ranking } = context.prepared;
  const shifts = ranking.map(({ need, rank }) => {
    const { id } = need.measure;
    const shift = Math.abs(context.equalOrder.indexOf(id) + 1 - rank);
    return elsewhere(quantity('shift', id), 'count', shift, id);
  });
  const kept = ranking.slice(0, shown).map(({ need: { measure } }) => {
    const isKept = context.equalOrder.slice(0, shown).includes(measure.id);
    return given(quantity('kept', measure.id), 'count', isKept ? 1 : 0, { kind: 'search' });
  });
  const count = given(quantity('rankedMeasures'), 'count', ranking.length, { kind: 'search' });
  return [
    ...votes.rankPoints.flatMap((points, column) =>
      explained(
        given(quantity('rankPoints'), 'count', points, context.origins.rankPoints(column)),
        `/votes/rankPoints/${column}`,
      ),
    ),
    ...explained(computed(quantity('firstSix'), 'count', 'minimum', [fixed(shown), count]), '/votes/firstSix'),
    ...explained(computed(quantity('firstSixKept'), 'count', 'sum', kept), '/votes/firstSixKept'),
    ...explained(computed(quantity('largestShift'), 'count', 'maximum', [fixed(0), ...shifts]), '/votes/largestShift'),
    ...explained(ranking.length < 2 ? null : correlation(count, shifts), '/votes/rankCorrelation'),
  ];
}

/** 1 − 6 · Σ d² ÷ (n · (n² − 1)) */
function correlation(count: Derivation, shifts: readonly Derivation[]): Derivation {
  const squares = shifts.map((shift) => computed(null, 'count', 'product', [shift, shift]));
  const most = computed(null, 'count', 'product', [
    count,
    computed(null, 'count', 'difference', [computed(null, 'count', 'product', [count, count]), fixed(1)]),
  ]);
  return computed(quantity('rankCorrelation'), 'index', 'difference', [
    fixed(1),
    computed(null, 'index', 'quotient', [
      computed(null, 'count', 'product', [fixed(6), computed(null, 'count', 'sum', squares)]),
      most,
    ]),
  ]);
}
