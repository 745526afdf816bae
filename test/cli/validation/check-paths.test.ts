import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordFiles } from '../../../src/cli/file-record.ts';
import { checkPaths } from '../../../src/cli/validation/check-paths.ts';
import { readValidateRequest, type ValidateOptions } from '../../../src/cli/validation/validate-request.ts';
import { scriptedHost } from '../../support/scripted-host.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const count = 60;
let folder = '';

const copyMini = (target: string) => cp(join(fixtures, 'mini'), target, { recursive: true });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-check-'));
  await copyMini(join(folder, 'mini'));
  await mkdir(join(folder, 'antworten'));
  const answers = await readFile(join(fixtures, 'mini.yaml'), 'utf8');
  for (let index = 0; index < count; index += 1) {
    const text = index % 20 === 7 ? answers.replace('akten-regeln: 1', 'akten-regeln: 9') : answers;
    await writeFile(join(folder, 'antworten', `${String(index).padStart(3, '0')}.yaml`), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

/** Checks as the command does, and counts how often each file is read. */
async function check(paths: readonly string[], options: ValidateOptions = {}) {
  const { host } = scriptedHost(folder, []);
  const reads = new Map<string, number>();
  const files = recordFiles({
    ...host.files,
    async readFile(path) {
      const reading = await host.files.readFile(path);
      if (reading.kind === 'file') reads.set(path, (reads.get(path) ?? 0) + 1);
      return reading;
    },
  });
  const checked = await checkPaths(readValidateRequest(paths, options), { host, files, language: 'de' });
  return { ...checked, reads };
}

const broken = ['antworten/007.yaml', 'antworten/027.yaml', 'antworten/047.yaml'];

test.each<[string, readonly string[], ValidateOptions]>([
  ['the questionnaire that the call names', ['antworten'], { questionnaire: 'mini' }],
  ['a questionnaire of the same call', ['antworten', 'mini'], {}],
  ['a pattern', ['antworten/*.yaml', 'mini'], {}],
])(
  'thousands of answers against %s: each file is read once, and only the text of what is wrong is kept',
  async (_, paths, options) => {
    const { report, reads } = await check(paths, options);
    expect(report.diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual(
      broken.map((file) => `${file} value-out-of-range`),
    );
    expect([...report.texts.keys()].sort()).toEqual(broken);
    expect(report.files).toHaveLength(count + 4);
    expect([...reads].filter(([, times]) => times > 1)).toEqual([]);
  },
);

test('a file that is named twice is checked once, under the first of its names', async () => {
  const { report } = await check(['./antworten/../antworten/007.yaml', 'antworten/007.yaml', 'antworten/00?.yaml'], {
    questionnaire: 'mini',
  });
  expect(report.files.filter((file) => file.startsWith('antworten/'))).toHaveLength(10);
  expect(report.diagnostics).toHaveLength(1);
});

test('of questionnaires with the same id the nearest counts', async () => {
  const old = join(folder, 'alt');
  await copyMini(join(old, 'fragebogen'));
  const manifest = join(old, 'fragebogen', 'questionnaire.yaml');
  await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('version: 1.1.0', 'version: 0.9.0'));
  const answers = await readFile(join(fixtures, 'mini.yaml'), 'utf8');
  await writeFile(join(old, 'a.yaml'), answers.replace('version: 1.1.0', 'version: 0.9.0'));
  const { report } = await check(['.']);
  expect(report.diagnostics.map(({ file }) => file)).toEqual(broken);
  await rm(old, { recursive: true });
});

test('answers to a questionnaire with errors are looked at by themselves', async () => {
  await copyMini(join(folder, 'kaputt'));
  const manifest = join(folder, 'kaputt', 'questionnaire.yaml');
  await writeFile(
    manifest,
    (await readFile(manifest, 'utf8')).replace('id: mini', 'id: kaputt').replace('target: 3', 'target: 9'),
  );
  const answers = (await readFile(join(fixtures, 'mini.yaml'), 'utf8')).replace('id: mini', 'id: kaputt');
  await writeFile(
    join(folder, 'kaputt', 'antworten.yaml'),
    answers.replace('assessedOn: 2026-11-22', 'assessedOn: gestern'),
  );
  const { report } = await check(['kaputt']);
  expect(report.diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'kaputt/antworten.yaml schema',
    'kaputt/questionnaire.yaml level-out-of-range',
  ]);
  await rm(join(folder, 'kaputt'), { recursive: true });
});

test('a part with an error of its own keeps its text when another part of its questionnaire is checked', async () => {
  await copyMini(join(folder, 'zwei'));
  await writeFile(join(folder, 'zwei', 'measures.yaml'), 'kind: measures\nschemaVersion: 1\nmeasures: [\n');
  const { report } = await check(['zwei/measures.yaml', 'zwei/domains/akten.yaml']);
  expect(report.diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual(['zwei/measures.yaml yaml-syntax']);
  expect(report.files).toEqual(['zwei/domains/akten.yaml', 'zwei/measures.yaml']);
  expect([...report.texts.keys()]).toEqual(['zwei/measures.yaml']);
});

test('a manifest that cannot be read keeps its text when its folder is checked', async () => {
  await copyMini(join(folder, 'kaputt'));
  await writeFile(join(folder, 'kaputt', 'questionnaire.yaml'), 'kind: questionnaire\ntitle: %Titel\n');
  const { report } = await check(['kaputt']);
  expect(report.diagnostics.map(({ code }) => code)).toEqual(['yaml-syntax']);
  expect(report.files).toHaveLength(4);
  expect([...report.texts.keys()]).toEqual(['kaputt/questionnaire.yaml']);
});
