import { compareText } from '../diagnostics/index.ts';
import type { Measure, MeasureId, QuestionId } from '../questionnaire/index.ts';
import { reaches } from '../scoring/index.ts';
import { lift, liftedBy } from './lift.ts';
import type { Need, Needs } from './need.ts';
import { isUnclear, type Levels, type Participant, type Participants } from './participants.ts';
import type { Tier } from './result.ts';

/** A measure with all unmet that it requires and that is not ranked yet, as what it would do next. Weights of questions play no part in it. */
export interface Bundle {
  readonly need: Need;
  /** Requirements first, the measure itself last. */
  readonly members: readonly Need[];
  /** Whom it lifts, in the order of the questionnaire. */
  readonly gains: readonly Gain[];
  /** In person-days. */
  readonly cost: number;
  readonly tier: Tier;
  readonly duty: QuestionId | null;
  readonly cap: QuestionId | null;
}

/** What a bundle does to one participant. */
export interface Gain {
  /** The participant's place in every list of levels and weights. */
  readonly index: number;
  readonly to: number;
  /** What counts of it, up to the goal, in levels. */
  readonly levels: number;
  /** Nobody knows whether it is needed at all. */
  readonly feared: boolean;
}

/** How things stand when the next bundle is chosen. */
export interface Standing {
  readonly ranked: ReadonlySet<MeasureId>;
  readonly levels: Levels;
  /** Ranked measures of which a raise still waits for its `from`; a later measure may wake it. All others have nothing more to give. */
  readonly dormant: readonly Measure[];
}

/** What a measure would bring next, with what it still lacks. Formulas: docs/roadmap.md#order. */
export function bundleOf(
  need: Need,
  standing: Standing,
  participants: Participants,
  needs: Needs,
  costOf: (id: MeasureId) => number,
): Bundle {
  const { levels, dormant } = standing;
  const members = membersOf(need, needs, standing.ranked);
  const rest = [...dormant, ...members.slice(0, -1).map(({ measure }) => measure)];
  const withoutIt = members.length === 1 ? levels : lift(participants, levels, rest);
  const lifting = [...rest, need.measure];
  const after = lift(participants, withoutIt, lifting);
  const lifted = liftedBy(lifting, participants, levels, after);
  const duty = firstReaching(lifted, withoutIt, after, ({ framed }) => framed.question.duty?.fulfilledAt);
  const cap = firstReaching(lifted, withoutIt, after, ({ framed }) =>
    framed.capWhen === 'true' ? framed.question.cap?.below : undefined,
  );
  const tier: Tier = duty !== null ? 'duty' : cap !== null ? 'cap' : 'gap';
  return {
    need,
    members,
    gains: lifted.map((participant) => gainOf(participant, levels, after)),
    cost: members.reduce((sum, { measure }) => sum + costOf(measure.id), 0),
    tier,
    duty: tier === 'duty' ? duty : null,
    cap: tier === 'cap' ? cap : null,
  };
}

/** The measure and all unmet that it requires and that is not ranked yet, requirements first, ties by id, itself last. */
function membersOf(need: Need, needs: Needs, ranked: ReadonlySet<MeasureId>): readonly Need[] {
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

/** What a participant gains from one list of levels to another. */
export function gainOf(participant: Participant, before: Levels, after: Levels): Gain {
  const { index, goal } = participant;
  const [from, to] = [before[index] ?? 0, after[index] ?? 0];
  return { index, to, levels: Math.min(to, goal) - Math.min(from, goal), feared: isUnclear(participant, from) };
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
