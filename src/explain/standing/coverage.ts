import type { Domain } from '../../questionnaire/index.ts';
import type { QuestionState } from '../../scoring/index.ts';
import { computed, type Derivation, elsewhere, given } from '../derivation.ts';
import type { ExplainContext } from '../explain-context.ts';
import { type ExplainedNumber, explained } from '../explanation.ts';
import { quantity } from '../quantity.ts';

const counts = ['answered', 'unknown', 'unanswered', 'notApplicable', 'open'] as const;
type Count = (typeof counts)[number];

/** How many of a domain's scored questions stand where: one for each that does. */
export function domainCoverage(context: ExplainContext, domain: Domain, at: string): readonly ExplainedNumber[] {
  const states = domain.questions.flatMap(({ id, scored }) => {
    const state = context.frame.applicability.states.get(id);
    return state === undefined || !scored ? [] : [state];
  });
  return coverageNumbers(domain.id, at, (count) =>
    states
      .filter((state) => counted(count, state))
      .map(({ question }) => given(quantity(nameOf(count), question.id), 'count', 1, { kind: 'rule' })),
  );
}

/** The same of all domains together. */
export function wholeCoverage(context: ExplainContext, at: string): readonly ExplainedNumber[] {
  return coverageNumbers(null, at, (count) =>
    context.prepared.scores.domains.map(({ framed: { domain } }) => {
      const coverage = context.prepared.scores.coverageByDomain.get(domain.id);
      return elsewhere(quantity(nameOf(count), domain.id), 'count', coverage?.[count] ?? 0, domain.id);
    }),
  );
}

function coverageNumbers(
  of: string | null,
  at: string,
  partsOf: (count: Count) => readonly Derivation[],
): readonly ExplainedNumber[] {
  const sums = counts.map((count) => ({
    count,
    sum: computed(quantity(nameOf(count), of), 'count', 'sum', partsOf(count)),
  }));
  const applicable = sums.flatMap(({ count, sum }) =>
    count === 'answered' || count === 'unknown' || count === 'unanswered' ? [sum] : [],
  );
  return [
    ...explained(computed(quantity('applicable', of), 'count', 'sum', applicable), `${at}/applicable`),
    ...sums.flatMap(({ count, sum }) => explained(sum, `${at}/${count}`)),
  ];
}

function nameOf(count: Count): 'answered' | 'unknown' | 'unanswered' | 'notApplicable' | 'openConditions' {
  return count === 'open' ? 'openConditions' : count;
}

function counted(count: Count, { status, condition }: QuestionState): boolean {
  return count === 'open' ? status !== 'notApplicable' && condition === 'open' : status === count;
}
