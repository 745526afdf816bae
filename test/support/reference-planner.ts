import type { RoadmapDocument } from '../../src/roadmap/index.ts';
import type { JsonObject } from '../../src/source/index.ts';
import { firstFit, fitWithLacking, lackedBy, type PlanTerms, planTerms, quarterAfter } from './first-fit.ts';
import { type Placed, quarterNumber } from './plan-ledger.ts';
import type { ReferenceNeed } from './reference-need.ts';
import { referencePrices } from './reference-prices.ts';
import type { ReferenceMeasure, ReferenceRanking } from './reference-ranking.ts';
import { type Reason, referenceReasons } from './reference-reasons.ts';

export interface ReferencePlan {
  /** Where each needed or enabling measure ends up: its first quarter, or the reason why it is left out. */
  readonly outcome: ReadonlyMap<string, number | Reason>;
  /** Its first quarter along the ranking alone. */
  readonly alongRanking: ReadonlyMap<string, number>;
  readonly valueAlongRanking: number;
  readonly bound: number;
}

/** What the steps below look things up in. */
interface Planner {
  readonly terms: PlanTerms;
  readonly need: ReferenceNeed;
  /** Ids in the order of rank. */
  readonly ranked: readonly string[];
  readonly measureOf: (id: string) => ReferenceMeasure;
  /** The mean over the quarters of A. */
  readonly reckonValue: (plan: Plan) => number;
}

type Plan = readonly Placed[];

interface Attempt {
  readonly order: readonly string[];
  readonly plan: Plan;
  readonly value: number;
}

/** The planner of docs/roadmap.md#planner once more, slowly and step by step: each step tries the whole plan again. */
export function referencePlan(
  questionnaire: JsonObject,
  answers: JsonObject,
  result: RoadmapDocument,
  need: ReferenceNeed,
  ranking: ReferenceRanking,
): ReferencePlan {
  const terms = planTerms(questionnaire, answers, result, need);
  const byId = new Map(ranking.measures.map((measure) => [measure.id, measure]));
  const ranked = ranking.measures.filter(({ rank }) => rank !== null).map(({ id }) => id);
  const measureOf = (id: string): ReferenceMeasure => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`no measure ${id}`);
    return found;
  };
  const reckonValue = (plan: Plan) => planValue(plan, terms, ranking.assuredAfter);
  const planner: Planner = { terms, need, ranked, measureOf, reckonValue };
  const along = planAlongRanking(planner);
  const { bound, wishOf, worthOf } = referencePrices({ ...planner, questionnaire, ranking, along });
  const best = finished(bestPlan(along, bound, wishOf, worthOf, planner), planner);
  const reasons = referenceReasons(best, planner);
  return {
    outcome: new Map<string, number | Reason>([
      ...ranked.map((id) => [id, placeOf(id, best)?.start ?? reasons(id)] as const),
      ...[...need.blocked].map((id) => [id, 'blocked'] as const),
    ]),
    alongRanking: new Map(along.map(({ figures, start }) => [figures.id, start])),
    valueAlongRanking: reckonValue(along),
    bound,
  };
}

export function placeOf(id: string, plan: Plan): Placed | undefined {
  return plan.find(({ figures }) => figures.id === id);
}

const without = (id: string, plan: Plan): Plan => plan.filter(({ figures }) => figures.id !== id);

function planValue(plan: Plan, { window }: PlanTerms, assuredAfter: (ids: readonly string[]) => number): number {
  const quarters = Array.from({ length: window.last - window.first + 1 }, (_, t) => window.first + t);
  const after = (quarter: number) =>
    assuredAfter(plan.filter(({ end }) => end <= quarter).map(({ figures }) => figures.id));
  return quarters.reduce((sum, quarter) => sum + after(quarter), 0) / quarters.length;
}

function runningOnes({ ranked, terms: { figures, window } }: Planner): Plan {
  return ranked.flatMap((id) => {
    const own = figures.get(id);
    if (own === undefined || !own.running) return [];
    const start = own.start === null ? window.first : quarterNumber(own.start);
    return [{ figures: own, start, end: start + own.duration - 1, running: true }];
  });
}

