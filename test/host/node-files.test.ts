import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Files } from '../../src/host/index.ts';
import { nodeFiles } from '../../src/host/node-files.ts';

let folder: string;
let files: Files;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-files-'));
  files = nodeFiles(folder);
});

afterEach(() => rm(folder, { recursive: true }));

const modeOf = async (name: string) => (await stat(join(folder, name))).mode & 0o777;

test('a new file is for its owner only, and nothing else is left', async () => {
  expect(await files.write('new.yaml', 'ä\n')).toEqual({ kind: 'written' });
  expect(await readFile(join(folder, 'new.yaml'), 'utf8')).toBe('ä\n');
  expect(await modeOf('new.yaml')).toBe(0o600);
  expect(await readdir(folder)).toEqual(['new.yaml']);
});

test('an existing file keeps its mode', async () => {
  await writeFile(join(folder, 'shared.yaml'), 'old', { mode: 0o640 });
  await files.write('shared.yaml', 'new');
  expect(await modeOf('shared.yaml')).toBe(0o640);
});

test('a link keeps pointing to its target', async () => {
  await writeFile(join(folder, 'target.yaml'), 'old');
  await symlink('target.yaml', join(folder, 'link.yaml'));
  await files.write('link.yaml', 'new');
  expect(await readFile(join(folder, 'target.yaml'), 'utf8')).toBe('new');
  expect((await readdir(folder)).sort()).toEqual(['link.yaml', 'target.yaml']);
});

test('a link to nothing yet stays a link', async () => {
  await symlink('target.yaml', join(folder, 'link.yaml'));
  await files.write('link.yaml', 'new');
  expect(await readFile(join(folder, 'target.yaml'), 'utf8')).toBe('new');
  expect((await lstat(join(folder, 'link.yaml'))).isSymbolicLink()).toBe(true);
});

test('a name as long as names may be is no trouble', async () => {
  const name = `${'n'.repeat(250)}.yaml`;
  expect(await files.write(name, 'x')).toEqual({ kind: 'written' });
});

test('what can’t be written says why and leaves nothing behind', async () => {
  await mkdir(join(folder, 'sub'));
  expect(await files.write('sub', 'x')).toEqual({ kind: 'failed', reason: 'EISDIR' });
  expect(await files.write('missing/x.yaml', 'x')).toEqual({ kind: 'failed', reason: 'ENOENT' });
  expect(await readdir(folder)).toEqual(['sub']);
});

test('whether a file can be written is known before', async () => {
  await writeFile(join(folder, 'a.yaml'), 'a');
  expect(await files.tryWriting('a.yaml')).toEqual({ kind: 'written' });
  expect(await files.tryWriting('new.yaml')).toEqual({ kind: 'written' });
  expect(await files.tryWriting('missing/new.yaml')).toEqual({ kind: 'failed', reason: 'ENOENT' });
  expect(await readdir(folder)).toEqual(['a.yaml']);
});

test('readings tell files, folders and nothing apart', async () => {
  await writeFile(join(folder, 'a.yaml'), 'a');
  expect(await files.readFile('a.yaml')).toEqual({ kind: 'file', bytes: Buffer.from('a') });
  expect(await files.readFile('.')).toEqual({ kind: 'folder' });
  expect(await files.readFile('b.yaml')).toEqual({ kind: 'missing' });
  expect(await files.readFile('a.yaml/b.yaml')).toEqual({ kind: 'missing' });
});

test('two names of one file are the same', async () => {
  await writeFile(join(folder, 'a.yaml'), 'a');
  await symlink('a.yaml', join(folder, 'b.yaml'));
  expect(await files.isSame('a.yaml', './b.yaml')).toBe(true);
  expect(await files.isSame('new.yaml', './new.yaml')).toBe(true);
  expect(await files.isSame('a.yaml', 'new.yaml')).toBe(false);
});
