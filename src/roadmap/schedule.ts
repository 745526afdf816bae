import type { Planning, Quarter } from '../answers/index.ts';
import type { MeasureId } from '../questionnaire/index.ts';
import type { Calendar } from './calendar.ts';
import { claimOf, endOf, type Job } from './job.ts';
import { type Ledger, type Limits, openLedger } from './ledger.ts';
import type { UnplannedReason } from './result.ts';

/** When each measure starts, and why the others do not. */
export interface Schedule {
  readonly starts: ReadonlyMap<MeasureId, Quarter>;
  readonly unplanned: ReadonlyMap<MeasureId, UnplannedReason>;
  /** Measures whose start, set by the user, could not be kept. */
  readonly unfit: readonly MeasureId[];
}

export interface ScheduleInput {
  /** In the order of rank, which is topological. */
  readonly jobs: readonly Job[];
  readonly calendar: Calendar;
  readonly limits: Limits;
  readonly planning: Planning;
}

/** Why a measure is not planned, and the requirement that the reason was taken over from, if any. */
interface Refusal {
  readonly reason: UnplannedReason;
  readonly from: MeasureId | null;
}

type Attempt = { readonly start: Quarter } | Refusal;
type Refusals = Map<MeasureId, Refusal>;

/**
 * The default planner: deterministic list scheduling along the ranking, each measure at the earliest quarter that fits.
 * Rules and order of steps: docs/roadmap.md#planner.
 */
export function scheduleMeasures(input: ScheduleInput): Schedule {
  const board = openBoard(input);
  placeRunning(input, board);
  const unfit = placeFixed(input, board);
  const refusals: Refusals = new Map(unfit);
  for (const job of input.jobs) {
    if (board.starts.has(job.id) || refusals.has(job.id)) continue;
    const attempt = tryJob(job, board, refusals);
    if ('start' in attempt) board.place(job, attempt.start);
    else refusals.set(job.id, attempt);
  }
  takeOutIdle(input, board, refusals);
  retry(input, board, refusals);
  restateReasons(input, board, refusals);
  return {
    starts: board.starts,
    unplanned: new Map([...refusals].map(([id, { reason }]) => [id, reason])),
    unfit: [...unfit.keys()].filter((id) => !board.starts.has(id)),
  };
}

/** The plan in the making: starts so far and what they take. */
interface Board {
  readonly jobs: ReadonlyMap<MeasureId, Job>;
  /** Starts set by the user: the only ones that come into question. */
  readonly fixed: ReadonlyMap<MeasureId, Quarter>;
  readonly starts: Map<MeasureId, Quarter>;
  readonly calendar: Calendar;
  readonly ledger: Ledger;
  place(job: Job, start: Quarter): void;
  remove(job: Job): void;
}

function openBoard({ jobs, calendar, limits, planning }: ScheduleInput): Board {
  const ledger = openLedger(calendar, limits);
  const starts = new Map<MeasureId, Quarter>();
  return {
    jobs: new Map(jobs.map((job) => [job.id, job])),
    fixed: new Map(
      jobs.flatMap((job) => {
        const { running, start } = stateOf(planning, job);
        return running || start === null ? [] : [[job.id, start] as const];
      }),
    ),
    starts,
    calendar,
    ledger,
    place: (job, start) => {
      starts.set(job.id, start);
      ledger.book(claimOf(job, start, calendar));
    },
    remove: (job) => {
      const start = starts.get(job.id);
      if (start === undefined) return;
      starts.delete(job.id);
      ledger.cancel(claimOf(job, start, calendar));
    },
  };
}

function stateOf(planning: Planning, job: Job): { readonly running: boolean; readonly start: Quarter | null } {
  const own = planning.measures.get(job.id);
  return { running: own?.state === 'running', start: own?.start ?? null };
}

/** Running measures keep their start whatever it takes; without one they are taken to start with the plan. */
function placeRunning({ jobs, planning, calendar }: ScheduleInput, board: Board): void {
  for (const job of jobs) {
    const { running, start } = stateOf(planning, job);
    if (running) board.place(job, start ?? calendar.start);
  }
}

/** Starts set by the user come first, then what they require, each as early as it fits; a start that does not work out is given up. */
function placeFixed({ jobs }: ScheduleInput, board: Board): ReadonlyMap<MeasureId, Refusal> {
  const unfit: Refusals = new Map();
  const fixed = jobs.flatMap((job) => {
    const start = board.fixed.get(job.id);
    return start === undefined ? [] : [{ job, start }];
  });
  for (const { job, start } of fixed) {
    const attempt = tryQuarters(job, Math.max(start, board.calendar.start), start, board);
    if ('start' in attempt) board.place(job, attempt.start);
    else unfit.set(job.id, attempt);
  }
  for (const { job, start } of fixed) {
    if (!board.starts.has(job.id)) continue;
    const refusal = placeRequirements(job, start, board, unfit);
    if (refusal === null) continue;
    board.remove(job);
    unfit.set(job.id, refusal);
  }
  return unfit;
}

/** Places all that a job still lacks, ended before `start`; all or nothing. null: it worked. */
function placeRequirements(
  job: Job,
  start: Quarter,
  board: Board,
  unfit: ReadonlyMap<MeasureId, Refusal>,
): Refusal | null {
  if (earliestStart(job, board) > start) return { reason: 'horizon', from: null };
  return placeAll(lackedBy(job, board), board, (required) => {
    const given = unfit.get(required.id);
    return given ?? tryQuarters(required, earliestStart(required, board), start - required.duration, board);
  });
}

