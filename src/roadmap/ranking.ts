import { compareText } from '../diagnostics/index.ts';
import type { Measure, MeasureId, QuestionId, Questionnaire } from '../questionnaire/index.ts';
import { compareDescending, reaches } from '../scoring/index.ts';
import { costInDays, type Figures } from './figures.ts';
import { lift, liftedBy } from './lift.ts';
import type { Need, Needs } from './need.ts';
import { isUnclear, type Levels, type Participant, type Participants } from './participants.ts';
import type { Tier } from './result.ts';

/** A measure at its place in the order. Formulas: docs/roadmap.md#order. */
export interface Ranked {
  readonly need: Need;
  /** From 1. */
  readonly rank: number;
  /** With whose bundle it came. */
  readonly for: MeasureId;
  readonly tier: Tier;
  readonly duty: QuestionId | null;
  readonly cap: QuestionId | null;
  readonly confirmFirst: boolean;
  /** Points per thousand for each person-day: its bundle's when chosen. */
  readonly index: number;
  /** Its own gain in the assured score, at its place. */
  readonly benefit: number;
  /** Its own cost, in person-days. */
  readonly cost: number;
  readonly raises: readonly { readonly question: QuestionId; readonly from: number; readonly to: number }[];
}

interface Bundle {
  readonly need: Need;
  readonly members: readonly Need[];
  readonly tier: Tier;
  readonly duty: QuestionId | null;
  readonly cap: QuestionId | null;
  readonly index: number;
  readonly confirmFirst: boolean;
}

const tierOrder: { readonly [T in Tier]: number } = { duty: 0, cap: 1, gap: 2 };

/** Effort below half a day is not told apart; it would make the index meaningless. */
const smallestCost = 0.5;

/**
 * Orders all needed measures that are not blocked, with what they require, step by step: the best bundle by tier, index and id comes next,
 * its requirements first. Whatever was ranked before is taken as done.
 */
export function rankMeasures(
  questionnaire: Questionnaire,
  participants: Participants,
  needs: Needs,
  figures: ReadonlyMap<MeasureId, Figures>,
): readonly Ranked[] {
  const costs = new Map([...figures].map(([id, one]) => [id, costInDays(one, questionnaire.dayRate)]));
  const costOf = (id: MeasureId): number => costs.get(id) ?? 0;
  const waiting = new Set([...needs.values()].filter(({ status, blocked }) => status === 'needed' && !blocked));
  const ranked = new Map<MeasureId, Ranked>();
  let levels = participants.levels;
  // Levels only rise, so what is no longer dormant never is again.
  let dormant: readonly Measure[] = [];
  // A bundle is looked at anew only where a step has changed something that it hangs on.
  const bundles = new Map<Need, Bundle>();
  while (waiting.size > 0) {
    for (const need of waiting) {
      if (bundles.has(need)) continue;
      bundles.set(need, bundleOf(need, membersOf(need, needs, ranked), dormant, participants, levels, costOf));
    }
    const best = bestOf(bundles.values());
    if (best === undefined) break;
    const before = levels;
    const wasDormant = dormant.length > 0;
    for (const need of best.members) {
      const lifting = [...dormant, need.measure];
      const after = lift(participants, levels, lifting);
      const lifted = liftedBy(lifting, participants, levels, after);
      ranked.set(need.measure.id, {
        need,
        rank: ranked.size + 1,
        for: best.need.measure.id,
        tier: best.tier,
        duty: best.duty,
        cap: best.cap,
        confirmFirst: best.confirmFirst,
        index: best.index,
        benefit: gainOf(lifted, levels, after),
        cost: costOf(need.measure.id),
        raises: raisesOf(lifted, levels, after),
      });
      levels = after;
      dormant = dormantAmong(lifting, participants, levels);
      waiting.delete(need);
    }
    if (wasDormant || dormant.length > 0) bundles.clear();
    else forgetTouched(bundles, best, before, levels, participants);
  }
  return [...ranked.values()];
}

/**
 * Takes out the bundles that a step has changed: a member of theirs was ranked in it, or a question that they raise was lifted.
 * While a ranked measure is dormant none stays, as each lift may wake it.
 */
function forgetTouched(
  bundles: Map<Need, Bundle>,
  chosen: Bundle,
  before: Levels,
  after: Levels,
  participants: Participants,
): void {
  const isTouched = ({ measure }: Need): boolean =>
    (participants.raises.get(measure.id) ?? []).some(({ index }) => before[index] !== after[index]);
  for (const [need, { members }] of bundles) {
    if (members.some((member) => chosen.members.includes(member) || isTouched(member))) bundles.delete(need);
  }
}