/** The start that the user has set; running ones have none. */
function fixedStart(id: string, { terms }: Planner): number | null {
  const own = terms.figures.get(id);
  return own === undefined || own.running || own.start === null ? null : quarterNumber(own.start);
}

function planAlongRanking(planner: Planner): Plan {
  const { terms, ranked } = planner;
  let plan = runningOnes(planner);
  const fixed = ranked.filter((id) => fixedStart(id, planner) !== null);
  const givenUp = new Set<string>();
  for (const id of fixed) {
    const fit = firstFit(terms, id, 0, plan);
    if ('placed' in fit) plan = [...plan, fit.placed];
    else givenUp.add(id);
  }
  for (const id of fixed) {
    const own = placeOf(id, plan);
    if (own === undefined) continue;
    const prepared = requirementsBefore(own, plan, givenUp, planner);
    if (prepared === null) givenUp.add(id);
    plan = prepared ?? without(id, plan);
  }
  for (const id of ranked) {
    if (!givenUp.has(id)) plan = withMeasure(id, plan, planner);
  }
  return finished(plan, planner);
}

/** The plan with all that a fixed measure lacks before it; null where that does not work out. */
function requirementsBefore(fixed: Placed, plan: Plan, givenUp: ReadonlySet<string>, { terms }: Planner): Plan | null {
  const { id } = fixed.figures;
  if (quarterAfter(terms, id, plan) > fixed.start) return null;
  let longer = plan;
  for (const required of lackedBy(terms, id, plan)) {
    const fit = firstFit(terms, required, quarterAfter(terms, required, longer), longer, fixed.start - 1);
    if (givenUp.has(required) || !('placed' in fit)) return null;
    longer = [...longer, fit.placed];
  }
  return longer;
}

/** The plan with a measure at the earliest quarter that fits, if all that it requires is there. */
function withMeasure(id: string, plan: Plan, { terms, need }: Planner): Plan {
  if (placeOf(id, plan) !== undefined || need.directOf(id).some((one) => placeOf(one, plan) === undefined)) return plan;
  const fit = firstFit(terms, id, quarterAfter(terms, id, plan), plan);
  return 'placed' in fit ? [...plan, fit.placed] : plan;
}

/** Steps 4 and 5. */
function finished(plan: Plan, planner: Planner): Plan {
  const { need, ranked, measureOf, terms } = planner;
  const isUseful = (id: string, within: Plan) =>
    measureOf(id).status === 'needed' ||
    need.needed.some((one) => placeOf(one, within) !== undefined && need.unmetOf(one).has(id));
  let now: Plan = plan.filter(({ figures, running }) => running || isUseful(figures.id, plan));
  for (let before: Plan | null = null; before !== now; ) {
    before = now;
    for (let added = true; added; ) {
      added = false;
      const within = now;
      for (const id of ranked) {
        if (placeOf(id, now) !== undefined || !isUseful(id, within)) continue;
        const fit = fitWithLacking(terms, id, now);
        if (!('placed' in fit)) continue;
        now = fit.placed;
        added = true;
      }
    }
    for (const id of ranked) now = pulledForward(id, now, planner);
  }
  return now;
}

/** The plan with one measure moved to the earliest quarter that fits beside the others; the same plan where it stays. */
function pulledForward(id: string, plan: Plan, planner: Planner): Plan {
  const own = placeOf(id, plan);
  if (own === undefined || own.running || fixedStart(id, planner) !== null) return plan;
  const others = without(id, plan);
  const fit = firstFit(planner.terms, id, quarterAfter(planner.terms, id, others), others);
  return 'placed' in fit && fit.placed.start < own.start ? [...others, fit.placed] : plan;
}

