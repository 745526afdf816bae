import type { DomainId } from '../../questionnaire/index.ts';
import { type Frame, tolerance } from '../../scoring/index.ts';
import { assuredScore, type Levels, type Participants } from '../participants.ts';
import { aggregateAt } from '../plan/trajectory.ts';

/** What is to be reached. */
export interface ReachAim {
  /** null: the assured score of the whole. */
  readonly domain: DomainId | null;
  /** Above 0, up to the highest level; may be a fraction. */
  readonly level: number;
}

/** An aim for one municipality. */
export interface Target {
  readonly aim: ReachAim;
  readonly frame: Frame;
  /** With the goals that count for the aim. */
  readonly participants: Participants;
  /** The goals don't allow for the level, so those below it count as raised to it (to the next whole level). */
  readonly goalsRaised: boolean;
  /** In 0..1. */
  readonly share: number;
}

/**
 * What an aim means here. Where the goals don't let the assured score come up to the level, they are raised to it for this question; a domain's
 * value knows no goals. Formula: docs/reach.md#what-is-reached.
 */
export function targetOf(aim: ReachAim, frame: Frame, participants: Participants): Target {
  const share = aim.level / frame.questionnaire.scale.max;
  const most = participants.list.reduce((sum, { perLevel, goal }) => sum + perLevel * goal, 0);
  const goalsRaised = aim.domain === null && most < share - tolerance;
  return {
    aim,
    frame,
    participants: goalsRaised ? withRaisedGoals(participants, Math.ceil(aim.level)) : participants,
    goalsRaised,
    share,
  };
}

function withRaisedGoals(participants: Participants, least: number): Participants {
  const list = participants.list.map((participant) => ({ ...participant, goal: Math.max(participant.goal, least) }));
  return { ...participants, list, byId: new Map(list.map((each) => [each.framed.question.id, each])) };
}

/** What counts for the aim, at these levels: the assured score or the domain's value, in 0..1; null where nothing is known. */
export function valueAt({ aim, frame, participants }: Target, levels: Levels): number | null {
  if (aim.domain === null) return participants.list.length === 0 ? null : assuredScore(participants, levels);
  const { domains } = aggregateAt(frame, participants, levels);
  return domains.find(({ framed }) => framed.domain.id === aim.domain)?.interval.value ?? null;
}

export function isReached(target: Target, levels: Levels): boolean {
  const value = valueAt(target, levels);
  return value !== null && value >= target.share - tolerance;
}
