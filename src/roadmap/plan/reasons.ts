import type { Quarter } from '../../answers/index.ts';
import type { MeasureId } from '../../questionnaire/index.ts';
import type { UnplannedReason } from '../result.ts';
import { type Board, earliestStart, hindranceOf, isPlaced, lackedBy, remove } from './board.ts';
import { placeAll } from './finish.ts';

type Hindrance = Exclude<UnplannedReason, 'blocked'>;

/**
 * What holds off each job that the finished plan has not. A needed requirement hands its reason on; what only enables shares the reason of the one
 * it is for. Rules: docs/roadmap.md#reasons.
 */
export function reasonsOf(board: Board): ReadonlyMap<MeasureId, Hindrance> {
  const { jobs, requires } = board.workload;
  const places = new Map(jobs.map(({ id }, place) => [id, place]));

  function reasonOf(job: number): Hindrance {
    const own = jobs[job];
    const bundle = own === undefined ? undefined : places.get(own.for);
    if (own?.need.status === 'enabling' && bundle !== undefined && !isPlaced(board, bundle)) return reasonOf(bundle);
    const missing = requires[job]?.find((one) => jobs[one]?.need.status === 'needed' && !isPlaced(board, one));
    return missing === undefined ? hindranceWithin(board, job) : reasonOf(missing);
  }

  return new Map(
    jobs.flatMap(({ id }, job): readonly [MeasureId, Hindrance][] =>
      isPlaced(board, job) ? [] : [[id, reasonOf(job)]],
    ),
  );
}

/**
 * What holds a job off even if all that it lacks ended as early as it could; where nothing does, what holds off the first of those that it lacks, or itself
 * after them.
 */
function hindranceWithin(board: Board, job: number): Hindrance {
  const lacked = lackedBy(board, job);
  const alone = hindranceOf(board, job, soonestStart(board, job, lacked));
  if (alone !== null) return alone;
  const bundle = [...lacked, job];
  const unfit = placeAll(board, bundle) ?? job;
  const before = bundle.slice(0, bundle.indexOf(unfit));
  placeAll(board, before);
  const hindrance = hindranceOf(board, unfit, earliestStart(board, unfit));
  for (const one of before) remove(board, one);
  return hindrance ?? 'horizon';
}

/** The first quarter in which a job could start if nothing limited what it lacks (in the order of rank). */
function soonestStart(board: Board, job: number, lacked: readonly number[]): Quarter {
  const { jobs, requires } = board.workload;
  const ends = new Map<number, Quarter>();
  const soonest = (one: number): Quarter =>
    Math.max(earliestStart(board, one), ...(requires[one] ?? []).map((required) => (ends.get(required) ?? 0) + 1));
  for (const one of lacked) ends.set(one, soonest(one) + (jobs[one]?.duration ?? 1) - 1);
  return soonest(job);
}
