import { formatQuarter, type Quarter } from '../../answers/index.ts';
import { endOf, type Job, type Need, type PlannedJob, type UnplannedReason } from '../../roadmap/index.ts';
import type { Origin } from '../derivation.ts';
import type { ExplainContext } from '../explain-context.ts';
import { type Overrun, overrunsAt, planningOrigin, shortageOf } from './constraint.ts';

/** Why a planned measure does not start one quarter earlier: the first that holds. */
export type Constraint =
  /** The user says that it runs; `origin` is where. */
  | { readonly kind: 'running'; readonly origin: Origin }
  /** The user has set the start. */
  | { readonly kind: 'fixed'; readonly origin: Origin }
  /** Nothing is planned before the plan. */
  | { readonly kind: 'planStart' }
  /** What it requires ends only just before. */
  | { readonly kind: 'requirement'; readonly measure: string; readonly end: string }
  | Overrun
  /** It would fit there in the finished plan; the planner has put it where it is for the sake of others. */
  | { readonly kind: 'free' };

/** Where a measure stands in the plan, and what put it there. */
export type Placement =
  | {
      readonly state: 'planned' | 'running';
      readonly start: string;
      readonly end: string;
      readonly constraint: Constraint;
    }
  | {
      readonly state: 'unplanned';
      readonly reason: UnplannedReason;
      /**
       * Rejected measures that block it, requirements that are not planned either, or what it only enables and is not planned;
       * null where a limit alone keeps it off.
       */
      readonly because: {
        readonly kind: 'rejected' | 'requirement' | 'useless';
        readonly measures: readonly string[];
      } | null;
      readonly attempt: Attempt | null;
    };

/** The start that comes nearest to working out. */
export interface Attempt {
  /** The user has set it; no other comes into question. */
  readonly fixed: boolean;
  /** The first quarter that its requirements leave, and the last one that lets it end in time. */
  readonly earliest: string;
  readonly latest: string;
  /** Where least is missing; null where no quarter is left between the two. */
  readonly start: string | null;
  readonly overrun: Overrun | null;
}

/** null for a measure that is not needed. It looks at the finished plan alone, however that was made. */
export function placementOf(context: ExplainContext, need: Need): Placement | null {
  const { plan } = context;
  const { id } = need.measure;
  const planned = plan.planned.find(({ job }) => job.id === id);
  if (planned !== undefined) {
    const running = context.prepared.answers.planning.measures.get(id)?.state === 'running';
    return {
      state: running ? 'running' : 'planned',
      start: formatQuarter(planned.start),
      end: formatQuarter(endOf(planned.job, planned.start)),
      constraint: constraintOf(context, planned),
    };
  }
  const reason = plan.unplanned.get(id);
  if (reason === undefined) return null;
  const job = context.prepared.jobs.find((one) => one.id === id);
  const because = reason === 'blocked' ? rejected(context, need) : heldOff(context, need, job);
  const attempt = because === null && job !== undefined ? nearestAttempt(context, job, reason) : null;
  return { state: 'unplanned', reason, because, attempt };
}

type Because = Extract<Placement, { readonly state: 'unplanned' }>['because'];

/** Other measures that keep a measure off: a requirement that is not planned, or that nothing planned has use for it. */
function heldOff({ plan }: ExplainContext, need: Need, job: Job | undefined): Because {
  const missing = need.requires.filter((required) => plan.unplanned.has(required));
  if (missing.length > 0) return { kind: 'requirement', measures: missing };
  const useless = need.status === 'enabling' && job !== undefined;
  return useless ? { kind: 'useless', measures: [job.for] } : null;
}

function constraintOf(context: ExplainContext, planned: PlannedJob): Constraint {
  const { job, start } = planned;
  const own = context.prepared.answers.planning.measures.get(job.id);
  if (own?.state === 'running') return { kind: 'running', origin: planningOrigin(context, job.id) };
  if (own !== undefined && own.start !== null) return { kind: 'fixed', origin: planningOrigin(context, job.id) };
  if (start <= context.plan.calendar.start) return { kind: 'planStart' };
  const requirement = requirementsOf(context, job).find((one) => one.end + 1 >= start);
  if (requirement !== undefined)
    return { kind: 'requirement', measure: requirement.id, end: formatQuarter(requirement.end) };
  return overrunsAt(context, job, start - 1)[0] ?? { kind: 'free' };
}

/** The planned ones among what a measure requires directly, with their ends. */
function requirementsOf({ plan }: ExplainContext, { requires }: Job): readonly { id: string; end: Quarter }[] {
  return requires.flatMap((id) => {
    const found = plan.planned.find(({ job }) => job.id === id);
    return found === undefined ? [] : [{ id, end: endOf(found.job, found.start) }];
  });
}

/** Rejected measures that a needed one comes upon when its requirements are followed. */
function rejected({ prepared }: ExplainContext, { requires, requiresAll }: Need): Because {
  const behind = [...requiresAll].flatMap((id) => prepared.needs.get(id)?.requires ?? []);
  const all = [...new Set([...requires, ...behind])];
  return { kind: 'rejected', measures: all.filter((id) => prepared.needs.get(id)?.status === 'rejected') };
}

/** Tries every start that is left in the finished plan; of those that break the limit of the reason, the one that lacks least. */
function nearestAttempt(context: ExplainContext, job: Job, reason: UnplannedReason): Attempt {
  const { calendar } = context.plan;
  const fixed = context.prepared.answers.planning.measures.get(job.id)?.start ?? null;
  const ends = requirementsOf(context, job).map(({ end }) => end + 1);
  const earliest = Math.max(calendar.start, ...ends, ...(fixed === null ? [] : [fixed]));
  const latest = fixed ?? calendar.start + calendar.length - job.duration;
  const starts = Array.from({ length: Math.max(0, latest - earliest + 1) }, (_, index) => earliest + index);
  const tries = starts.flatMap((start) => {
    const worst = worstOf(overrunsAt(context, job, start).filter(({ kind }) => kind === reason));
    return worst === null ? [] : [{ start, overrun: worst }];
  });
  const best = tries.reduce<(typeof tries)[number] | null>(
    (least, one) => (least === null || shortage(one.overrun) < shortage(least.overrun) ? one : least),
    null,
  );
  return {
    fixed: fixed !== null,
    earliest: formatQuarter(earliest),
    latest: formatQuarter(latest),
    start: best === null ? null : formatQuarter(best.start),
    overrun: best?.overrun ?? null,
  };
}

function worstOf(overruns: readonly Overrun[]): Overrun | null {
  return overruns.reduce<Overrun | null>(
    (worst, one) => (worst === null || shortage(one) > shortage(worst) ? one : worst),
    null,
  );
}

function shortage(overrun: Overrun): number {
  return shortageOf(overrun).value;
}
