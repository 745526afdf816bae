import type { RoadmapDocument } from '../../src/roadmap/index.ts';
import type { JsonObject } from '../../src/source/index.ts';
import {
  firstFit,
  fitWithLacking,
  type Hindrance,
  lackedBy,
  type PlanTerms,
  planTerms,
  quarterAfter,
} from './first-fit.ts';
import { type Placed, quarterNumber } from './plan-ledger.ts';
import type { ReferenceNeed } from './reference-need.ts';
import type { ReferenceMeasure, ReferenceRanking } from './reference-ranking.ts';

/** Where each needed or enabling measure ends up: its first quarter, or the reason why it is left out. */
export type ReferencePlan = ReadonlyMap<string, number | Hindrance | 'blocked'>;

interface Hold {
  readonly reason: Hindrance;
  /** The requirement that the reason came from; null: its own. */
  readonly from: string | null;
}

/** The list planner of docs/roadmap.md#planner once more, slowly and step by step: each step tries the whole plan again. */
export function referencePlan(
  questionnaire: JsonObject,
  answers: JsonObject,
  result: RoadmapDocument,
  need: ReferenceNeed,
  ranking: ReferenceRanking,
): ReferencePlan {
  const terms = planTerms(questionnaire, answers, result, need);
  const ranked = ranking.measures.filter(({ rank }) => rank !== null);
  const held = new Map<string, Hold>();
  let placed: readonly Placed[] = runningOnes(ranked, terms);
  const reasonOf = (id: string): Hindrance => held.get(id)?.reason ?? 'horizon';
  const isPlaced = (id: string) => placed.some(({ figures }) => figures.id === id);

  const attempt = (id: string) => {
    if (isPlaced(id) || held.has(id)) return;
    const missing = need.directOf(id).find((required) => !isPlaced(required));
    if (missing !== undefined) {
      held.set(id, { reason: reasonOf(missing), from: missing });
      return;
    }
    const fit = firstFit(terms, id, quarterAfter(terms, id, placed), placed);
    if ('placed' in fit) placed = [...placed, fit.placed];
    else held.set(id, { reason: fit.hindrance, from: null });
  };
  // Fixed starts first, then what they require before them.
  const fixed = ranked.filter(({ id }) => terms.figures.get(id)?.start !== null && !isPlaced(id));
  for (const { id } of fixed) {
    const fit = firstFit(terms, id, 0, placed);
    if ('placed' in fit) placed = [...placed, fit.placed];
    else held.set(id, { reason: fit.hindrance, from: null });
  }
  for (const { id } of fixed.filter((one) => isPlaced(one.id))) {
    const own = placed.find(({ figures }) => figures.id === id);
    if (own === undefined) continue;
    const before = placed.filter((one) => one !== own);
    let hold: Hold | null = quarterAfter(terms, id, placed) > own.start ? { reason: 'horizon', from: null } : null;
    for (const required of lackedBy(terms, id, placed)) {
      const fit = firstFit(terms, required, quarterAfter(terms, required, placed), placed, own.start - 1);
      if ('placed' in fit) placed = [...placed, fit.placed];
      else hold ??= { reason: held.has(required) ? reasonOf(required) : fit.hindrance, from: required };
    }
    if (hold === null) continue;
    placed = before;
    held.set(id, hold);
  }
  for (const { id } of ranked) attempt(id);

  // Enabling measures that enable nothing planned are taken out.
  const useless = ranked.filter(
    ({ id, status }) =>
      status === 'enabling' &&
      placed.some((one) => one.figures.id === id && !one.running) &&
      !need.needed.some((one) => isPlaced(one) && need.unmetOf(one).has(id)),
  );
  for (const one of useless) {
    held.set(one.id, { reason: reasonOf(one.for ?? ''), from: one.for });
  }
  placed = placed.filter(({ figures }) => !useless.some(({ id }) => id === figures.id));

  // Needed ones are tried again with what they lack until nothing changes.
  for (let changed = true; changed; ) {
    changed = false;
    for (const { id, status } of ranked) {
      if (status !== 'needed' || isPlaced(id)) continue;
      const fit = fitWithLacking(terms, id, placed);
      if (!('placed' in fit)) continue;
      placed = fit.placed;
      changed = true;
    }
  }
  return new Map<string, number | Hindrance | 'blocked'>([
    ...ranked.map(({ id }) => [id, outcome(id)] as const),
    ...[...need.blocked].map((id) => [id, 'blocked'] as const),
  ]);

  function outcome(id: string): number | Hindrance {
    const place = placed.find(({ figures }) => figures.id === id);
    if (place !== undefined) return place.start;
    const hold = held.get(id);
    if (hold === undefined) throw new Error(`${id} is neither placed nor held`);
    const one = ranked.find((other) => other.id === id);
    if (hold.from !== null && hold.from === one?.for) return isPlaced(hold.from) ? hold.reason : reasonNow(hold.from);
    return reasonNow(id);
  }

  /** That of the first try, unless the requirement that it came from is planned by now. */
  function reasonNow(id: string): Hindrance {
    const hold = held.get(id);
    if (hold?.from == null || !isPlaced(hold.from)) return reasonOf(id);
    const missing = need.directOf(id).find((required) => !isPlaced(required));
    if (missing !== undefined) return reasonNow(missing);
    const now = firstFit(terms, id, quarterAfter(terms, id, placed), placed);
    if ('hindrance' in now) return now.hindrance;
    const bundle = ranked.find((one) => one.id === id)?.for ?? id;
    return bundle === id ? reasonOf(id) : reasonNow(bundle);
  }
}

function runningOnes(ranked: readonly ReferenceMeasure[], { figures, window }: PlanTerms): readonly Placed[] {
  return ranked.flatMap(({ id }) => {
    const own = figures.get(id);
    if (own === undefined || !own.running) return [];
    const start = own.start === null ? window.first : quarterNumber(own.start);
    return [{ figures: own, start, end: start + own.duration - 1, running: true }];
  });
}
