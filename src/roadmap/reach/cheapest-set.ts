import type { MeasureId } from '../../questionnaire/index.ts';
import { lift } from '../lift.ts';
import type { Need } from '../need.ts';
import { combine, type Linear, one } from '../optimum/linear.ts';
import type { Solver } from '../optimum/solver.ts';
import { isReached, type Target } from './aim.ts';
import { addAim } from './aim-rows.ts';
import type { Candidate } from './candidates.ts';
import { levelColumns } from './level-columns.ts';
import { type ReachBuilder, reachBuilder } from './reach-builder.ts';

/** Who looks, and how long for one question. */
export interface Search {
  readonly solver: Solver;
  readonly timeLimitSeconds: number;
}

/** What a search came to; `proven` is false where time ran out. */
export type Finding<T> = { readonly found: T | null; readonly proven: boolean };

/** A set of measures, requirements first. */
export type MeasureSet = readonly Candidate[];

/** What a set is searched for with. */
export interface SetTask {
  readonly target: Target;
  readonly candidates: readonly Candidate[];
  /** In person-days, money included. */
  costOf(id: MeasureId): number;
}

/**
 * The cheapest set of measures, with all that they require, that reaches the target; running ones are in it and cost nothing more. null: there is none.
 * Without what the target can do without. Formula: docs/reach.md#the-model.
 */
export async function cheapestSet(task: SetTask, { solver, timeLimitSeconds }: Search): Promise<Finding<MeasureSet>> {
  const refused: MeasureSet[] = [];
  for (;;) {
    const builder = reachBuilder();
    const columns = new Map<MeasureId, Linear>();
    for (const { need, running } of task.candidates)
      columns.set(need.measure.id, running ? one : builder.addColumn('integer').of);
    keepRequirements(task.candidates, columns, builder);
    addAim(task.target, levelColumns(task.target.participants, columns, builder), builder);
    for (const set of refused) refuse(set, task.candidates, columns, builder);
    for (const { need } of task.candidates)
      builder.gain(columns.get(need.measure.id) ?? one, -task.costOf(need.measure.id));
    if (builder.isImpossible()) return { found: null, proven: true };
    const solution = await solver.solve(builder.build().model, { timeLimitSeconds });
    const proven = solution.status !== 'timeLimit';
    if (solution.status === 'infeasible' || solution.status === 'unbounded' || solution.values === null)
      return { found: null, proven };
    const { values } = solution;
    const set = task.candidates.filter(({ need, running }) => {
      const [entry] = columns.get(need.measure.id)?.entries ?? [];
      return running || (entry !== undefined && (values[entry.column] ?? 0) > 0.5);
    });
    // The solver works with tolerances; what it takes for enough is looked at again by the scores themselves.
    if (reachesWith(set, task.target)) return { found: withoutSpare(set, task), proven };
    refused.push(set);
  }
}

/** Whether the target is reached after these measures. */
export function reachesWith(set: MeasureSet, target: Target): boolean {
  const { participants } = target;
  const levels = lift(
    participants,
    participants.levels,
    set.map(({ need }) => need.measure),
  );
  return isReached(target, levels);
}

/** Whatever requires something has it. */
function keepRequirements(
  candidates: readonly Candidate[],
  columns: ReadonlyMap<MeasureId, Linear>,
  builder: ReachBuilder,
): void {
  for (const { need, running } of candidates) {
    const own = columns.get(need.measure.id);
    if (running || own === undefined) continue;
    for (const id of need.requires) {
      const required = columns.get(id);
      if (required === undefined) throw new Error(`${need.measure.id} requires ${id}, which no set may have`);
      builder.atMost(
        combine([
          { factor: 1, of: own },
          { factor: -1, of: required },
        ]),
        0,
      );
    }
  }
}

/** Any set but this one. */
function refuse(
  set: MeasureSet,
  candidates: readonly Candidate[],
  columns: ReadonlyMap<MeasureId, Linear>,
  builder: ReachBuilder,
): void {
  const parts = candidates.flatMap((candidate) => {
    const of = columns.get(candidate.need.measure.id);
    if (of === undefined || candidate.running) return [];
    const within = set.includes(candidate);
    return [
      { factor: within ? -1 : 1, of },
      { factor: within ? 1 : 0, of: one },
    ];
  });
  builder.atLeast(combine(parts), 1);
}

/**
 * A set without what it can do without: measures that cost nothing, and running ones that lead elsewhere. Running ones stay done for the
 * rest, whether they are listed or not.
 */
export function withoutSpare(
  set: MeasureSet,
  { target, candidates }: Pick<SetTask, 'target' | 'candidates'>,
): MeasureSet {
  const running = candidates.filter((candidate) => candidate.running);
  let kept = set;
  for (const candidate of set.toReversed()) {
    const rest = kept.filter((other) => other !== candidate);
    if (rest.some(({ need, running: runs }) => !runs && requires(need, candidate.need))) continue;
    if (reachesWith(candidate.running ? rest : [...rest, ...running], target)) kept = rest;
  }
  return kept;
}

function requires(need: Need, other: Need): boolean {
  return need.requires.includes(other.measure.id);
}