function bestPlan(
  along: Plan,
  bound: number,
  wishOf: (id: string) => number,
  worthOf: (id: string) => number,
  planner: Planner,
): Plan {
  const { ranked, measureOf, need, terms } = planner;
  const frame = skeleton(along, planner);
  let best: Attempt = { order: ranked, plan: along, value: planner.reckonValue(along) };
  if (best.value >= bound - 1e-9) return along;
  const attempt = (order: readonly string[]) => {
    const plan = planAlongOrder(order, frame.plan, planner);
    const value = planner.reckonValue(plan);
    const isInUse = (id: string) =>
      need.needed.some((one) => placeOf(one, plan) !== undefined && need.unmetOf(one).has(id));
    const inUse = frame.promised.every((id) => measureOf(id).status === 'needed' || isInUse(id));
    if (inUse && value > best.value + 1e-9) best = { order, plan, value };
  };
  if (frame.waiting) attempt(ranked);
  const isGap = (id: string) => measureOf(id).tier === 'gap';
  const byWish = [...ranked.filter((id) => !isGap(id)), ...ranked.filter(isGap).sort((a, b) => wishOf(a) - wishOf(b))];
  attempt(requirementsFirst(byWish, planner));

  const { plan } = best;
  const losses = ranked
    .filter((id) => isGap(id) && terms.figures.get(id)?.running === false && fixedStart(id, planner) === null)
    .map((id) => {
      const start = placeOf(id, plan)?.start ?? terms.window.last + 1;
      return { id, loss: Math.round(1e12 * worthOf(id) * (start - terms.window.first - wishOf(id))) };
    })
    .filter(({ loss }) => loss > 0)
    .sort((a, b) => b.loss - a.loss);
  for (const { id } of losses.slice(0, 8)) {
    const { order } = best;
    const half = Math.floor(order.indexOf(id) / 2);
    const moving = order.slice(half, order.indexOf(id) + 1).filter((one) => one === id || need.unmetOf(id).has(one));
    attempt([...order.slice(0, half), ...moving, ...order.slice(half).filter((one) => !moving.includes(one))]);
  }
  return best.plan;
}

/** Each measure after what it requires. */
function requirementsFirst(ids: readonly string[], { need, ranked }: Planner): readonly string[] {
  const order: string[] = [];
  const append = (id: string): void => {
    if (order.includes(id) || !ids.includes(id)) return;
    for (const required of ranked.filter((one) => need.directOf(id).includes(one))) append(required);
    order.push(id);
  };
  for (const id of ids) append(id);
  return order;
}

interface Skeleton {
  readonly plan: Plan;
  /** Something has moved. */
  readonly waiting: boolean;
  readonly promised: readonly string[];
}

/** What every plan along another order begins with. */
function skeleton(along: Plan, planner: Planner): Skeleton {
  const { need, ranked, measureOf, terms } = planner;
  const promised = along
    .filter(
      ({ figures: { id }, running }) => !running && (measureOf(id).tier !== 'gap' || fixedStart(id, planner) !== null),
    )
    .map(({ figures }) => figures.id);
  const kept = new Set<string>();
  const keep = (id: string): void => {
    if (kept.has(id) || placeOf(id, along)?.running !== false) return;
    kept.add(id);
    for (const required of need.directOf(id)) keep(required);
  };
  for (const id of promised) keep(id);
  let plan = along.filter(({ figures, running }) => running || kept.has(figures.id));
  let waiting = false;
  for (const id of ranked.toReversed().filter((one) => kept.has(one) && !promised.includes(one))) {
    const own = placeOf(id, plan);
    if (own === undefined) continue;
    const others = without(id, plan);
    const next = Math.min(
      ...others
        .filter(({ figures, running }) => !running && need.directOf(figures.id).includes(id))
        .map(({ start }) => start),
    );
    const later = latestFit(id, own.start + 1, next - 1, others, terms);
    if (later === null) continue;
    plan = [...others, later];
    waiting = true;
  }
  return { plan, waiting, promised };
}

/** A measure at the latest start from `from` on that fits, ended by `until`. */
function latestFit(id: string, from: number, until: number, others: Plan, terms: PlanTerms): Placed | null {
  const duration = terms.figures.get(id)?.duration ?? 1;
  for (let start = Math.min(until, terms.window.last) - duration + 1; start >= from; start -= 1) {
    const fit = firstFit(terms, id, start, others, start + duration - 1);
    if ('placed' in fit) return fit.placed;
  }
  return null;
}

function planAlongOrder(order: readonly string[], frame: Plan, planner: Planner): Plan {
  return order.reduce(
    (plan, id) => (placeOf(id, plan) === undefined ? withMeasure(id, plan, planner) : pulledForward(id, plan, planner)),
    frame,
  );
}
