import { describe, expect, test } from 'vitest';
import { nodeSolver } from '../../src/host/node-solver.ts';
import type { Model, SolverProgress } from '../../src/roadmap/index.ts';
import { testSolver } from '../support/solver.ts';

const solver = nodeSolver(new URL('../../dist/solver.js', import.meta.url));
const infinity = Number.POSITIVE_INFINITY;

/** Of 8, 5 and 4 by weight the last two fit into 9. */
const knapsack: Model = {
  sense: 'maximise',
  columns: [9, 6, 5].map((cost) => ({ cost, lower: 0, upper: 1, integer: true })),
  rows: [{ lower: -infinity, upper: 9, entries: [8, 5, 4].map((value, column) => ({ column, value })) }],
};

/** Many columns that hardly differ, each in all rows, of which a good part fits. */
function knapsacks(columns: number, rows: number): Model {
  return {
    sense: 'maximise',
    columns: Array.from({ length: columns }, (_, column) => ({
      cost: 100 + ((column * 37) % 23),
      lower: 0,
      upper: 1,
      integer: true,
    })),
    rows: Array.from({ length: rows }, (_, row) => ({
      lower: -infinity,
      upper: 20 * columns,
      entries: Array.from({ length: columns }, (__, column) => ({
        column,
        value: 1 + ((column * (row + 7) * 131) % 97),
      })),
    })),
  };
}

/** Such that no solver proves an optimum soon. */
const hard = knapsacks(120, 40);

describe('the solver in its thread', () => {
  test('finds an optimum and proves it', async () => {
    const { columns } = knapsack;
    const solution = await solver.solve(knapsack, { timeLimitSeconds: 60, start: [1, 0, 0] });
    if (solution.status !== 'optimal') throw new Error(solution.status);
    expect(solution.values.map(Math.round)).toEqual([0, 1, 1]);
    expect(solution.objective).toBeCloseTo(11, 6);
    expect(solution.bound).toBeCloseTo(11, 6);
    expect(solution.values.length).toBe(columns.length);
  });

  test('minimises, too, and knows numbers that aren’t whole', async () => {
    const solution = await solver.solve(
      {
        sense: 'minimise',
        columns: [
          { cost: 2, lower: 0, upper: infinity, integer: false },
          { cost: 3, lower: -infinity, upper: infinity, integer: false },
        ],
        rows: [
          { lower: 4, upper: infinity, entries: [0, 1].map((column) => ({ column, value: 1 })) },
          { lower: 1, upper: 1, entries: [{ column: 1, value: 2 }] },
        ],
      },
      { timeLimitSeconds: 60 },
    );
    expect(solution).toMatchObject({ status: 'optimal', values: [3.5, 0.5], objective: 8.5, bound: 8.5 });
  });

  test('says what has no solution, and what has no end', async () => {
    const [row] = knapsack.rows;
    const tooMuch = { ...knapsack, rows: [{ lower: 18, upper: infinity, entries: row?.entries ?? [] }] };
    expect(await solver.solve(tooMuch, { timeLimitSeconds: 60 })).toEqual({ status: 'infeasible' });
    const endless: Model = {
      sense: 'maximise',
      columns: [{ cost: 1, lower: 0, upper: infinity, integer: false }],
      rows: [],
    };
    expect(await solver.solve(endless, { timeLimitSeconds: 60 })).toEqual({ status: 'unbounded' });
  });

  test('has the solution of nothing', async () => {
    const nothing: Model = { sense: 'maximise', columns: [], rows: [] };
    expect(await solver.solve(nothing, { timeLimitSeconds: 60, start: [] })).toMatchObject({
      status: 'optimal',
      values: [],
    });
  });

  test('stops at the time limit with what it has and what is proven, and tells about it before', async () => {
    const progress: SolverProgress[] = [];
    const solution = await solver.solve(hard, { timeLimitSeconds: 1, onProgress: (one) => progress.push(one) });
    if (solution.status !== 'timeLimit') throw new Error(solution.status);
    expect(solution.values?.length).toBe(hard.columns.length);
    expect(solution.objective).toBeGreaterThan(0);
    expect(solution.bound).toBeGreaterThan(solution.objective ?? infinity);
    expect(progress.at(-1)?.objective).toBeLessThanOrEqual(solution.objective ?? 0);
  });

  const withScript = (text: string) =>
    nodeSolver(new URL(`data:text/javascript,import { parentPort } from 'node:worker_threads'; ${text}`));

  test('is stopped where it does not mind the time limit; what it has found by then counts', async () => {
    const found = (values: string, bound: number) =>
      `parentPort.postMessage({ finding: { values: ${values}, objective: 5, bound: ${bound}, seconds: 0 } });`;
    const deaf = withScript(`${found('[0, 0, 1]', 12)} ${found('null', 11)} for (;;);`);
    const solution = await deaf.solve(knapsack, { timeLimitSeconds: 0.1 });
    expect(solution).toEqual({ status: 'timeLimit', values: [0, 0, 1], objective: 5, bound: 11 });
  });

  test('fails where its script is missing, fails, or ends without a word', async () => {
    const lost = nodeSolver(new URL('../../dist/no-such-script.js', import.meta.url));
    await expect(lost.solve(knapsack, { timeLimitSeconds: 60 })).rejects.toThrow('no-such-script');
    const broken = withScript("throw new Error('out of memory');");
    await expect(broken.solve(knapsack, { timeLimitSeconds: 60 })).rejects.toThrow('out of memory');
    await expect(withScript('').solve(knapsack, { timeLimitSeconds: 60 })).rejects.toThrow('ended with code 0');
  });

  test('gives the same answer every time', async () => {
    const model = knapsacks(30, 4);
    const first = await solver.solve(model, { timeLimitSeconds: 60 });
    expect(first.status).toBe('optimal');
    expect(await solver.solve(model, { timeLimitSeconds: 60 })).toEqual(first);
    expect(await testSolver.solve(model, { timeLimitSeconds: 60 })).toEqual(first);
  });

  test('leaves no listener behind', async () => {
    const before = process.listenerCount('SIGINT');
    await solver.solve(knapsack, { timeLimitSeconds: 60 });
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});
