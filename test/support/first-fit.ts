import type { RoadmapDocument } from '../../src/roadmap/index.ts';
import type { JsonObject } from '../../src/source/index.ts';
import { capacityOf, type PlainFigures, plainFigures } from './plan-figures.ts';
import { brokenLimit, type Placed, quarterNumber, type Window } from './plan-ledger.ts';
import type { ReferenceNeed } from './reference-need.ts';

/** Everything that a plan is tried against, read from the documents. */
export interface PlanTerms {
  readonly answers: JsonObject;
  readonly window: Window;
  readonly capacity: number | null;
  readonly figures: ReadonlyMap<string, PlainFigures>;
  readonly need: ReferenceNeed;
  /** All measures, the ranked ones first and in their order. */
  readonly order: readonly string[];
}

export type Hindrance = 'horizon' | 'capacity' | 'budget';
export type Fit = { readonly placed: Placed } | { readonly hindrance: Hindrance };

export function planTerms(
  questionnaire: JsonObject,
  answers: JsonObject,
  result: RoadmapDocument,
  need: ReferenceNeed,
): PlanTerms {
  const first = quarterNumber(result.plan.start);
  return {
    answers,
    window: { first, last: first + result.plan.quarters - 1 },
    capacity: capacityOf(questionnaire, answers, result),
    figures: plainFigures(questionnaire, answers, result),
    need,
    order: result.measures.map(({ id }) => id),
  };
}

/** The earliest quarter from `from` on in which a measure fits beside what is placed, ending by `until`; a fixed start is the only one tried. */
export function firstFit(
  terms: PlanTerms,
  id: string,
  from: number,
  placed: readonly Placed[],
  until: number = terms.window.last,
): Fit {
  const { window, capacity, answers } = terms;
  const figures = terms.figures.get(id);
  if (figures === undefined) throw new Error(`no measure ${id}`);
  const { duration } = figures;
  const fixed = figures.start === null ? null : quarterNumber(figures.start);
  let hindrance: Hindrance = 'horizon';
  for (let start = Math.max(from, window.first); start + duration - 1 <= Math.min(until, window.last); start += 1) {
    if (fixed !== null && start !== fixed) continue;
    const candidate = { figures, start, end: start + duration - 1, running: false };
    const broken = brokenLimit([...placed, candidate], window, capacity, answers);
    if (broken === null) return { placed: candidate };
    if (broken === 'budget') hindrance = 'budget';
    else if (hindrance === 'horizon') hindrance = 'capacity';
  }
  return { hindrance };
}

/** Places a measure and all that it lacks, each at its earliest quarter, or nothing: then what held it off. */
export function fitWithLacking(
  terms: PlanTerms,
  id: string,
  placed: readonly Placed[],
): { readonly placed: readonly Placed[] } | { readonly hindrance: Hindrance } {
  let plan = placed;
  for (const next of [...lackedBy(terms, id, placed), id]) {
    const fit = firstFit(terms, next, quarterAfter(terms, next, plan), plan);
    if ('hindrance' in fit) return fit;
    plan = [...plan, fit.placed];
  }
  return { placed: plan };
}

/** What a measure requires and is not placed, in the order of rank; what is placed (a running one, say) brings no more with it. */
export function lackedBy({ need, order }: PlanTerms, id: string, placed: readonly Placed[]): readonly string[] {
  const found = new Set<string>();
  const follow = (from: string): void => {
    for (const required of need.directOf(from)) {
      if (found.has(required) || placed.some(({ figures }) => figures.id === required)) continue;
      found.add(required);
      follow(required);
    }
  };
  follow(id);
  return order.filter((one) => found.has(one));
}

/** The first quarter after everything that a measure requires and that is placed. */
export function quarterAfter({ need }: PlanTerms, id: string, placed: readonly Placed[]): number {
  const required = need.directOf(id);
  return Math.max(0, ...placed.filter(({ figures }) => required.includes(figures.id)).map(({ end }) => end + 1));
}
