import { Worker } from 'node:worker_threads';
import type { Model, Solution, SolveOptions, Solver } from '../roadmap/index.ts';
import { watchInterruption } from './interruption.ts';
import type { Finding } from './solve-with-highs.ts';

/** What a worker is started with. */
export interface SolverTask {
  readonly model: Model;
  readonly options: Pick<SolveOptions, 'timeLimitSeconds' | 'start'>;
}

/** What a worker says: now and then how far it is, at last the solution. */
export type SolverMessage = { readonly finding: Finding } | { readonly solution: Solution };

type Unfinished = Extract<Solution, { readonly status: 'timeLimit' }>;

/** HiGHS looks at its clock only now and then. So many seconds after the limit it is stopped, and what it has found by then counts. */
const graceSeconds = 2;

/** HiGHS, each model in a worker of its own; `script` is what the build makes of `solver-worker.ts`, with the wasm beside it. */
export function nodeSolver(script: URL): Solver {
  return {
    async solve(model, { timeLimitSeconds, start, onProgress }) {
      const options = start === undefined ? { timeLimitSeconds } : { timeLimitSeconds, start };
      const worker = new Worker(script, { workerData: { model, options } satisfies SolverTask });
      const interruption = watchInterruption(process);
      try {
        return await interruption.guard((onStop) => {
          onStop(() => worker.terminate());
          return solutionOf(worker, model, timeLimitSeconds + graceSeconds, onProgress);
        });
      } finally {
        interruption.close();
        await worker.terminate();
      }
    },
  };
}

/** Waits for the solution, but no longer than `seconds`; fails where the worker ends without one. */
function solutionOf(
  worker: Worker,
  { sense }: Model,
  seconds: number,
  onProgress: SolveOptions['onProgress'],
): Promise<Solution> {
  return new Promise<Solution>((resolve, reject) => {
    const worst = sense === 'maximise' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    let best: Unfinished = { status: 'timeLimit', values: null, objective: null, bound: worst };
    const overdue = setTimeout(() => resolve(best), seconds * 1000);
    worker.on('message', (message: SolverMessage) => {
      if ('solution' in message) return resolve(message.solution);
      const { values, objective, bound } = message.finding;
      best = values === null || objective === null ? { ...best, bound } : { ...best, values, objective, bound };
      onProgress?.(message.finding);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      clearTimeout(overdue);
      reject(new Error(`the solver ended with code ${code}`));
    });
  });
}
