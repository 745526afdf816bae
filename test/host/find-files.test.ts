import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/host/node-files.ts';

let folder = '';

const paths = [
  'a.yaml',
  'b.YML',
  'c.json',
  'd.txt',
  '.hidden.yaml',
  '.git/e.yaml',
  'node_modules/f.yaml',
  'Kopie (2).yaml',
  'kreis/harz/g.yaml',
  'kreis/harz/g2.yaml',
  'kreis/salzland/h.yaml',
  'kreis/salzland/tief/er/i.json',
  'kreis-2/j.yaml',
  'kreis/ä ö.yaml',
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-find-'));
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), '');
  }
  await symlink('../kreis', join(folder, 'kreis', 'im-kreis'));
  await symlink('harz/g.yaml', join(folder, 'kreis', 'link.yaml'));
  await symlink('nirgends.yaml', join(folder, 'kreis-2', 'tot.yaml'));
  await symlink('kreis.yaml', join(folder, 'kreis-2', 'kreis.yaml'));
});
afterAll(() => rm(folder, { recursive: true }));

const below = (path: string) => nodeFiles(folder).filesBelow(path, ['.yaml', '.yml', '.json']);
const matching = async (pattern: string) => (await nodeFiles(folder).filesMatching(pattern)).files;

describe('files below a folder', () => {
  it('are those with the endings, without what is hidden, node_modules and links in a circle', async () => {
    expect(await below('.')).toEqual({
      files: [
        'Kopie (2).yaml',
        'a.yaml',
        'b.YML',
        'c.json',
        'kreis-2/j.yaml',
        'kreis/harz/g.yaml',
        'kreis/harz/g2.yaml',
        'kreis/link.yaml',
        'kreis/salzland/h.yaml',
        'kreis/salzland/tief/er/i.json',
        'kreis/ä ö.yaml',
      ],
      unreadable: [
        { path: 'kreis-2/kreis.yaml', reason: 'ELOOP' },
        { path: 'kreis-2/tot.yaml', reason: 'ENOENT' },
      ],
    });
  });

  it('are named from the folder on, however it is written', async () => {
    expect((await below('./kreis/harz/')).files).toEqual(['kreis/harz/g.yaml', 'kreis/harz/g2.yaml']);
    expect((await below(join(folder, 'kreis', 'harz'))).files[0]).toBe(join(folder, 'kreis', 'harz', 'g.yaml'));
    expect((await below('kreis/../kreis/harz')).files[0]).toBe('kreis/harz/g.yaml');
  });
});

describe('a pattern', () => {
  it.each([
    ['*.yaml', ['Kopie (2).yaml', 'a.yaml']],
    ['?.{yaml,YML}', ['a.yaml', 'b.YML']],
    ['[a-b].*', ['a.yaml', 'b.YML']],
    ['[!a].json', ['c.json']],
    ['[[:alpha:]].json', ['c.json']],
    ['./*.json', ['c.json']],
    ['Kopie (2)*', ['Kopie (2).yaml']],
    ['Kopie (?).yaml', ['Kopie (2).yaml']],
    ['kreis/*/*.yaml', ['kreis/harz/g.yaml', 'kreis/harz/g2.yaml', 'kreis/salzland/h.yaml']],
    ['kreis/*.yaml', ['kreis/link.yaml', 'kreis/ä ö.yaml']],
    ['kreis/{harz,salzland/tief/*}/*', ['kreis/harz/g.yaml', 'kreis/harz/g2.yaml', 'kreis/salzland/tief/er/i.json']],
    ['**/g*.yaml', ['kreis/harz/g.yaml', 'kreis/harz/g2.yaml']],
    ['**/*.json', ['c.json', 'kreis/salzland/tief/er/i.json']],
    ['kreis/**/i.*', ['kreis/salzland/tief/er/i.json']],
    ['kreis*/j.yaml', ['kreis-2/j.yaml']],
    ['.*.yaml', ['.hidden.yaml']],
    ['.git/*', ['.git/e.yaml']],
    ['**/.git/*.yaml', ['.git/e.yaml']],
    ['node_modules/*', ['node_modules/f.yaml']],
    ['a[1.yaml', []],
    ['fehlt/*.yaml', []],
    ['a.yaml/*', []],
    ['*.toml', []],
    ['!(a).yaml', []],
  ])('%s', async (pattern, expected) => {
    expect(await matching(pattern)).toEqual(expected);
  });

  it('may be absolute', async () => {
    expect(await matching(join(folder, 'kreis', 'harz', '*2.yaml'))).toEqual([
      join(folder, 'kreis', 'harz', 'g2.yaml'),
    ]);
  });

  it('names what it cannot follow', async () => {
    expect((await nodeFiles(folder).filesMatching('kreis-2/*.yaml')).unreadable.map(({ path }) => path)).toEqual([
      'kreis-2/kreis.yaml',
      'kreis-2/tot.yaml',
    ]);
  });
});

it('what stands at a path', async () => {
  const kindOf = async (path: string) => nodeFiles(folder).kindOf(path);
  expect(await kindOf('a.yaml')).toEqual({ kind: 'file' });
  expect(await kindOf('kreis/im-kreis')).toEqual({ kind: 'folder' });
  expect(await kindOf('a.yaml/b')).toEqual({ kind: 'missing' });
  expect(await kindOf('kreis-2/kreis.yaml')).toEqual({ kind: 'unreadable', reason: 'ELOOP' });
});
