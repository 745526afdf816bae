// From Enter to the next question, over a whole interview of the shipped questionnaire with all its conditions, each answer saved to the disk;
// as a ratio to the next prompt of an empty loop of inquirer's own. Terminals are stood in for by streams, so that only the program is measured.
// Usage: node bench/interview.js (also part of npm run bench)
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import inquirer from 'inquirer';
import { start } from '../dist/lotse.js';

const limit = 50;
const folder = mkdtempSync(join(tmpdir(), 'lotse-bench-'));
const questionnaires = {
  compiled: new URL('../dist/questionnaires/', import.meta.url),
  sources: new URL('../questionnaires/', import.meta.url),
};
const solver = new URL('../dist/solver.js', import.meta.url);

/** A terminal at which `seen` tells what was written since the last key. */
function standIn() {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  let shown = '';
  let wake = () => undefined;
  const output = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        shown += chunk;
        wake();
        done();
      },
    }),
    // Each prompt ends its output; the real one stays open all the same.
    { isTTY: true, columns: 80, rows: 24, end: () => undefined },
  );
  return {
    input,
    output,
    press(key) {
      shown = '';
      input.write(key);
    },
    /** Waits until the screen since the last key has a text, and gives what is written from there on. */
    async seen(pattern) {
      for (;;) {
        const match = pattern.exec(shown);
        if (match !== null) return match[0];
        await new Promise((resolve) => {
          wake = resolve;
        });
      }
    },
    /** Prompts drop what comes in while they are being set up. */
    settled: () => new Promise((resolve) => setTimeout(resolve, 2)),
  };
}

// Streams alone keep no process alive.
const alive = setInterval(() => undefined, 1000);

const now = () => Number(process.hrtime.bigint()) / 1e6;

async function interviewTimes() {
  const file = join(folder, 'a.yaml');
  writeFileSync(
    file,
    'kind: answers\nschemaVersion: 1\nquestionnaire: { id: sachsen-anhalt, version: 1.0.0 }\nassessedOn: 2026-11-22\nmunicipality: { name: M, population: 13240 }\nanswers: {}\n',
  );
  const terminal = standIn();
  const streams = { stdin: terminal.input, stdout: terminal.output, stderr: terminal.output };
  const process = { ...streams, env: { LANG: 'C.UTF-8', NO_COLOR: '1' }, cwd: () => folder };
  const ended = start(['assess', file, '--open'], { process, questionnaires, solver });
  const times = [];
  let screen = await terminal.seen(/Frage \d+ von [\s\S]*aufhören/);
  for (;;) {
    await terminal.settled();
    const isText = screen.includes('Antwort eintippen');
    const key = screen.includes('j  ja') ? 'j' : isText ? 'w' : / a {2}/.test(screen) ? 'a' : '1';
    terminal.press(key);
    await terminal.seen(/aufhören/);
    const pressed = now();
    terminal.press('\r');
    screen = await terminal.seen(/Frage \d+ von [\s\S]*aufhören|Und jetzt\?[\s\S]*führt zurück/);
    times.push(now() - pressed);
    if (screen.startsWith('Und jetzt?') && screen.includes('weiter')) {
      await terminal.settled();
      terminal.press('\r');
      screen = await terminal.seen(/Frage \d+ von [\s\S]*aufhören/);
    } else if (screen.startsWith('Und jetzt?')) break;
  }
  await terminal.settled();
  terminal.press('q');
  terminal.press('\r');
  if ((await ended) !== 0) throw new Error('the interview did not end well');
  return times;
}

async function emptyLoopTimes(count) {
  const terminal = standIn();
  const prompt = inquirer.createPromptModule({ input: terminal.input, output: terminal.output });
  const times = [];
  let pressed = 0;
  for (let index = 0; index <= count; index += 1) {
    const asked = prompt([{ type: 'input', name: 'value', message: `Nr. ${index}:` }]);
    await terminal.seen(new RegExp(`Nr\\. ${index}:`));
    if (index > 0) times.push(now() - pressed);
    await terminal.settled();
    pressed = now();
    terminal.press('\r');
    await asked;
  }
  return times;
}

const at = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.floor(share * (numbers.length - 1))];

await emptyLoopTimes(20);
const empty = await emptyLoopTimes(85);
const interview = await interviewTimes();
clearInterval(alive);
rmSync(folder, { recursive: true });

const line = (name, times) =>
  console.log(
    `${name.padEnd(24)} median ${at(times, 0.5).toFixed(1)} ms, 95 % within ${at(times, 0.95).toFixed(1)} ms`,
  );
console.log(`\nfrom Enter to the next question, ${interview.length} questions; baseline: inquirer's input in a loop\n`);
line('empty loop', empty);
line('lotse assess', interview);
const ratio = at(interview, 0.5) / at(empty, 0.5);
const verdict = at(interview, 0.95) <= limit ? 'within' : 'OVER';
console.log(
  `${'ratio of the medians'.padEnd(24)} ${ratio.toFixed(2).padStart(6)} × baseline   (95 % ${verdict} ${limit} ms)`,
);
