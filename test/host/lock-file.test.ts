import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFile } from '../../src/host/lock-file.ts';
import { temporaryFile } from '../../src/host/temporary-file.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-lock-'));
  path = join(folder, 'a.yaml');
});

afterEach(() => rm(folder, { recursive: true }));

const since = '2026-11-22 10:05';
const leave = (holder: unknown) =>
  writeFile(`${path}.lock`, typeof holder === 'string' ? holder : JSON.stringify(holder));

/** The number of a process that has ended. */
const deadProcess = () => spawnSync(process.execPath, ['-e', '']).pid;

test('a lock keeps others out until it is released', async () => {
  const first = await lockFile(path);
  expect(first.kind).toBe('locked');
  expect((await stat(`${path}.lock`)).mode & 0o777).toBe(0o600);
  expect(await lockFile(path)).toMatchObject({
    kind: 'held',
    path: `${path}.lock`,
    pid: process.pid,
    host: hostname(),
    here: true,
  });
  if (first.kind === 'locked') await first.release();
  expect(await readdir(folder)).toEqual([]);
  expect((await lockFile(path)).kind).toBe('locked');
});

test.each([
  ['a dead process', () => ({ pid: deadProcess(), host: hostname(), started: null, since })],
  ['an earlier process of the same number', () => ({ pid: process.pid, host: hostname(), started: 'boot/1', since })],
  ['nobody that can be read', () => '{"pid":'],
  ['nothing', () => ''],
  ['something else', () => 'null'],
])('a lock of %s is taken over', async (name, holder) => {
  // Elsewhere nothing tells when a process began.
  if (name.startsWith('an earlier') && process.platform !== 'linux') return;
  await leave(holder());
  expect((await lockFile(path)).kind).toBe('locked');
  expect(JSON.parse(await readFile(`${path}.lock`, 'utf8'))).toMatchObject({ pid: process.pid });
  expect(await readdir(folder)).toEqual(['a.yaml.lock']);
});

test('a lock of another machine holds', async () => {
  await leave({ pid: 1, host: 'anderswo.example', started: null, since });
  expect(await lockFile(path)).toMatchObject({ kind: 'held', host: 'anderswo.example', here: false, since });
});

test('of many that find a leftover, one gets the lock', async () => {
  for (let round = 0; round < 20; round += 1) {
    await leave({ pid: deadProcess(), host: hostname(), started: null, since });
    const all = await Promise.all(Array.from({ length: 8 }, () => lockFile(path)));
    expect(all.filter(({ kind }) => kind === 'locked').length).toBe(1);
    expect(all.filter(({ kind }) => kind === 'held').length).toBe(7);
    await rm(`${path}.lock`);
  }
});

test('who released it takes nobody else’s lock away', async () => {
  const first = await lockFile(path);
  const other = JSON.stringify({ pid: 1, host: 'anderswo.example', started: null, since });
  await leave(other);
  if (first.kind === 'locked') await first.release();
  expect(await readFile(`${path}.lock`, 'utf8')).toBe(other);
});

test('a folder that is missing, and a name as long as names may be', async () => {
  expect(await lockFile(join(folder, 'fehlt', 'a.yaml'))).toEqual({ kind: 'failed', reason: 'ENOENT' });
  expect((await lockFile(join(folder, `${'ä'.repeat(125)}.yaml`))).kind).toBe('locked');
});

test('what a killed writer left is taken away with the lock, of this file only', async () => {
  const [own, other] = [temporaryFile(path), temporaryFile(join(folder, 'b.yaml'))];
  await writeFile(own, 'ans');
  await writeFile(other, 'ans');
  expect((await lockFile(path)).kind).toBe('locked');
  expect(await readdir(folder)).toEqual([basename(other), 'a.yaml.lock']);
});

test('a lock that can’t be read is a failure, not an endless wait', async () => {
  await mkdir(`${path}.lock`);
  expect(await lockFile(path)).toEqual({ kind: 'failed', reason: 'EISDIR' });
});
