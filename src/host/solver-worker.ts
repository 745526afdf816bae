import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { loadHighs } from './load-highs.ts';
import type { SolverTask } from './node-solver.ts';
import { solveWithHighs } from './solve-with-highs.ts';

// A thread of its own, as solving blocks it: solves the one model that it was started with, reports, and ends.
const { model, options } = workerData as SolverTask;
const highs = await loadHighs({ wasmBinary: await readFile(new URL('./highs.wasm', import.meta.url)) });
const solution = solveWithHighs(highs, model, options, (finding) => parentPort?.postMessage({ finding }));
parentPort?.postMessage({ solution });
