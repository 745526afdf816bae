import type { Question } from '../questionnaire/index.ts';
import type { ScoreOf } from './aggregate.ts';
import type { FramedQuestion } from './frame.ts';
import type { Interval } from './interval.ts';
import { reaches } from './tolerance.ts';

/** A cap (rote Linie) that holds: the domain can't exceed level `at`. */
export interface HoldingCap {
  readonly question: Question;
  readonly at: number;
}

export interface Caps {
  /** For value and max: what is known to be below the line. */
  readonly holding: readonly HoldingCap[];
  /** For min: also what may turn out to be below it. */
  readonly possible: readonly HoldingCap[];
}

/** Whether a question's cap holds at a level (null: open) as far as is known. */
function capHolds(framed: FramedQuestion, level: number | null): boolean {
  const { cap } = framed.question;
  return cap !== null && framed.capWhen === 'true' && level !== null && !reaches(level, cap.below);
}

function capMayHold(framed: FramedQuestion, level: number | null): boolean {
  const { cap } = framed.question;
  return cap !== null && framed.capWhen !== 'false' && (level === null || !reaches(level, cap.below));
}

/** The caps of a domain's questions. Formula: docs/scoring.md#caps. */
export function capsOf(questions: readonly FramedQuestion[], maxLevel: number, scoreOf: ScoreOf): Caps {
  const pick = (holds: typeof capHolds): readonly HoldingCap[] =>
    questions.flatMap((framed) => {
      const score = scoreOf(framed);
      const { cap } = framed.question;
      return cap !== null && holds(framed, score === null ? null : score * maxLevel)
        ? [{ question: framed.question, at: cap.at }]
        : [];
    });
  return { holding: pick(capHolds), possible: pick(capMayHold) };
}

/** Applies caps after the aggregation: the lowest one holds; what is null stays null. */
export function withCaps(interval: Interval, caps: Caps, maxLevel: number): Interval {
  const limit = (list: readonly HoldingCap[]): number => Math.min(1, ...list.map(({ at }) => at / maxLevel));
  const capped = (score: number | null, list: readonly HoldingCap[]): number | null =>
    score === null ? null : Math.min(score, limit(list));
  return {
    value: capped(interval.value, caps.holding),
    min: capped(interval.min, caps.possible),
    max: capped(interval.max, caps.holding),
  };
}
