import { compareText } from '../diagnostics/index.ts';
import type { DomainId, Question } from '../questionnaire/index.ts';
import { type Aggregates, aggregate, compareDescending, type FramedQuestion, type Scores } from '../scoring/index.ts';

/** Whose interval is to be narrowed: a domain's, or the whole's (the priority; the maturity without priorities). */
export type Target = DomainId | 'whole';

export interface Narrowing {
  readonly question: Question;
  /** By how much the interval shrinks, in 0..1: the mean of what the lowest and the highest answer would do. */
  readonly width: number;
}

/**
 * The open questions whose answers would narrow an interval most, the widest first, ties by id; those that narrow nothing are left
 * out. What an answer does to conditions is not foreseen. Formulas: docs/scoring.md#domains.
 */
export function narrowingQuestions(scores: Scores, target: Target, most: number): readonly Narrowing[] {
  const { frame } = scores;
  const widthNow = widthOf(scores, target);
  const candidates =
    target === 'whole' ? frame.questions : frame.questions.filter(({ question }) => question.domain === target);
  return candidates
    .filter(({ score }) => score === null)
    .map((framed) => ({ question: framed.question, width: widthNow - meanWidthWith(framed) }))
    .filter(({ width }) => width > 1e-9)
    .sort((a, b) => compareDescending(a.width, b.width) || compareText(a.question.id, b.question.id))
    .slice(0, most);

  function meanWidthWith(answered: FramedQuestion): number {
    const widthAt = (score: number) =>
      widthOf(
        aggregate(frame, (framed) => (framed === answered ? score : framed.score)),
        target,
      );
    return (widthAt(0) + widthAt(1)) / 2;
  }
}

function widthOf({ domains, priority, maturity }: Aggregates, target: Target): number {
  const interval =
    target === 'whole' ? (priority ?? maturity) : domains.find(({ framed }) => framed.domain.id === target)?.interval;
  return (interval?.max ?? 0) - (interval?.min ?? 0);
}
