import { formatQuarter } from '../../answers/index.ts';
import { aggregateAt, endOf, type Levels, type Participant } from '../../roadmap/index.ts';
import type { FramedQuestion } from '../../scoring/index.ts';
import { computed, type Derivation, elsewhere, given } from '../derivation.ts';
import { type ExplainContext, inQuestionnaire, maxLevel } from '../explain-context.ts';
import { gainOf, levelToday } from '../measure/gain.ts';
import { quantity } from '../quantity.ts';
import { knownScore } from '../question/target.ts';
import type { Standing } from '../standing/domain-score.ts';
import { assuredTodayElsewhere } from '../whole/assured.ts';

/** How things stand once the measures have ended that end by the quarter t, from 0, of the plan. */
export function standingAfter(context: ExplainContext, t: number): Standing {
  const { frame, participants } = context.prepared;
  const levels = levelsAt(context, t);
  return {
    aggregates: aggregateAt(frame, participants, levels),
    scoreOf: (framed) => scoreAt(context, framed, levels),
  };
}

/** The levels at the end of the quarter t; today's before the first. */
export function levelsAt({ plan, prepared }: ExplainContext, t: number): Levels {
  return plan.moments[t]?.levels ?? prepared.participants.levels;
}

function scoreAt(context: ExplainContext, framed: FramedQuestion, levels: Levels): Derivation | null {
  const participant = context.prepared.participants.byId.get(framed.question.id);
  const level = participant === undefined ? null : (levels[participant.index] ?? 0);
  if (participant === undefined || level === null || level <= participant.level) return knownScore(framed);
  return computed(quantity('score', framed.question.id), 'share', 'quotient', [
    raisedLevel(context, participant, level),
    maxLevel(context),
  ]);
}

/** A level that planned measures have lifted a question to. */
function raisedLevel(context: ExplainContext, { framed }: Participant, level: number): Derivation {
  const { id } = framed.question;
  const found = context.plan.planned.flatMap(({ job }) => {
    const index = job.need.measure.raises.findIndex((raise) => raise.question === id && raise.to === level);
    return index < 0 ? [] : [inQuestionnaire(context, 'measures', job.id, `raises/${index}/to`)];
  });
  return given(quantity('raisedTo', id), 'level', level, found[0] ?? { kind: 'search' });
}

/** The assured score at the end of the quarter t: that before it and what the quarter adds. */
export function assuredAt(context: ExplainContext, t: number): Derivation {
  const { plan, prepared } = context;
  const { calendar, moments } = plan;
  const [before, after] = [levelsAt(context, t - 1), levelsAt(context, t)];
  const gains = prepared.participants.list.flatMap((participant) => {
    const [from, to] = [before[participant.index] ?? 0, after[participant.index] ?? 0];
    if (to === from) return [];
    const start = from === participant.level ? levelToday(participant) : raisedLevel(context, participant, from);
    return [gainOf(context, participant, start, raisedLevel(context, participant, to))];
  });
  const previous = moments[t - 1];
  const start =
    previous === undefined
      ? assuredTodayElsewhere(context)
      : elsewhere(
          quantity('assured', formatQuarter(previous.quarter)),
          'share',
          previous.assured,
          formatQuarter(previous.quarter),
        );
  return computed(quantity('assured', formatQuarter(calendar.start + t)), 'share', 'sum', [start, ...gains]);
}

/** The planned measures that end in a quarter; in the first also those that ended before it. */
export function endingIn({ plan }: ExplainContext, t: number) {
  const quarter = plan.calendar.start + t;
  return plan.planned.filter(({ job, start }) => {
    const end = endOf(job, start);
    return end === quarter || (t === 0 && end < quarter);
  });
}
