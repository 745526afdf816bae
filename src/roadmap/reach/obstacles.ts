import type { Planning } from '../../answers/index.ts';
import type { MeasureId } from '../../questionnaire/index.ts';
import { compareDescending, type FramedQuestion, reaches } from '../../scoring/index.ts';
import { lift } from '../lift.ts';
import { needsOf } from '../need.ts';
import type { Levels, Participant } from '../participants.ts';
import type { PreparedRoadmap } from '../prepare-roadmap.ts';
import { type Target, valueAt } from './aim.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { cheapestSet, type Search, type SetTask } from './cheapest-set.ts';
import type { ReachObstacles } from './reach-result.ts';
import { withRunning } from './set-jobs.ts';

/** No more questions than these are named. */
const mostQuestions = 5;

/** What keeps a target from being reached by any set. Formula: docs/reach.md#what-stands-in-the-way. */
export async function obstaclesTo(task: SetTask, prepared: PreparedRoadmap, search: Search): Promise<ReachObstacles> {
  const { target } = task;
  const levels = levelsAfter(task.candidates, target);
  return {
    most: await mostOf(task, search),
    rejected: await missedRejected(task, prepared, search),
    questions: heldBack(target, levels),
  };
}

function levelsAfter(measures: readonly Candidate[], { participants }: Target): Levels {
  return lift(
    participants,
    participants.levels,
    measures.map(({ need }) => need.measure),
  );
}

/**
 * The highest value that a set can have. More measures never lower the assured score; a domain's value they may, where they lift what is unknown to
 * less than the others have. There it is found by asking for more until there is no more, to 6 decimals.
 */
async function mostOf(task: SetTask, search: Search): Promise<number | null> {
  const all = valueAt(task.target, levelsAfter(task.candidates, task.target));
  if (task.target.aim.domain === null) return all;
  let best = all;
  let [least, most] = [best ?? 0, task.target.share];
  // Mostly there is no more than with all of them, and one question settles it.
  for (let share = least + precision; most - least > precision; share = (least + most) / 2) {
    const value = await valueOfSetWith(share, task, search);
    if (value === null) most = share;
    else {
      best = value;
      least = Math.max(share, value);
    }
  }
  return best;
}

/** Results have 6 decimals. */
const precision = 1e-6;

/** The value of the cheapest set that brings a domain to a share; null: there is none. */
async function valueOfSetWith(share: number, task: SetTask, search: Search): Promise<number | null> {
  const { target, candidates } = task;
  const level = share * target.frame.questionnaire.scale.max;
  const wanted = { ...target, share, aim: { ...target.aim, level } };
  const { found } = await cheapestSet({ ...task, target: wanted }, search);
  return found === null ? null : valueAt(wanted, levelsAfter(withRunning(found, candidates), wanted));
}

/** The rejected measures that the cheapest set has, or requires today, that would reach it if nothing were rejected; none where that would not help. */
async function missedRejected(task: SetTask, prepared: PreparedRoadmap, search: Search): Promise<readonly string[]> {
  const { questionnaire, answers, frame, needs } = prepared;
  const planning = withoutRejections(answers.planning);
  const candidates = candidatesOf(
    questionnaire,
    planning,
    needsOf(questionnaire, planning, frame, task.target.participants),
    task.target.participants,
  );
  const { found } = await cheapestSet({ ...task, candidates }, search);
  const wanted = new Set<MeasureId>();
  for (const { need } of found ?? []) {
    // One that is rejected today may be met if it weren't, and so be in nobody's way.
    const today = needs.get(need.measure.id);
    for (const id of [need.measure.id, ...(today?.requiresAll ?? [])])
      for (const one of [id, ...(needs.get(id)?.requires ?? [])]) wanted.add(one);
  }
  return questionnaire.measures.flatMap(({ id }) =>
    wanted.has(id) && needs.get(id)?.status === 'rejected' ? [id] : [],
  );
}

function withoutRejections(planning: Planning): Planning {
  return {
    ...planning,
    measures: new Map([...planning.measures].filter(([, own]) => own.state !== 'rejected')),
  };
}

/** The questions that stay below what is wanted of them whatever is done, those that cost most first. */
function heldBack(target: Target, levels: Levels): ReachObstacles['questions'] {
  const { participants, frame, aim } = target;
  const domain = frame.domains.find((framed) => framed.domain.id === aim.domain);
  const questions = domain === undefined ? participants.list.map(({ framed }) => framed) : domain.questions;
  const { max } = frame.questionnaire.scale;
  return questions
    .flatMap((framed) => {
      const participant = participants.byId.get(framed.question.id);
      const attainable = attainableBy(framed, participant, levels, max);
      const wanted = domain === undefined ? (participant?.goal ?? 0) : wantedOf(framed, target);
      if (attainable === null || reaches(attainable, wanted)) return [];
      const weight = domain === undefined ? framed.effectiveWeight : framed.question.weight;
      return [{ question: framed.question.id, attainable, wanted, loss: weight * (wanted - attainable) }];
    })
    .sort((a, b) => compareDescending(a.loss, b.loss))
    .slice(0, mostQuestions)
    .map(({ question, attainable, wanted }) => ({ question, attainable, wanted }));
}

/** In levels; null where nobody will know. */
function attainableBy(
  { score }: FramedQuestion,
  participant: Participant | undefined,
  levels: Levels,
  max: number,
): number | null {
  const today = score === null ? null : score * max;
  if (participant === undefined) return today;
  const level = levels[participant.index] ?? 0;
  return level > participant.level ? level : today;
}

/** What a domain's aggregation and red lines ask of a question for the level; in a mean as much as there is. */
function wantedOf({ question, capWhen }: FramedQuestion, { frame, aim }: Target): number {
  const domain = frame.questionnaire.domains.find(({ id }) => id === aim.domain);
  const { max } = frame.questionnaire.scale;
  const line =
    question.cap !== null && capWhen === 'true' && !reaches(question.cap.at, aim.level) ? question.cap.below : 0;
  switch (domain?.aggregation) {
    case 'min':
      return Math.max(line, aim.level);
    case 'staged':
      return Math.max(line, question.stage !== null && question.stage <= Math.ceil(aim.level) ? domain.passAt : 0);
    default:
      return Math.max(line, max);
  }
}
