import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answer, answerFacts, begin, type Desk, lotse, makeDesk } from './interview-desk.ts';

let desk: Desk;

beforeEach(() => {
  desk = makeDesk();
});
afterEach(() => desk.clear());

test('a process that is killed while it writes never leaves a damaged file', async () => {
  // As the program writes: the same code, in a loop, with texts that tell their own length.
  const writer = join(desk.folder, 'writer.mjs');
  const host = fileURLToPath(new URL('../../src/host/write-atomically.ts', import.meta.url));
  await build({
    stdin: {
      contents: `import { writeAtomically } from ${JSON.stringify(host)};
        process.stdout.write('.');
        for (let n = 0; ; n += 1) {
          const body = String(n % 10).repeat(20_000 + 7_000 * (n % 10));
          await writeAtomically('file.yaml', body.length + ':' + body + ':end');
          if (n === 2) process.stdout.write('.');
        }`,
      resolveDir: desk.folder,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: writer,
  });
  for (let round = 0; round < 100; round += 1) {
    const child = spawn(process.execPath, [writer], { cwd: desk.folder, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    let dots = 0;
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (data: Buffer) => {
        dots += data.length;
        if (dots >= 2) resolve();
      });
    });
    await new Promise((resolve) => setTimeout(resolve, (round * 7) % 23));
    child.kill('SIGKILL');
    await ended;
    const [length, body = '', end] = readFileSync(join(desk.folder, 'file.yaml'), 'utf8').split(':');
    expect({ length: Number(length), end }).toEqual({ length: body.length, end: 'end' });
    expect(new Set(body).size).toBe(1);
  }
  // A write that was cut off leaves its beginning beside the file, never in it, for its owner only.
  const names = readdirSync(desk.folder).filter((name) => name.endsWith('.tmp'));
  expect(names.length).toBeGreaterThan(0);
  expect(names.every((name) => /^\.lotse-[0-9a-f]{8}-[0-9a-f]{12}\.tmp$/.test(name))).toBe(true);
  for (const name of names) expect(statSync(join(desk.folder, name)).mode & 0o777).toBe(0o600);
});

test('no room at all is said before the first question, and leaves nothing behind', async () => {
  const terminal = desk.run('no-room', `ulimit -f 0; ${lotse} assess antworten.yaml -q mini`);
  const shown = await terminal.shows('exit code 2');
  expect(shown).toContain('lässt sich nicht schreiben (EFBIG)');
  expect(shown).toContain('Dort ist kein Platz mehr frei.');
  expect(desk.names()).toEqual(['mini']);
});

test('a disk that fills up costs no answer: what was saved is there, and the last line says how to go on', async () => {
  // The limit counts blocks of 512 or 1024 bytes, by the shell; a long note goes beyond either.
  const terminal = desk.run('full', `ulimit -f 2; ${lotse} assess antworten.yaml -q mini`);
  await begin(terminal, 'Musterdorf');
  await answer(terminal, 'Frage 1 von', 'j');
  await terminal.shows('Frage 2 von');
  const before = desk.file();
  terminal.type('m');
  await terminal.shows('Anmerkung zu dieser Frage:');
  for (let part = 0; part < 12; part += 1) terminal.type('lang '.repeat(40));
  terminal.type('Enter');
  const asked = await terminal.shows('Die Antwort ist noch nicht gesichert.');
  expect(asked).toContain('noch einmal versuchen');
  terminal.type('Enter');
  await terminal.shows('Die Antwort ist noch nicht gesichert.');
  expect(desk.file()).toBe(before);
  terminal.type('q', 'Enter');
  const end = await terminal.shows('exit code 2');
  expect(end).toContain('Gesichert in „antworten.yaml“. Weiter geht es mit:\n  lotse assess antworten.yaml -q mini\n');
  expect(desk.file()).toBe(before);
  expect(desk.names()).toEqual(['antworten.yaml', 'mini']);
});

test('a folder that may not be written to, or is not there, is said before the first question', async () => {
  const readOnly = desk.run('read-only', `${lotse} assess /sys/antworten.yaml -q mini`);
  expect(await readOnly.shows('exit code 2')).toContain('Sie dürfen dort nicht schreiben.');
  const missing = desk.run('missing', `${lotse} assess fehlt/neu.yaml -q mini`);
  expect(await missing.shows('exit code 2')).toContain('Den Ordner gibt es nicht.');
});

test('a file that somebody broke meanwhile is left alone', async () => {
  const terminal = desk.start('broken');
  await answerFacts(terminal, 'Musterdorf');
  await answer(terminal, 'Was möchten Sie beantworten?');
  await terminal.shows('Frage 1 von');
  writeFileSync(join(desk.folder, 'antworten.yaml'), 'answers: {\n');
  terminal.type('j', 'Enter');
  await terminal.shows('exit code 1');
  expect(desk.file()).toBe('answers: {\n');
});
