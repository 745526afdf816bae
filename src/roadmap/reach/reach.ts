import { costInDays } from '../figures.ts';
import type { PreparedRoadmap } from '../prepare-roadmap.ts';
import { isReached, type ReachAim, targetOf, valueAt } from './aim.ts';
import { candidatesOf } from './candidates.ts';
import { cheapestSet, type Finding, type MeasureSet, type Search, type SetTask } from './cheapest-set.ts';
import { fittingSet } from './fitting-set.ts';
import { obstaclesTo } from './obstacles.ts';
import type { ReachResult } from './reach-result.ts';
import { remediesFor } from './remedies.ts';
import { scheduleEarliest } from './schedule-set.ts';
import { runningEnds, type Starts, taskFor, withRunning } from './set-jobs.ts';
import { setResult } from './set-result.ts';

/**
 * The cheapest set of measures that brings the whole or a domain to a level, and when it is there; where it does not fit into the plan the cheapest that
 * does, and what would make room; where no set does, what stands in the way. Formulas: docs/reach.md.
 */
export async function reach(prepared: PreparedRoadmap, aim: ReachAim, search: Search): Promise<ReachResult> {
  const task = setTask(prepared, aim);
  const { target } = task;
  const answer: ReachResult = {
    domain: aim.domain,
    level: aim.level,
    today: valueAt(target, target.participants.levels),
    goalsRaised: target.goalsRaised,
    status: 'reached',
    proven: true,
    cheapest: null,
    fitting: null,
    remedies: null,
    obstacles: null,
  };
  if (isReached(target, target.participants.levels)) return answer;
  const cheapest = await cheapestSet(task, search);
  if (cheapest.found === null) {
    const obstacles = await obstaclesTo(task, prepared, search);
    return { ...answer, status: 'impossible', proven: cheapest.proven, obstacles };
  }
  const planned = await planSet(cheapest.found, task, prepared, search);
  const result = setResult(cheapest.found, planned.found, task, prepared);
  const proven = cheapest.proven && planned.proven;
  if (planned.found !== null) return { ...answer, status: 'fits', proven, cheapest: result };
  return { ...answer, cheapest: result, ...(await elseThan(cheapest.found, proven, task, prepared, search)) };
}

function setTask(prepared: PreparedRoadmap, aim: ReachAim): SetTask {
  const { questionnaire, answers, needs, figures, frame, participants } = prepared;
  return {
    target: targetOf(aim, frame, participants),
    candidates: candidatesOf(questionnaire, answers.planning, needs, participants),
    costOf: (id) => {
      const own = figures.get(id);
      return own === undefined ? 0 : costInDays(own, questionnaire.dayRate);
    },
  };
}

/** The schedule of a set in the plan, as early as can be; null: it does not fit. */
async function planSet(
  set: MeasureSet,
  { candidates }: SetTask,
  prepared: PreparedRoadmap,
  search: Search,
): Promise<Finding<Starts>> {
  const plan = taskFor(withRunning(set, candidates), prepared);
  return runningEnds(set, plan) ? scheduleEarliest(plan, search) : { found: null, proven: true };
}

/** What there is instead of the cheapest set, as that does not fit into the plan. */
async function elseThan(
  cheapest: MeasureSet,
  provenSoFar: boolean,
  task: SetTask,
  prepared: PreparedRoadmap,
  search: Search,
): Promise<Pick<ReachResult, 'status' | 'proven' | 'fitting' | 'remedies'>> {
  const remedies = await remediesFor(cheapest, task.candidates, prepared, search);
  const fitting = await fittingSet(task, taskFor(task.candidates, prepared), search);
  if (fitting.found === null)
    return { status: 'tooTight', proven: provenSoFar && fitting.proven, fitting: null, remedies };
  const planned = await planSet(fitting.found, task, prepared, search);
  return {
    status: 'fitsDearer',
    proven: provenSoFar && fitting.proven && planned.proven,
    fitting: setResult(fitting.found, planned.found, task, prepared),
    remedies,
  };
}