/** Ranked measures of which a raise still waits for its `from`; a later measure may wake it. All others have nothing more to give. */
function dormantAmong(ranked: readonly Measure[], participants: Participants, levels: Levels): readonly Measure[] {
  return ranked.filter(({ id }) =>
    (participants.raises.get(id) ?? []).some(({ index, from }) => !reaches(levels[index] ?? 0, from)),
  );
}

/** The measure and all unmet that it requires and that is not ranked yet, requirements first, ties by id, itself last. */
function membersOf(need: Need, needs: Needs, ranked: ReadonlyMap<MeasureId, unknown>): readonly Need[] {
  const open = [...need.requiresAll].filter((id) => !ranked.has(id)).sort(compareText);
  const members: Need[] = [];
  const placed = new Set<MeasureId>();
  while (members.length < open.length) {
    const next = open.find((id) => {
      const requires = needs.get(id)?.requires ?? [];
      return !placed.has(id) && requires.every((required) => placed.has(required) || ranked.has(required));
    });
    const found = next === undefined ? undefined : needs.get(next);
    if (next === undefined || found === undefined) throw new Error('requirements of measures must have no cycle');
    placed.add(next);
    members.push(found);
  }
  return [...members, need];
}

function bundleOf(
  need: Need,
  members: readonly Need[],
  dormant: readonly Measure[],
  participants: Participants,
  levels: Levels,
  costOf: (id: MeasureId) => number,
): Bundle {
  const rest = [...dormant, ...members.slice(0, -1).map(({ measure }) => measure)];
  const withoutIt = members.length === 1 ? levels : lift(participants, levels, rest);
  const lifting = [...rest, need.measure];
  const after = lift(participants, withoutIt, lifting);
  // Looking at these alone is what makes ranking fast.
  const lifted = liftedBy(lifting, participants, levels, after);
  const benefit = gainOf(lifted, levels, after);
  const feared = gainOf(
    lifted.filter((participant) => isUnclear(participant, levels[participant.index] ?? 0)),
    levels,
    after,
  );
  const cost = members.reduce((sum, { measure }) => sum + costOf(measure.id), 0);
  const duty = firstReaching(lifted, withoutIt, after, ({ framed }) => framed.question.duty?.fulfilledAt);
  const cap = firstReaching(lifted, withoutIt, after, ({ framed }) =>
    framed.capWhen === 'true' ? framed.question.cap?.below : undefined,
  );
  const tier: Tier = duty !== null ? 'duty' : cap !== null ? 'cap' : 'gap';
  return {
    need,
    members,
    tier,
    duty: tier === 'duty' ? duty : null,
    cap: tier === 'cap' ? cap : null,
    index: (1000 * (benefit - feared / 2)) / Math.max(cost, smallestCost),
    confirmFirst: compareDescending(feared, benefit / 2) < 0,
  };
}

function bestOf(bundles: Iterable<Bundle>): Bundle | undefined {
  let best: Bundle | undefined;
  for (const bundle of bundles) {
    if (best === undefined || compareBundles(bundle, best) < 0) best = bundle;
  }
  return best;
}

function compareBundles(a: Bundle, b: Bundle): number {
  return (
    tierOrder[a.tier] - tierOrder[b.tier] ||
    compareDescending(a.index, b.index) ||
    compareText(a.need.measure.id, b.need.measure.id)
  );
}

/** Σ of what the participants gain in the assured score. */
function gainOf(participants: readonly Participant[], before: Levels, after: Levels): number {
  return participants.reduce((sum, { index, goal, perLevel }) => {
    const gained = Math.min(after[index] ?? 0, goal) - Math.min(before[index] ?? 0, goal);
    return sum + perLevel * gained;
  }, 0);
}

/** The first question, in the order of the questionnaire, that passes from below a bound, or from unknown, to the bound or above. */
function firstReaching(
  participants: readonly Participant[],
  before: Levels,
  after: Levels,
  boundOf: (participant: Participant) => number | undefined,
): QuestionId | null {
  const found = participants.find((participant) => {
    const bound = boundOf(participant);
    if (bound === undefined) return false;
    const [from, to] = [before[participant.index] ?? 0, after[participant.index] ?? 0];
    return to > from && (isUnclear(participant, from) || !reaches(from, bound)) && reaches(to, bound);
  });
  return found?.framed.question.id ?? null;
}

function raisesOf(participants: readonly Participant[], before: Levels, after: Levels): Ranked['raises'] {
  return participants.map(({ index, framed }) => ({
    question: framed.question.id,
    from: before[index] ?? 0,
    to: after[index] ?? 0,
  }));
}
