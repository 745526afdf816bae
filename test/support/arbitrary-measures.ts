import type { Json, JsonObject } from '../../src/source/index.ts';
import { type Draw, maybe } from './draw.ts';

export interface MeasureSpace {
  readonly max: number;
  readonly sizeClasses: readonly string[];
  readonly domains: readonly string[];
  /** The scored ones. */
  readonly questions: readonly string[];
  readonly workPackages: readonly string[];
}

/** Measures whose requirements have no cycle; `costly`: at least one costs money. */
export function drawMeasures(
  draw: Draw,
  space: MeasureSpace,
): { readonly measures: readonly JsonObject[]; readonly costly: boolean } {
  const ids = draw.shuffled(Array.from({ length: draw.whole(0, 10) }, (_, index) => `m-${index + 1}`));
  const order = draw.shuffled(ids);
  const measures = ids.map((id) => drawMeasure(draw, id, order.slice(0, order.indexOf(id)), space));
  return { measures, costly: measures.some((measure) => measure.costs !== undefined) };
}

function drawMeasure(draw: Draw, id: string, earlier: readonly string[], space: MeasureSpace): JsonObject {
  return {
    id,
    title: `Maßnahme ${id}`,
    domain: draw.pick(space.domains),
    ...maybe(draw, 85, () => ({ raises: drawRaises(draw, space) })),
    ...maybe(draw, 60, () => ({ requires: draw.shuffled(draw.some(earlier, 25)) })),
    ...maybe(draw, 80, () => ({
      effort: {
        ...maybe(draw, 90, () => ({ internal: spans(draw, space, 40) })),
        ...maybe(draw, 30, () => ({ external: spans(draw, space, 20) })),
        ...maybe(draw, 50, () => ({ status: draw.pick(['sourced', 'derived', 'estimate']) })),
      },
    })),
    ...maybe(draw, 60, () => ({ costs: Array.from({ length: draw.whole(1, 3) }, () => drawCost(draw, space)) })),
    ...maybe(draw, 70, () => ({ duration: spans(draw, space, 9) })),
    ...maybe(draw, 30, () => ({ wave: draw.whole(0, 4) })),
    ...maybe(draw, 20, () => ({ influence: draw.pick(['own', 'shared', 'external']) })),
    ...maybe(draw, 15, () => ({ deadline: { date: draw.pick(['2027-06-30', '2026-01-01', '2030-12-31']) } })),
    ...maybe(draw, 30, () => ({ workPackages: draw.some(space.workPackages) })),
    ...maybe(draw, 20, () => ({ responsible: ['hauptamt'], partners: ['KITU'], sources: ['S01'] })),
  };
}

function drawRaises(draw: Draw, { max, questions }: MeasureSpace): readonly JsonObject[] {
  return draw
    .shuffled(draw.some(questions, 30))
    .slice(0, 3)
    .map((question) => {
      const to = draw.whole(1, max);
      return { question, to, ...maybe(draw, 40, () => ({ from: draw.whole(0, to - 1) })) };
    });
}

function drawCost(draw: Draw, space: MeasureSpace): JsonObject {
  return {
    label: 'Posten',
    timing: draw.pick(['once', 'yearly']),
    account: draw.pick(['ergebnis', 'finanz']),
    amount: spans(draw, space, 50_000),
    ...maybe(draw, 30, () => ({ perWorkplace: span(draw, 200) })),
    ...maybe(draw, 50, () => ({ status: draw.pick(['sourced', 'derived', 'estimate']), sources: ['S01'] })),
  };
}

function spans(draw: Draw, { sizeClasses }: MeasureSpace, most: number): Json {
  return sizeClasses.length > 0 && draw.chance(40)
    ? Object.fromEntries(sizeClasses.map((sizeClass) => [sizeClass, span(draw, most)]))
    : span(draw, most);
}

function span(draw: Draw, most: number): Json {
  const low = draw.whole(0, most);
  return [low, low + draw.whole(0, most) / 2];
}
