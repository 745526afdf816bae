import type { Measure, MeasureId, QuestionId } from '../questionnaire/index.ts';
import { compareDescending } from '../scoring/index.ts';
import { gainOf } from './bundle.ts';
import { lift, liftedBy } from './lift.ts';
import type { Need } from './need.ts';
import { benefitOf, fearedOf, type Step, weightsOf } from './order.ts';
import type { Participants } from './participants.ts';
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

/** The measures of an order one by one, each with what it does itself at its place. */
export function rankingOf(
  steps: readonly Step[],
  participants: Participants,
  costOf: (id: MeasureId) => number,
): readonly Ranked[] {
  const weights = weightsOf(participants);
  const ranked: Ranked[] = [];
  const done: Measure[] = [];
  let { levels } = participants;
  for (const { bundle, index } of steps) {
    const { tier, duty, cap } = bundle;
    const benefit = benefitOf(bundle.gains, weights);
    const confirmFirst = compareDescending(fearedOf(bundle.gains, weights), benefit / 2) < 0;
    for (const need of bundle.members) {
      done.push(need.measure);
      const before = levels;
      levels = lift(participants, before, done);
      const lifted = liftedBy(done, participants, before, levels);
      const gains = lifted.map((participant) => gainOf(participant, before, levels));
      ranked.push({
        need,
        rank: ranked.length + 1,
        for: bundle.need.measure.id,
        tier,
        duty,
        cap,
        confirmFirst,
        index,
        benefit: benefitOf(gains, weights),
        cost: costOf(need.measure.id),
        raises: lifted.map(({ framed, index: place }) => ({
          question: framed.question.id,
          from: before[place] ?? 0,
          to: levels[place] ?? 0,
        })),
      });
    }
  }
  return ranked;
}
