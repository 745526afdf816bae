import { loadHighs } from '../../src/host/load-highs.ts';
import { solveWithHighs } from '../../src/host/solve-with-highs.ts';
import type { Solver } from '../../src/roadmap/index.ts';

const highs = await loadHighs();

/** HiGHS in this very thread: for many small models, where a worker for each would take its time. */
export const testSolver: Solver = {
  async solve(model, { onProgress, ...options }) {
    return solveWithHighs(highs, model, options, onProgress);
  },
};
