import { compareText } from '../diagnostics/index.ts';
import type { Measure, MeasureId } from '../questionnaire/index.ts';
import { compareDescending, reaches } from '../scoring/index.ts';
import { type Bundle, bundleOf, type Gain, type Standing } from './bundle.ts';
import type { Need, Needs } from './need.ts';
import type { Participants } from './participants.ts';
import type { Tier } from './result.ts';

/** What one level of each participant is worth in the assured score, in their order. */
export type Weights = readonly number[];

/** Today's weights. */
export function weightsOf(participants: Participants): Weights {
  return participants.list.map(({ perLevel }) => perLevel);
}

/** A bundle that may come next. */
export interface Candidate {
  readonly bundle: Bundle;
  /** Points per thousand for each person-day. */
  readonly index: number;
}

/** One step of the order: the bundle that comes next. */
export interface Step extends Candidate {
  /** All that could have come, itself included. */
  readonly candidates: readonly Candidate[];
}

/** The order under given weights. */
export type Order = (weights: Weights) => readonly Step[];

const tierOrder: { readonly [T in Tier]: number } = { duty: 0, cap: 1, gap: 2 };

/** Effort below half a day is not told apart; it would make the index meaningless. */
const smallestCost = 0.5;

/**
 * Orders all needed measures that are not blocked, with what they require, step by step: the best bundle by tier, index and id comes next,
 * its requirements first. Whatever was ranked before is taken as done. What a bundle does hangs on no weight, so it is worked out once for
 * all the orders that are asked for. Formulas: docs/roadmap.md#order.
 */
export function orderOf(participants: Participants, needs: Needs, costOf: (id: MeasureId) => number): Order {
  const needed = [...needs.values()].filter(({ status, blocked }) => status === 'needed' && !blocked);
  const reach = reachOf(needed, participants, needs);
  const bundleAt = bundleCache(participants, needs, costOf, reach);
  return (weights) => {
    const candidates = new Map<Need, Candidate>();
    const waiting = new Set(needed);
    const ranked = new Set<MeasureId>();
    const levels = [...participants.levels];
    let dormant: readonly Measure[] = [];
    const steps: Step[] = [];
    while (waiting.size > 0) {
      for (const need of waiting) {
        if (candidates.has(need)) continue;
        const bundle = bundleAt(need, { ranked, levels, dormant });
        candidates.set(need, { bundle, index: indexOf(bundle, weights) });
      }
      const best = bestOf(candidates.values());
      if (best === undefined) break;
      steps.push({ ...best, candidates: [...candidates.values()] });
      const { members, gains } = best.bundle;
      for (const { measure } of members) ranked.add(measure.id);
      for (const { index, to } of gains) levels[index] = to;
      const wasDormant = dormant.length > 0;
      dormant = dormantAmong([...dormant, ...members.map(({ measure }) => measure)], participants, levels);
      for (const member of members) {
        waiting.delete(member);
        candidates.delete(member);
      }
      // While a ranked measure is dormant each lift may wake it; else only what a step has changed is looked at anew.
      if (wasDormant || dormant.length > 0) candidates.clear();
      else reach.forgetTouched(candidates, best.bundle);
    }
    return steps;
  };
}

function bestOf(candidates: Iterable<Candidate>): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    if (best === undefined || compareCandidates(candidate, best) < 0) best = candidate;
  }
  return best;
}

/** The better one first: by tier, then index (high to low), then id. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    tierOrder[a.bundle.tier] - tierOrder[b.bundle.tier] ||
    compareDescending(a.index, b.index) ||
    compareText(a.bundle.need.measure.id, b.bundle.need.measure.id)
  );
}

/** Σ of gains in the assured score, in 0..1. */
export function benefitOf(gains: readonly Gain[], weights: Weights): number {
  return gains.reduce((sum, { index, levels }) => sum + (weights[index] ?? 0) * levels, 0);
}

/** That part of the benefit of which nobody knows whether it is needed at all. */
export function fearedOf(gains: readonly Gain[], weights: Weights): number {
  return benefitOf(
    gains.filter(({ feared }) => feared),
    weights,
  );
}

/** Points per thousand for each person-day; what is only feared counts half. */
export function indexOf({ gains, cost }: Bundle, weights: Weights): number {
  return (1000 * (benefitOf(gains, weights) - fearedOf(gains, weights) / 2)) / Math.max(cost, smallestCost);
}

function dormantAmong(
  ranked: readonly Measure[],
  participants: Participants,
  levels: readonly number[],
): readonly Measure[] {
  return ranked.filter(({ id }) =>
    (participants.raises.get(id) ?? []).some(({ index, from }) => !reaches(levels[index] ?? 0, from)),
  );
}

/** Which bundles hang on which measures and participants. */
interface Reach {
  /** Places of the participants that any member of a bundle may lift. */
  readonly participantsOf: (need: Need) => readonly number[];
  /** Takes out what a step may have changed: a member was ranked in it, or a question that it raises was lifted. */
  readonly forgetTouched: (candidates: Map<Need, unknown>, chosen: Bundle) => void;
}

function reachOf(needed: readonly Need[], participants: Participants, needs: Needs): Reach {
  const byMember = new Map<MeasureId, Need[]>();
  const byParticipant = new Map<number, Need[]>();
  const places = new Map<Need, readonly number[]>();
  const add = <K>(lists: Map<K, Need[]>, key: K, need: Need): void => {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [need]);
    else list.push(need);
  };
  for (const need of needed) {
    const members = [...need.requiresAll, need.measure.id].filter((id) => needs.has(id));
    const raised = new Set(members.flatMap((id) => (participants.raises.get(id) ?? []).map(({ index }) => index)));
    places.set(need, [...raised]);
    for (const id of members) add(byMember, id, need);
    for (const index of raised) add(byParticipant, index, need);
  }
  return {
    participantsOf: (need) => places.get(need) ?? [],
    forgetTouched: (candidates, { members, gains }) => {
      const forget = (touched: readonly Need[] = []): void => {
        for (const need of touched) candidates.delete(need);
      };
      for (const { measure } of members) forget(byMember.get(measure.id));
      for (const { index } of gains) forget(byParticipant.get(index));
    },
  };
}

/** Bundles, each worked out once for all that it hangs on: which members are ranked, which levels they find, what is dormant. */
function bundleCache(
  participants: Participants,
  needs: Needs,
  costOf: (id: MeasureId) => number,
  reach: Reach,
): (need: Need, standing: Standing) => Bundle {
  const known = new Map<Need, Map<string, Bundle>>();
  return (need, standing) => {
    const key = keyOf(need, standing);
    const found = known.get(need)?.get(key);
    if (found !== undefined) return found;
    const bundle = bundleOf(need, standing, participants, needs, costOf);
    known.set(need, (known.get(need) ?? new Map()).set(key, bundle));
    return bundle;
  };

  function keyOf(need: Need, { ranked, levels, dormant }: Standing): string {
    let key = '';
    const addLevels = (places: readonly number[]): void => {
      for (const place of places) key += `${levels[place]},`;
    };
    for (const id of need.requiresAll) key += ranked.has(id) ? '1' : '0';
    addLevels(reach.participantsOf(need));
    for (const { id } of dormant) {
      key += id;
      addLevels((participants.raises.get(id) ?? []).map(({ index }) => index));
    }
    return key;
  }
}
