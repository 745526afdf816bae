import type { DomainScore } from '../../scoring/index.ts';
import { computed } from '../derivation.ts';
import type { ExplainContext } from '../explain-context.ts';
import { type ExplainedNumber, explained } from '../explanation.ts';
import { quantity } from '../quantity.ts';
import { domainTargetOf, knownScore, shortfall } from '../question/target.ts';
import { domainWeightOf, weightOf } from '../question/weights.ts';
import { domainCoverage } from './coverage.ts';
import { capOf, domainInterval, type Standing } from './domain-score.ts';
import { intervalNumbers, wholeLevel } from './levelled.ts';

/** How things stand today. */
export function standingToday({ prepared }: ExplainContext): Standing {
  return { aggregates: prepared.scores, scoreOf: knownScore };
}

/** All that the result says of a domain in numbers. */
export function domainNumbers(context: ExplainContext, score: DomainScore): readonly ExplainedNumber[] {
  const { domain, target, questions } = score.framed;
  const at = context.inResult.domains.get(domain.id) ?? '';
  const interval = domainInterval(context, score, standingToday(context));
  const { value } = interval;
  const aim = domainTargetOf(context, domain, target);
  const weights = questions.map((framed) => weightOf(context, framed.question));
  return [
    ...explained(domainWeightOf(context, domain), `${at}/weight`),
    ...intervalNumbers(interval, at),
    ...explained(value && wholeLevel(context, domain.id, value), `${at}/level`),
    ...explained(aim, `${at}/target`),
    ...explained(value && shortfall(context, aim, value), `${at}/gap`),
    ...explained(computed(quantity('weights', domain.id), 'weight', 'sum', weights)),
    ...score.caps.flatMap((cap, index) => explained(capOf(context, cap), `${at}/caps/${index}/at`)),
    ...domainCoverage(context, domain, `${at}/coverage`),
  ];
}
