import { type Derivation, elsewhere, given } from '../derivation.ts';
import type { ExplainContext } from '../explain-context.ts';
import { type ExplainedNumber, explained } from '../explanation.ts';
import { type Quantity, quantity } from '../quantity.ts';

/** What draws have shown of the whole, and where neighbours change places; nothing where the call did not ask for it. */
export function robustnessNumbers(context: ExplainContext): readonly ExplainedNumber[] {
  const { robustness } = context.result;
  if (robustness === undefined) return [];
  const at = '/robustness';
  const { draws, seed, priority, tippingPoints } = robustness;
  return [
    ...explained(given(quantity('draws'), 'count', draws, { kind: 'rule' }), `${at}/draws`),
    ...explained(given(quantity('seed'), 'count', seed, { kind: 'rule' }), `${at}/seed`),
    ...explained(found(quantity('drawnPriority', 'p5'), priority.p5), `${at}/priority/p5`),
    ...explained(found(quantity('drawnPriority', 'p95'), priority.p95), `${at}/priority/p95`),
    ...tippingPoints.flatMap(({ rank, measures: [first], points }, index) => [
      ...explained(elsewhere(quantity('rank', first), 'count', rank, first), `${at}/tippingPoints/${index}/rank`),
      ...points.flatMap(({ category, factor, from, to }, point) => {
        const pointer = `${at}/tippingPoints/${index}/points/${point}`;
        const of = `${first}/${category}`;
        return [
          ...explained(found(quantity('tippingFactor', of), factor, 'index'), `${pointer}/factor`),
          ...explained(elsewhere(quantity('share', category), 'share', from, category), `${pointer}/from`),
          ...explained(found(quantity('tippingShare', of), to), `${pointer}/to`),
        ];
      }),
    ]),
  ];
}

/** What draws have shown of a measure's rank. */
export function drawnRank({ result }: ExplainContext, id: string): readonly ExplainedNumber[] {
  const index = result.robustness?.measures.findIndex((measure) => measure.id === id) ?? -1;
  const own = result.robustness?.measures[index];
  if (own === undefined) return [];
  const at = `/robustness/measures/${index}`;
  const [low, high] = own.rank;
  return [
    ...explained(found(quantity('topSix', id), own.topSix), `${at}/topSix`),
    ...explained(found(quantity('drawnRank', `${id}/low`), low, 'count'), `${at}/rank/0`),
    ...explained(found(quantity('drawnRank', `${id}/high`), high, 'count'), `${at}/rank/1`),
  ];
}

function found(what: Quantity, value: number | null, unit: Derivation['unit'] = 'share'): Derivation | null {
  return value === null ? null : given(what, unit, value, { kind: 'search' });
}
