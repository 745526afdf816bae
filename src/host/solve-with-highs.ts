import type { Highs, HighsCallbackMap, Model as HighsModel, ModelData } from 'highs';
import type { Model, Solution, SolveOptions, SolverProgress } from '../roadmap/index.ts';

/** How far HiGHS is, and the solution where it has just found a better one. */
export interface Finding extends SolverProgress {
  readonly values: readonly number[] | null;
}

/** To the very optimum, and the same way on every run. HiGHS has one thread here. */
const settings = {
  output_flag: false,
  random_seed: 0,
  mip_rel_gap: 0,
  mip_abs_gap: 1e-9,
  mip_min_logging_interval: 0.2,
};

/** Solves a model in this very thread, which it blocks. */
export function solveWithHighs(
  highs: Highs,
  model: Model,
  { timeLimitSeconds, start }: Pick<SolveOptions, 'timeLimitSeconds' | 'start'>,
  report: (finding: Finding) => void = () => undefined,
): Solution {
  return highs.withModel(modelData(highs, model), (running): Solution => {
    running.options.set({ ...settings, time_limit: timeLimitSeconds });
    if (start !== undefined && start.length > 0) running.setSolution({ colValue: start });
    const { modelStatus: status } = running.run(reporting(highs, report));
    return solutionOf(highs, model, running, status);
  });
}

function modelData({ constants }: Highs, { sense, columns, rows }: Model): ModelData {
  const { objectiveSense, variableType } = constants;
  const entries = rows.flatMap((row) => row.entries);
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.entries.length);
  return {
    numCols: columns.length,
    numRows: rows.length,
    sense: sense === 'maximise' ? objectiveSense.maximize : objectiveSense.minimize,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ lower }) => lower),
    colUpper: columns.map(({ upper }) => upper),
    integrality: columns.map(({ integer }) => (integer ? variableType.integer : variableType.continuous)),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: entries.map(({ column }) => column),
      values: entries.map(({ value }) => value),
    },
  };
}

function reporting({ constants }: Highs, report: (finding: Finding) => void): HighsCallbackMap {
  const { callbackType } = constants;
  const pass = (
    { mip_primal_bound: objective, mip_dual_bound: bound, running_time: seconds }: CallbackFigures,
    values: readonly number[] | null,
  ): undefined => {
    if (bound === undefined || seconds === undefined) return;
    report({
      objective: objective === undefined || !Number.isFinite(objective) ? null : objective,
      bound,
      seconds,
      values,
    });
  };
  return {
    [callbackType.mipImprovingSolution]: ({ data }) => pass(data, data.mip_solution ? [...data.mip_solution] : null),
    [callbackType.mipLogging]: ({ data }) => pass(data, null),
  };
}

interface CallbackFigures {
  readonly mip_primal_bound?: number;
  readonly mip_dual_bound?: number;
  readonly running_time?: number;
}

function solutionOf({ constants }: Highs, model: Model, solved: HighsModel, status: number): Solution {
  const { modelStatus, solutionStatus } = constants;
  const isFeasible = solved.info.get('primal_solution_status') === solutionStatus.feasible;
  const values = isFeasible ? [...solved.getSolution().colValue] : null;
  const objective = isFeasible ? solved.getObjectiveValue() : null;
  const worst = model.sense === 'maximise' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const hasIntegers = model.columns.some(({ integer }) => integer);
  switch (status) {
    case modelStatus.optimal:
    case modelStatus.empty: {
      const reached = objective ?? 0;
      const bound = hasIntegers ? Number(solved.info.get('mip_dual_bound')) : reached;
      return { status: 'optimal', values: values ?? [], objective: reached, bound };
    }
    case modelStatus.timeLimit:
      return {
        status: 'timeLimit',
        values,
        objective,
        bound: hasIntegers ? Number(solved.info.get('mip_dual_bound')) : worst,
      };
    case modelStatus.infeasible:
      return { status: 'infeasible' };
    case modelStatus.unbounded:
    case modelStatus.unboundedOrInfeasible:
      return { status: 'unbounded' };
    default:
      throw new Error(`HiGHS ended with status ${status}`);
  }
}