/** Places jobs one after the other; where one does not fit, none of them. null: it worked. */
function placeAll(jobs: readonly Job[], board: Board, attemptOf: (job: Job) => Attempt): Refusal | null {
  const placed: Job[] = [];
  for (const job of jobs) {
    const attempt = attemptOf(job);
    if ('reason' in attempt) {
      for (const one of placed) board.remove(one);
      return { reason: attempt.reason, from: job.id };
    }
    board.place(job, attempt.start);
    placed.push(job);
  }
  return null;
}

/** What a job requires, directly or not, and what is not placed; in the order of rank. A placed one brings nothing with it. */
function lackedBy(job: Job, board: Board): readonly Job[] {
  const lacked = new Set<MeasureId>();
  const follow = (from: Job): void => {
    for (const id of from.requires) {
      const required = board.jobs.get(id);
      if (required === undefined || board.starts.has(id) || lacked.has(id)) continue;
      lacked.add(id);
      follow(required);
    }
  };
  follow(job);
  return [...board.jobs.values()].filter(({ id }) => lacked.has(id));
}

/** The first quarter after all that it requires has ended, as far as that is placed. */
function earliestStart(job: Job, board: Board): Quarter {
  const ends = job.requires.flatMap((id) => {
    const required = board.jobs.get(id);
    const start = board.starts.get(id);
    return required === undefined || start === undefined ? [] : [endOf(required, start) + 1];
  });
  return Math.max(board.calendar.start, ...ends);
}

/**
 * The earliest start in [first, last] that fits. The reason is the first constraint with which, the later ones left aside, no quarter is left:
 * horizon, then capacity, then budget.
 */
function tryQuarters(job: Job, first: Quarter, last: Quarter, board: Board): Attempt {
  const { calendar, ledger } = board;
  const latest = Math.min(last, calendar.start + calendar.length - job.duration);
  let reason: UnplannedReason = 'horizon';
  for (let start = first; start <= latest; start += 1) {
    const claim = claimOf(job, start, calendar);
    if (!ledger.fitsCapacity(claim)) {
      if (reason === 'horizon') reason = 'capacity';
    } else if (ledger.fitsBudget(claim)) return { start };
    else reason = 'budget';
  }
  return { reason, from: null };
}

/** Tries a job as things stand; it takes over the reason of a requirement that is not planned. */
function tryJob(job: Job, board: Board, refusals: ReadonlyMap<MeasureId, Refusal>): Attempt {
  const missing = job.requires.find((id) => board.jobs.has(id) && !board.starts.has(id));
  if (missing !== undefined) return { reason: refusals.get(missing)?.reason ?? 'horizon', from: missing };
  return tryAlone(job, board);
}

/** Tries a job beside what is placed: from the end of its requirements on, or at the start that the user has set. */
function tryAlone(job: Job, board: Board): Attempt {
  const earliest = earliestStart(job, board);
  const fixed = board.fixed.get(job.id);
  return fixed === undefined
    ? tryQuarters(job, earliest, Number.POSITIVE_INFINITY, board)
    : tryQuarters(job, Math.max(earliest, fixed), fixed, board);
}

/** Takes out what only enables and enables nothing that is planned; it shares the reason of the measure it was for. */
function takeOutIdle({ jobs, planning }: ScheduleInput, board: Board, refusals: Refusals): void {
  const useful = new Set<MeasureId>();
  for (const job of jobs) {
    if (job.need.status !== 'needed' || !board.starts.has(job.id)) continue;
    for (const id of job.need.requiresAll) useful.add(id);
  }
  for (const job of jobs) {
    const idle = job.need.status === 'enabling' && !useful.has(job.id) && !stateOf(planning, job).running;
    if (!idle || !board.starts.has(job.id)) continue;
    board.remove(job);
    refusals.set(job.id, { reason: refusals.get(job.for)?.reason ?? 'horizon', from: job.for });
  }
}

/**
 * Unplanned needed measures once more in the order of rank, with what they lack, all or nothing, until nothing changes. A start set by the
 * user may work out now that others were taken out.
 */
function retry({ jobs }: ScheduleInput, board: Board, refusals: Refusals): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const job of jobs) {
      if (job.need.status !== 'needed' || board.starts.has(job.id)) continue;
      const wanted = [...lackedBy(job, board), job];
      const refusal = placeAll(wanted, board, (one) => tryAlone(one, board));
      if (refusal !== null) continue;
      for (const { id } of wanted) refusals.delete(id);
      changed = true;
    }
  }
}

/**
 * A reason taken over from a requirement that is planned by now no longer says why; what holds the measure off in the finished plan does.
 * What only enables then shares the reason of the measure it was for.
 */
function restateReasons({ jobs }: ScheduleInput, board: Board, refusals: Refusals): void {
  const sourceOf = (job: Job): MeasureId | null => refusals.get(job.id)?.from ?? null;
  const isIdle = (job: Job): boolean => job.for !== job.id && sourceOf(job) === job.for;
  for (const job of jobs) {
    const from = sourceOf(job);
    if (from === null || isIdle(job) || !board.starts.has(from)) continue;
    const attempt = tryJob(job, board, refusals);
    refusals.set(job.id, 'reason' in attempt ? attempt : { reason: 'horizon', from: job.for });
  }
  for (const job of jobs.filter(isIdle)) {
    const reason = refusals.get(job.for)?.reason;
    if (reason !== undefined) refusals.set(job.id, { reason, from: job.for });
  }
}
