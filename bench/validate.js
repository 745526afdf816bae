// lotse validate beside a script that does nothing but parse the same files with the yaml package: all shipped questionnaires, and thousands of files
// of answers in one call. Ratios of the medians of interleaved runs, whole processes: absolute times mean nothing on a shared machine.
// Usage: node bench/validate.js [--runs 21] (also part of npm run bench)
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const limit = 1.5;
const answersCount = 2000;

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { runs: { type: 'string', default: '21' } } });
const folder = mkdtempSync(join(tmpdir(), 'lotse-bench-'));
const answers = join(folder, 'answers');
mkdirSync(answers);
const bin = join(root, 'bin', 'lotse.js');

/** Reads a list of files from the file that is its argument, and parses each. */
const parser = join(folder, 'parse.js');
const yaml = pathToFileURL(join(root, 'node_modules', 'yaml', 'dist', 'index.js'));
writeFileSync(
  parser,
  `const { readFileSync } = require('node:fs');
const { parse } = require(${JSON.stringify(fileURLToPath(yaml))});
for (const file of JSON.parse(readFileSync(process.argv[2], 'utf8'))) parse(readFileSync(file, 'utf8'));
`,
);

/** The files of the shipped questionnaires as lotse itself says that it reads them. */
function shippedFiles() {
  const { stdout } = spawnSync(process.execPath, [bin, 'list'], { cwd: root, encoding: 'utf8' });
  const ids = stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')[0]]));
  return ids.flatMap((id) => {
    const base = join(root, 'questionnaires', id);
    const manifest = readFileSync(join(base, 'questionnaire.yaml'), 'utf8');
    const include = /^include:\n((?: {2}- .*\n)+)/m.exec(manifest)?.[1] ?? '';
    const paths = ['questionnaire.yaml', ...[...include.matchAll(/- (\S+)/g)].map(([, path]) => path)];
    return paths.map((path) => join(base, path));
  });
}

/** Files of answers that differ: the examples, each time with other levels. */
function manyAnswers() {
  const examples = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.yaml'));
  const texts = examples
    .map((name) => readFileSync(join(root, 'examples', name), 'utf8'))
    .filter((text) => text.length > 3000);
  return Array.from({ length: answersCount }, (_, index) => {
    const text = texts[index % texts.length]
      .replace(/^ {2}name: .*$/m, `  name: Ort ${index}`)
      .replace(/^( {2}[a-z-]+: )([0-4])(?= |$)/gm, (_line, key, level) => key + ((Number(level) + index) % 5));
    const file = join(answers, `${index}.yaml`);
    writeFileSync(file, text);
    return file;
  });
}

/** Milliseconds of one whole process; fails loudly, since a crash is fast. */
function timeOf(args) {
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - started) / 1e6;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function compare(name, files, args, runs) {
  const list = join(folder, 'files.json');
  writeFileSync(list, JSON.stringify(files));
  const calls = [
    [parser, list],
    [bin, 'validate', ...args],
  ];
  for (const call of calls) timeOf(call);
  const times = calls.map(() => []);
  for (let run = 0; run < runs; run += 1) for (const [index, call] of calls.entries()) times[index].push(timeOf(call));
  const [parsing, checking] = times.map(median);
  const ratio = checking / parsing;
  const each = `${(checking / files.length).toFixed(1)} ms a file, ${files.length} files`;
  console.log(
    `${name.padEnd(24)} ${ratio.toFixed(2).padStart(6)} × parsing   (${ratio <= limit ? 'within' : 'OVER'} ${limit.toFixed(2)}; ${each})`,
  );
}

console.log('\nlotse validate; baseline: a script that parses the same files with the yaml package\n');
const runs = Number(values.runs);
compare('shipped questionnaires', shippedFiles(), [], runs);
compare('thousands of answers', manyAnswers(), [answers], Math.min(5, runs));
rmSync(folder, { recursive: true });
