// The two planners on 60 measures, 12 quarters, and too little staff and money in both budgets: the default planner's time as a ratio to an empty node, the optimum's
// gap after 10 seconds as a ratio to the 2 % that it may leave.
// Usage: node bench/optimum.js (also part of npm run bench)
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadBundled } from '../build/bundle.js';

const root = fileURLToPath(new URL('..', import.meta.url));
// With this seed both budgets and the staff are used up nearly everywhere, and all three leave something out.
const [measures, quarters, seed] = [60, 12, 12];
const limits = { default: 1.25, seconds: 10, gap: 0.02 };
const runs = 21;

const lotse = await loadBundled(
  root,
  `export { municipalityToPlan } from './build/planning/cases-to-plan.ts';
   export { nodeSolver } from './src/host/node-solver.ts';
   export { listPlan } from './src/roadmap/index.ts';
   export { optimalPlan } from './src/roadmap/optimum/optimal-plan.ts';`,
);
const { prepared } = await lotse.municipalityToPlan(root, measures, quarters, seed);

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Milliseconds that something takes. */
function timeOf(action) {
  const started = process.hrtime.bigint();
  action();
  return Number(process.hrtime.bigint() - started) / 1e6;
}

const folder = mkdtempSync(join(tmpdir(), 'lotse-bench-'));
const empty = join(folder, 'empty.js');
writeFileSync(empty, '');
// A call of lotse plans once, so the first time counts that its code is not yet warm.
const cold = timeOf(() => lotse.listPlan(prepared));
const nodes = Array.from({ length: runs }, () => timeOf(() => spawnSync(process.execPath, [empty])));
const warm = Array.from({ length: runs }, () => timeOf(() => lotse.listPlan(prepared)));
rmSync(folder, { recursive: true });

const baseline = median(nodes);
console.log(
  `\nplanners, ${measures} measures, ${quarters} quarters; baseline: empty node, ${baseline.toFixed(0)} ms\n`,
);
for (const [name, time] of [
  ['default plan, first', cold],
  ['default plan, again', median(warm)],
]) {
  const ratio = time / baseline;
  const verdict = ratio <= limits.default ? 'within' : 'OVER';
  console.log(
    `${name.padEnd(24)} ${ratio.toFixed(2).padStart(6)} × baseline   (${verdict} ${limits.default.toFixed(2)})`,
  );
}

const started = performance.now();
const solver = lotse.nodeSolver(new URL('../dist/solver.js', import.meta.url));
const plan = await lotse.optimalPlan(prepared, { solver, timeLimitSeconds: limits.seconds });
const seconds = (performance.now() - started) / 1000;
const gap = (plan.bound - plan.value) / plan.bound;
const verdict = gap <= limits.gap ? 'within' : 'OVER';
const outcome = gap < 5e-7 ? `proven in ${seconds.toFixed(1)} s` : `not proven in ${limits.seconds} s`;
console.log(
  `${'optimum'.padEnd(24)} ${(gap / limits.gap).toFixed(2).padStart(6)} × a gap of ${100 * limits.gap} %   (${verdict} 1.00; ${outcome})`,
);
