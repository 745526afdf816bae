// How far the default planner is from the optimum: on the shipped examples, and on simulated municipalities that have too little staff and money.
// Where HiGHS does not prove an optimum in time, the gap is to its bound, so that the true one is smaller.
// Usage: node bench/planner-gap.js [--count 200] [--seed 2022] [--seconds 20] [--each]
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import loadHighs from 'highs';
import { loadBundled } from '../build/bundle.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '2022' },
    seconds: { type: 'string', default: '20' },
    each: { type: 'boolean', default: false },
  },
});
const lotse = await loadBundled(
  root,
  `export { examplesToPlan, municipalitiesToPlan } from './build/planning/cases-to-plan.ts';
   export { optimalPlan } from './src/roadmap/optimum/optimal-plan.ts';
   export { solveWithHighs } from './src/host/solve-with-highs.ts';`,
);
const highs = await loadHighs();
const solver = { solve: async (model, options) => lotse.solveWithHighs(highs, model, options) };
const percent = (share) => `${(100 * share).toFixed(2)} %`;
const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Gaps of the default planner's plan and of the best plan found, as shares of the proven bound. */
async function gapsOf({ name, prepared }) {
  const started = performance.now();
  const plan = await lotse.optimalPlan(prepared, { solver, timeLimitSeconds: Number(values.seconds) });
  const gapOf = (value) => (plan.bound > 0 ? (plan.bound - value) / plan.bound : 0);
  const gaps = { list: gapOf(plan.listValue), best: gapOf(plan.value), size: prepared.jobs.length };
  if (values.each)
    console.log(
      `${name}: ${gaps.size} measures, ${prepared.calendar.length} quarters: default ${percent(gaps.list)}, best ${percent(gaps.best)}, ${((performance.now() - started) / 1000).toFixed(1)} s`,
    );
  return gaps;
}

function tell(name, gaps) {
  const lists = gaps.map(({ list }) => list).sort((a, b) => a - b);
  const proven = gaps.filter(({ best }) => best < 1e-6).length;
  const ninety = lists[Math.ceil(0.9 * lists.length) - 1];
  console.log(
    `${name}: mean gap of the default planner ${percent(mean(lists))} (90 of 100 within ${percent(ninety)}, largest ${percent(lists.at(-1))}); optimum proven for ${proven} of ${gaps.length}, mean gap left ${percent(mean(gaps.map(({ best }) => best)))}`,
  );
}

for (const [name, cases] of [
  ['shipped examples', await lotse.examplesToPlan(root)],
  [
    `${values.count} simulated municipalities (seed ${values.seed})`,
    await lotse.municipalitiesToPlan(root, Number(values.count), Number(values.seed)),
  ],
]) {
  const gaps = [];
  for (const one of cases) gaps.push(await gapsOf(one));
  tell(name, gaps);
}
