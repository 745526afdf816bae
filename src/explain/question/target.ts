import type { Domain } from '../../questionnaire/index.ts';
import type { FramedQuestion } from '../../scoring/index.ts';
import { computed, type Derivation, elsewhere, fixed, given, type Origin } from '../derivation.ts';
import { type ExplainContext, inQuestionnaire, maxLevel } from '../explain-context.ts';
import { quantity } from '../quantity.ts';
import { scoreOf } from './level-of-answer.ts';
import { effectiveWeightOf } from './weights.ts';

/** A question's target: the municipality's own for it or its domain, else the question's, the domain's, the questionnaire's. */
export function targetOf(context: ExplainContext, { question, target }: FramedQuestion): Derivation {
  const { answers } = context.prepared;
  const own = [question.id, question.domain].find((id) => answers.targets.has(id));
  const origin =
    own !== undefined
      ? context.origins.answers(`/targets/${own}`)
      : question.target !== null
        ? inQuestionnaire(context, 'questions', question.id, 'target')
        : ofDomainOrAll(context, question.domain);
  return given(quantity('target', question.id), 'level', target, origin);
}

/** A domain's target: the municipality's own, else the domain's, else the questionnaire's. */
export function domainTargetOf(context: ExplainContext, { id }: Domain, target: number): Derivation {
  const isOwn = context.prepared.answers.targets.has(id);
  const origin = isOwn ? context.origins.answers(`/targets/${id}`) : ofDomainOrAll(context, id);
  return given(quantity('target', id), 'level', target, origin);
}

function ofDomainOrAll(context: ExplainContext, id: string): Origin {
  const domain = context.questionnaire.domains.find((one) => one.id === id);
  return domain !== undefined && domain.target !== null
    ? inQuestionnaire(context, 'domains', id, 'target')
    : context.origins.questionnaire('/target');
}

/** The way from a score to a target, in 0..1; 0 where it is reached. */
export function shortfall(context: ExplainContext, target: Derivation, score: Derivation): Derivation {
  const { of } = target.quantity ?? quantity('target');
  return computed(quantity('gap', of), 'points', 'maximum', [
    fixed(0, 'points'),
    computed(null, 'points', 'difference', [computed(null, 'share', 'quotient', [target, maxLevel(context)]), score]),
  ]);
}

/** What a question contributes to the whole gap, an unknown one counting as 0; null where it was not answered. */
export function contributionOf(context: ExplainContext, framed: FramedQuestion): Derivation | null {
  const { question, state } = framed;
  if (state.status === 'unanswered') return null;
  const score =
    state.status === 'unknown'
      ? given(quantity('openScore', question.id), 'share', 0, { kind: 'rule' })
      : scoreOf(context, framed);
  if (score === null) return null;
  return computed(quantity('contribution', question.id), 'points', 'product', [
    effectiveWeightOf(context, framed),
    shortfall(context, targetOf(context, framed), score),
  ]);
}

/** A question's score as its own explanation derives it; null while it is open. */
export function knownScore({ question, score }: FramedQuestion): Derivation | null {
  return score === null ? null : elsewhere(quantity('score', question.id), 'share', score, question.id);
}
