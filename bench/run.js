// Start-up and main job as ratios to an empty node, medians of interleaved runs: absolute times mean nothing on a shared machine.
// Then lotse validate, the interview and the planners, see validate.js, interview.js and optimum.js.
// Usage: npm run bench [-- --runs 21]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { runs: { type: 'string', default: '21' } } });
const runs = Number(values.runs);

const folder = mkdtempSync(join(tmpdir(), 'lotse-bench-'));
const empty = join(folder, 'empty.js');
writeFileSync(empty, '');

const bin = join(root, 'bin', 'lotse.js');
const example = join(root, 'examples', 'musterstadt.yaml');
const subjects = [
  { name: 'empty node', args: [empty], limit: 1 },
  { name: 'lotse --version', args: [bin, '--version'], limit: 1.35 },
  { name: 'lotse score (Markdown)', args: [bin, 'score', example, '--date', '2026-11-22'], limit: 3 },
  { name: 'lotse score (JSON)', args: [bin, 'score', example, '--date', '2026-11-22', '--format', 'json'], limit: 3 },
];

/** Milliseconds of one whole process; fails loudly, since a crash is fast. */
function timeOf({ name, args }) {
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - started) / 1e6;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const times = new Map(subjects.map(({ name }) => [name, []]));
for (const subject of subjects) timeOf(subject);
for (let run = 0; run < runs; run += 1) {
  for (const subject of subjects) times.get(subject.name).push(timeOf(subject));
}
rmSync(folder, { recursive: true });

const baseline = median(times.get('empty node'));
console.log(
  `node ${process.version}, medians of ${runs} interleaved runs; baseline: empty node, ${baseline.toFixed(0)} ms\n`,
);
for (const { name, limit } of subjects) {
  const ratio = median(times.get(name)) / baseline;
  const verdict = ratio <= limit ? 'within' : 'OVER';
  console.log(`${name.padEnd(24)} ${ratio.toFixed(2).padStart(6)} × baseline   (${verdict} ${limit.toFixed(2)})`);
}

await import('./validate.js');
await import('./planner.js');
await import('./interview.js');
await import('./optimum.js');
