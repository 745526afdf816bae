// The default planner in a process of its own, as `lotse score` runs it: never run before, nothing compiled. As ratios to an empty node, medians of
// interleaved runs. The large case has 100 needed measures and 20 quarters, and staff and money for about half of it.
// Usage: node bench/planner.js [--runs 21] (also part of npm run bench)
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { runs: { type: 'string', default: '21' } } });
const runs = Number(values.runs);

/** Numbers in 0..1 that look random and are always the same. */
function drawing(seed) {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

function largeCase(size, quarters) {
  const draw = drawing(2022);
  const whole = (min, max) => min + Math.floor(draw() * (max - min + 1));
  const ids = Array.from({ length: size }, (_, index) => `m-${index + 1}`);
  const levels = [0, 1, 2, 3, 4];
  const questions = ids.map((id) => ({
    id: `q-${id}`,
    text: id,
    type: 'level',
    levels: Object.fromEntries(levels.map((level) => [level, `${level}`])),
    weight: whole(1, 9),
    ...(draw() < 0.05 ? { duty: { fulfilledAt: 2, reference: '§ 1' } } : {}),
  }));
  const cost = (timing, account, most) => {
    const euros = 500 * whole(0, most);
    return { label: timing, timing, account, amount: [euros, euros] };
  };
  const measures = ids.map((id, index) => {
    const days = whole(1, 20);
    const months = whole(1, 12);
    return {
      id,
      title: id,
      domain: 'd',
      raises: [{ question: `q-${id}`, to: 3 }],
      requires: index > 0 && draw() < 0.5 ? [ids[whole(Math.max(0, index - 15), index - 1)]] : [],
      effort: { internal: [days, days] },
      costs: [cost('once', 'ergebnis', 20), cost('once', 'finanz', 20), cost('yearly', 'ergebnis', 4)],
      duration: [months, months],
    };
  });
  const years = Array.from({ length: quarters / 4 }, (_, year) => 2027 + year);
  return {
    questionnaire: {
      kind: 'questionnaire',
      schemaVersion: 1,
      id: 'large',
      version: '1.0.0',
      title: 'Large',
      target: 3,
      dayRate: 1000,
      scale: { max: 4, levels: levels.map((level) => ({ level, title: `${level}` })) },
      domains: [{ id: 'd', title: 'd', questions }],
      measures,
    },
    answers: {
      kind: 'answers',
      schemaVersion: 1,
      questionnaire: { id: 'large', version: '1.0.0' },
      assessedOn: '2026-11-22',
      municipality: { name: 'Musterstadt' },
      planning: {
        start: '2027-Q1',
        quarters,
        internalDaysPerQuarter: 30,
        budget: Object.fromEntries(years.map((year) => [year, { ergebnis: 120000, finanz: 50000 }])),
      },
      answers: Object.fromEntries(questions.map(({ id }) => [id, 0])),
    },
  };
}

function exampleCase(name) {
  const compiled = JSON.parse(readFileSync(join(root, 'dist', 'questionnaires', 'sachsen-anhalt.json'), 'utf8'));
  return { questionnaire: compiled.merged, answers: parse(readFileSync(join(root, 'examples', name), 'utf8')) };
}

const folder = mkdtempSync(join(tmpdir(), 'lotse-bench-'));
const script = join(folder, 'plan.mjs');
await build({
  absWorkingDir: root,
  stdin: {
    resolveDir: root,
    loader: 'ts',
    contents: `
      import { readFileSync } from 'node:fs';
      import { buildAnswers } from './src/answers/build-answers.ts';
      import { buildQuestionnaire } from './src/questionnaire/index.ts';
      import { listPlan } from './src/roadmap/plan/plan.ts';
      import { prepareRoadmap } from './src/roadmap/prepare-roadmap.ts';
      const { questionnaire, answers } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
      const prepared = prepareRoadmap(buildQuestionnaire(questionnaire), buildAnswers(answers));
      const started = performance.now();
      const { planned } = listPlan(prepared);
      const milliseconds = performance.now() - started;
      process.stdout.write(JSON.stringify({ milliseconds, measures: prepared.jobs.length, planned: planned.length }));
    `,
  },
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
  outfile: script,
});
const subjects = [
  { name: 'plan of the example', limit: 0.6, documents: exampleCase('musterstadt.yaml') },
  { name: '100 measures, 20 quarters', limit: 1, documents: largeCase(100, 20) },
].map((subject, index) => {
  const file = join(folder, `case-${index}.json`);
  writeFileSync(file, JSON.stringify(subject.documents));
  return { ...subject, file, times: [], told: null };
});
const empty = join(folder, 'empty.js');
writeFileSync(empty, '');

function runNode(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

const starts = [];
for (let run = 0; run < runs; run += 1) {
  const started = process.hrtime.bigint();
  runNode([empty]);
  starts.push(Number(process.hrtime.bigint() - started) / 1e6);
  for (const subject of subjects) {
    subject.told = JSON.parse(runNode([script, subject.file]));
    subject.times.push(subject.told.milliseconds);
  }
}
rmSync(folder, { recursive: true });

const baseline = median(starts);
console.log(`\nthe default planner alone; baseline: empty node, ${baseline.toFixed(0)} ms\n`);
for (const { name, limit, times, told } of subjects) {
  const ratio = median(times) / baseline;
  const verdict = ratio <= limit ? 'within' : 'OVER';
  console.log(
    `${name.padEnd(26)} ${ratio.toFixed(2).padStart(5)} × baseline   (${verdict} ${limit.toFixed(2)}; ${told.planned} of ${told.measures} measures planned)`,
  );
}
