import type { Quarter } from '../../answers/index.ts';
import type { MeasureId } from '../../questionnaire/index.ts';
import { type Board, earliestStart, emptyBoard, findStart, isPlaced, place } from '../plan/board.ts';
import { finish } from '../plan/finish.ts';
import { placeRunning } from '../plan/ranking-plan.ts';
import { type Schedule, type ScheduleInput, scheduleOf } from '../plan/schedule.ts';
import { workloadOf } from '../plan/workload.ts';

/**
 * Finishes a plan that was made without regard to the order of rank, by the steps that end the default plan, too: what only enables and enables nothing
 * is taken out, what still fits is added, all is pulled forward as far as it fits. null where the starts are no valid plan. Rules:
 * docs/planning.md#after-the-solver.
 */
export function completeSchedule(input: ScheduleInput, starts: ReadonlyMap<MeasureId, Quarter>): Schedule | null {
  const board = emptyBoard(workloadOf(input));
  placeRunning(board);
  if (!placeGiven(board, starts)) return null;
  finish(board);
  return scheduleOf(board);
}

/** Places all that isn't running exactly where it is to start; false where something does not fit there. The order of rank is topological. */
function placeGiven(board: Board, starts: ReadonlyMap<MeasureId, Quarter>): boolean {
  const { jobs, running, requires } = board.workload;
  return [...jobs.entries()].every(([job, { id }]) => {
    const start = starts.get(id);
    if (start === undefined || running[job] != null) return true;
    const isReady = requires[job]?.every((required) => isPlaced(board, required)) && earliestStart(board, job) <= start;
    if (!isReady || findStart(board, job, start, start) === null) return false;
    place(board, job, start);
    return true;
  });
}
