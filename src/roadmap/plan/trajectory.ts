import type { Quarter } from '../../answers/index.ts';
import type { Measure } from '../../questionnaire/index.ts';
import { type Aggregates, aggregate, type Frame } from '../../scoring/index.ts';
import { lift } from '../lift.ts';
import { assuredScore, type Levels, type Participants } from '../participants.ts';
import type { Calendar } from './calendar.ts';

export interface Moment {
  readonly quarter: Quarter;
  readonly assured: number;
  readonly levels: Levels;
}

/** A measure with the last quarter of its work; it counts from that quarter on. */
export interface Ended {
  readonly measure: Measure;
  readonly end: Quarter;
}

/** The assured score quarter by quarter, after the measures that have ended by then. */
export function trajectoryOf(
  participants: Participants,
  calendar: Calendar,
  ends: readonly Ended[],
): readonly Moment[] {
  let levels = participants.levels;
  return Array.from({ length: calendar.length }, (_, t) => {
    const quarter = calendar.start + t;
    const isNew = ends.some(({ end }) => end === quarter || (t === 0 && end < quarter));
    if (isNew) {
      const ended = ends.filter(({ end }) => end <= quarter).map(({ measure }) => measure);
      levels = lift(participants, participants.levels, ended);
    }
    return { quarter, assured: assuredScore(participants, levels), levels };
  });
}

/** The value of a plan: the mean assured score over its quarters, in 0..1. */
export function planValue(moments: readonly Moment[]): number {
  return moments.reduce((sum, { assured }) => sum + assured, 0) / moments.length;
}

/** All scores at lifted levels: status, conditions and weights stay as today, a lifted unknown counts as known. */
export function aggregateAt(frame: Frame, participants: Participants, levels: Levels): Aggregates {
  const { max } = frame.questionnaire.scale;
  return aggregate(frame, (framed) => {
    const participant = participants.byId.get(framed.question.id);
    if (participant === undefined) return framed.score;
    const level = levels[participant.index] ?? 0;
    return level > participant.level ? level / max : framed.score;
  });
}
