import type { QuestionId } from '../questionnaire/index.ts';
import { type Aggregates, aggregate } from './aggregate.ts';
import { type Frame, frameOf } from './frame.ts';
import type { Interval } from './interval.ts';
import type { Scores } from './score-answers.ts';

/** What it does to the scores that respondents ruled questions out. */
export interface Exclusions {
  /** As if each of these questions were answered, at level 0. */
  readonly maturity: Interval;
  readonly priority: Interval | null;
  /**
   * For each of them what it alone lifts, in 0..1: the priority's value (without priorities the maturity's) less what it would be with this
   * question at level 0; null where one of the two is not known. In the order of the questionnaire.
   */
  readonly lifts: ReadonlyMap<QuestionId, number | null>;
}

/**
 * The scores as if what the respondents ruled out stood at level 0, the worst that may be behind it. All else stays as it is, conditions too;
 * what a condition rules out is no exclusion. Formula: docs/scoring.md#exclusions.
 */
export function exclusionsOf({ frame, maturity, priority }: Scores): Exclusions {
  const excluded = excludedQuestions(frame);
  const without = excluded.length === 0 ? { maturity, priority } : countedAtZero(frame, excluded);
  const leadOf = (scores: Pick<Aggregates, 'maturity' | 'priority'>): number | null =>
    (frame.questionnaire.priorities === null ? scores.maturity : scores.priority)?.value ?? null;
  const value = leadOf({ maturity, priority });
  return {
    maturity: without.maturity,
    priority: without.priority,
    lifts: new Map(
      excluded.map((id) => {
        const other = leadOf(countedAtZero(frame, [id]));
        return [id, value === null || other === null ? null : value - other];
      }),
    ),
  };
}

/** Scored questions that the respondent, and no condition, rules out. */
function excludedQuestions({ applicability }: Frame): readonly QuestionId[] {
  return [...applicability.states.values()]
    .filter(
      ({ question, entry, condition }) => question.scored && entry?.kind === 'notApplicable' && condition !== 'false',
    )
    .map(({ question }) => question.id);
}

function countedAtZero({ questionnaire, answers }: Frame, counted: readonly QuestionId[]): Aggregates {
  return aggregate(frameOf(questionnaire, answers, new Set(counted)), (framed) => framed.score);
}
