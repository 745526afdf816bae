import { firstFit, fitWithLacking, type Hindrance, lackedBy, type PlanTerms, quarterAfter } from './first-fit.ts';
import type { Placed } from './plan-ledger.ts';
import type { ReferenceNeed } from './reference-need.ts';
import type { ReferenceMeasure } from './reference-ranking.ts';

export type Reason = Hindrance | 'blocked';

interface Finished {
  readonly terms: PlanTerms;
  readonly need: ReferenceNeed;
  readonly measureOf: (id: string) => ReferenceMeasure;
}

/** Why a finished plan leaves a measure out, by docs/roadmap.md#reasons. */
export function referenceReasons(
  plan: readonly Placed[],
  { terms, need, measureOf }: Finished,
): (id: string) => Hindrance {
  const isPlanned = (id: string) => plan.some(({ figures }) => figures.id === id);

  /** The first quarter after all that a measure requires, what is lacking taken to end as early as its own requirements allow. */
  function soonest(id: string): number {
    const lacking = need.directOf(id).filter((one) => !isPlanned(one));
    const ends = lacking.map((one) => soonest(one) + (terms.figures.get(one)?.duration ?? 1));
    return Math.max(terms.window.first, quarterAfter(terms, id, plan), ...ends);
  }

  return function reasonOf(id): Hindrance {
    const { status, for: bundle } = measureOf(id);
    if (status === 'enabling' && bundle !== null && !isPlanned(bundle)) return reasonOf(bundle);
    const [missing] = need
      .directOf(id)
      .filter((one) => !isPlanned(one) && measureOf(one).status === 'needed')
      .toSorted((a, b) => (measureOf(a).rank ?? 0) - (measureOf(b).rank ?? 0));
    if (missing !== undefined) return reasonOf(missing);
    const alone = firstFit(terms, id, soonest(id), plan);
    if ('hindrance' in alone) return alone.hindrance;
    const together = fitWithLacking(terms, id, plan);
    if ('hindrance' in together) return together.hindrance;
    throw new Error(`${id} and ${lackedBy(terms, id, plan).join()} would fit`);
  };
}
