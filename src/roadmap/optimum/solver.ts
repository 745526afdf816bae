/** A mixed-integer linear model. Bounds may be infinite. */
export interface Model {
  readonly sense: 'maximise' | 'minimise';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A variable: lower ≤ x ≤ upper, and what one unit of it adds to the objective. */
export interface Column {
  readonly cost: number;
  readonly lower: number;
  readonly upper: number;
  readonly integer: boolean;
}

/** A constraint: lower ≤ Σ value · x ≤ upper. Each column at most once. */
export interface Row {
  readonly lower: number;
  readonly upper: number;
  readonly entries: readonly Entry[];
}

export interface Entry {
  /** Its place in the model's columns. */
  readonly column: number;
  readonly value: number;
}

/** What solving came to. `bound`: no solution is better than that, which is proven. */
export type Solution =
  | {
      readonly status: 'optimal';
      readonly values: readonly number[];
      readonly objective: number;
      readonly bound: number;
    }
  | {
      readonly status: 'timeLimit';
      /** One for each column; null where none was found in time. */
      readonly values: readonly number[] | null;
      readonly objective: number | null;
      /** Infinite where nothing was proven in time. */
      readonly bound: number;
    }
  | { readonly status: 'infeasible' }
  | { readonly status: 'unbounded' };

/** How far the solver is. */
export interface SolverProgress {
  /** Of the best solution so far; null where there is none yet. */
  readonly objective: number | null;
  readonly bound: number;
  readonly seconds: number;
}

export interface SolveOptions {
  /** Wall-clock time, above 0. Solutions that are found before it runs out are the same on every run. */
  readonly timeLimitSeconds: number;
  /** A solution to start with, one value for each column; a wrong one is ignored. */
  readonly start?: readonly number[];
  onProgress?(progress: SolverProgress): void;
}

/** The port to a solver of mixed-integer models; `host/` has one. */
export interface Solver {
  /** Fails with `Interrupted` where the user or the system wants the program to end. */
  solve(model: Model, options: SolveOptions): Promise<Solution>;
}
