import type { Answers } from '../answers/index.ts';
import { compareText } from '../diagnostics/index.ts';
import type { Duty, Question, Questionnaire } from '../questionnaire/index.ts';
import { type Aggregates, aggregate } from './aggregate.ts';
import type { QuestionState, Status } from './applicability.ts';
import { type Frame, type FramedQuestion, frameOf } from './frame.ts';
import { compareDescending, reaches } from './tolerance.ts';

export interface Coverage {
  readonly applicable: number;
  readonly answered: number;
  readonly unknown: number;
  readonly unanswered: number;
  readonly notApplicable: number;
  /** Applicable questions whose condition is open. */
  readonly open: number;
}

export interface DutyStatus {
  readonly question: Question;
  readonly duty: Duty;
  readonly status: 'fulfilled' | 'open' | 'unclear';
}

/** Everything that follows from the answers, unrounded. */
export interface Scores extends Aggregates {
  readonly frame: Frame;
  readonly coverage: Coverage;
  readonly coverageByDomain: ReadonlyMap<string, Coverage>;
  readonly duties: readonly DutyStatus[];
  /** Unknown and unanswered questions, the widest first. */
  readonly clarify: readonly FramedQuestion[];
}

/** Scores one municipality's answers. Formulas: docs/scoring.md. */
export function scoreAnswers(questionnaire: Questionnaire, answers: Answers): Scores {
  const frame = frameOf(questionnaire, answers);
  const scored = [...frame.applicability.states.values()].filter(({ question }) => question.scored);
  return {
    ...aggregate(frame, (framed) => framed.score),
    frame,
    coverage: coverageOf(scored),
    coverageByDomain: new Map(
      questionnaire.domains.map(({ id }) => [id, coverageOf(scored.filter(({ question }) => question.domain === id))]),
    ),
    duties: scored.flatMap(dutyOf),
    clarify: frame.questions.filter(isUnclear).sort(compareUrgency),
  };
}

function coverageOf(states: readonly QuestionState[]): Coverage {
  const count = (status: Status) => states.filter((state) => state.status === status).length;
  const notApplicable = count('notApplicable');
  return {
    applicable: states.length - notApplicable,
    answered: count('answered'),
    unknown: count('unknown'),
    unanswered: count('unanswered'),
    notApplicable,
    open: states.filter((state) => state.status !== 'notApplicable' && state.condition === 'open').length,
  };
}

/** Formula: docs/scoring.md#duties. */
function dutyOf({ question, status, level }: QuestionState): readonly DutyStatus[] {
  const { duty } = question;
  if (duty === null || status === 'notApplicable') return [];
  if (level === null) return [{ question, duty, status: 'unclear' }];
  return [{ question, duty, status: reaches(level, duty.fulfilledAt) ? 'fulfilled' : 'open' }];
}

function isUnclear({ state }: FramedQuestion): boolean {
  return state.status === 'unknown' || state.status === 'unanswered';
}

/** Duties first, then red lines, then the rest; each by effective weight, high to low, then by id. */
function compareUrgency(a: FramedQuestion, b: FramedQuestion): number {
  const urgency = ({ question }: FramedQuestion) => (question.duty !== null ? 0 : question.cap !== null ? 1 : 2);
  return (
    urgency(a) - urgency(b) ||
    compareDescending(a.effectiveWeight, b.effectiveWeight) ||
    compareText(a.question.id, b.question.id)
  );
}

/** The shortfall to the target in 0..1; null while the question is open. */
export function gapOf(framed: FramedQuestion, maxLevel: number): number | null {
  return framed.score === null ? null : Math.max(0, framed.target / maxLevel - framed.score);
}

/** A question's share of the whole gap: W times its shortfall, an unknown one counting as 0; null where it was not answered. */
export function contributionOf(framed: FramedQuestion, maxLevel: number): number | null {
  if (framed.state.status === 'unanswered') return null;
  const score = framed.state.status === 'unknown' ? 0 : (framed.score ?? 0);
  return framed.effectiveWeight * Math.max(0, framed.target / maxLevel - score);
}
