import { assertNever } from '../../diagnostics/index.ts';
import {
  type Aggregates,
  capsOf,
  type DomainScore,
  type FramedQuestion,
  type HoldingCap,
} from '../../scoring/index.ts';
import { computed, type Derivation, given } from '../derivation.ts';
import { type ExplainContext, inQuestionnaire, maxLevel } from '../explain-context.ts';
import { type Quantity, quantity } from '../quantity.ts';
import { weightOf } from '../question/weights.ts';
import { type DerivedInterval, meanInterval, nothing, openScore } from './interval.ts';
import { stagesInterval } from './stages.ts';

/** The scores that a standing is made of: today's, or those after some measures. */
export interface Standing {
  readonly aggregates: Aggregates;
  /** null: open. */
  scoreOf(framed: FramedQuestion): Derivation | null;
}

/** A domain's score with its interval: aggregated, then held down by its caps. */
export function domainInterval(context: ExplainContext, { framed }: DomainScore, standing: Standing): DerivedInterval {
  const { questions, domain } = framed;
  const bare = aggregated(context, framed, standing);
  const caps = capsOf(questions, context.questionnaire.scale.max, (one) => standing.scoreOf(one)?.value ?? null);
  return {
    value: bare.value && capped(context, quantity('value', domain.id), bare.value, caps.holding),
    min: bare.min && capped(context, quantity('min', domain.id), bare.min, caps.possible),
    max: bare.max && capped(context, quantity('max', domain.id), bare.max, caps.holding),
  };
}

function aggregated(context: ExplainContext, framed: DomainScore['framed'], standing: Standing): DerivedInterval {
  const { domain, questions } = framed;
  const { aggregation } = domain;
  if (questions.length === 0) return nothing;
  switch (aggregation) {
    case 'mean':
      return meanInterval(
        domain.id,
        questions.map((one) => ({
          of: one.question.id,
          weight: weightOf(context, one.question),
          score: standing.scoreOf(one),
        })),
      );
    case 'min':
      return weakestLink(domain.id, questions, standing);
    case 'staged':
      return stagesInterval(context, framed, standing);
    default:
      return assertNever(aggregation);
  }
}

/** The lowest score decides; anything open may still be 0. */
function weakestLink(of: string, questions: readonly FramedQuestion[], standing: Standing): DerivedInterval {
  const scores = questions.map((one) => ({ of: one.question.id, score: standing.scoreOf(one) }));
  const known = scores.flatMap(({ score }) => (score === null ? [] : [score]));
  const with_ = (open: 0 | 1) => scores.map(({ of: id, score }) => score ?? openScore(id, open));
  const lowest = (name: 'value' | 'min' | 'max', parts: readonly Derivation[]) =>
    computed(quantity(name, of), 'share', 'minimum', parts);
  return {
    value: known.length === 0 ? null : lowest('value', known),
    min: lowest('min', with_(0)),
    max: lowest('max', with_(1)),
  };
}

/** Held down to the lowest of the caps. What was aggregated keeps its number under the name `uncapped`. */
function capped(context: ExplainContext, what: Quantity, bare: Derivation, caps: readonly HoldingCap[]): Derivation {
  if (caps.length === 0) return bare;
  const limits = caps.map((cap) =>
    computed(quantity('capScore', cap.question.id), 'share', 'quotient', [capOf(context, cap), maxLevel(context)]),
  );
  return computed(what, 'share', 'minimum', [{ ...bare, quantity: quantity('uncapped', what.of) }, ...limits]);
}

/** The level that a cap holds its domain to. */
export function capOf(context: ExplainContext, { question, at }: HoldingCap): Derivation {
  const origin = inQuestionnaire(context, 'questions', question.id, 'cap/at');
  return given(quantity('cap', question.id), 'level', at, origin);
}
