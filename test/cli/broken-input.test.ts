import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arbitraryBroken } from '../support/broken-bytes.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { runInProcess } from '../support/run-call.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const filesBelow = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => join(folder, file));

/** The house rule: no user input, however broken, gives exit code 3 or a stack trace. */
describe('broken input is never a bug of lotse', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lotse-broken-'));
    cpSync(join(root, 'test/fixtures'), folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function expectNoBug(...args: string[]): Promise<void> {
    const { stdout, stderr, exit } = await runInProcess({ args, environment: {}, input: new Uint8Array(), folder });
    expect([0, 1, 2], `${stdout}\n${stderr}`).toContain(exit);
    expect(stdout + stderr).not.toMatch(/^ {4}at /m);
  }

  /** Runs the calls on files that were broken one at a time. */
  async function tryBroken(originals: readonly string[], numRuns: number, run: (file: string) => Promise<void>) {
    const broken = fc
      .constantFrom(...originals)
      .chain((file) => arbitraryBroken(readFileSync(join(root, file), 'utf8')).map((bytes) => ({ file, bytes })));
    const property = fc.asyncProperty(broken, async ({ file, bytes }) => {
      const target = join(
        folder,
        file.replace('test/fixtures/', '').replaceAll('/', file.startsWith('test') ? '/' : '-'),
      );
      writeFileSync(target, bytes);
      try {
        await run(target);
      } finally {
        if (file.startsWith('test')) cpSync(join(root, file), target);
      }
    });
    await fc.assert(property, propertyRuns(numRuns));
  }

  test('in a questionnaire', async () => {
    await tryBroken(filesBelow('test/fixtures/mini'), 120, async () => {
      await expectNoBug('validate', 'mini', '--format', 'json');
      await expectNoBug('score', 'mini.yaml', '-q', 'mini', '--date', '2026-11-22');
    });
  });

  test('in a file of answers', async () => {
    await tryBroken(['test/fixtures/mini.yaml'], 80, async (file) => {
      await expectNoBug('validate', file, '-q', join(dirname(file), 'mini'));
      await expectNoBug('score', file, '-q', 'mini', '--date', '2026-11-22', '--format', 'json');
    });
  });

  test('in an example', async () => {
    await tryBroken(filesBelow('examples'), 40, async (file) => expectNoBug('score', file, '--date', '2026-11-22'));
  });

  test('in a file of the questionnaire that comes with lotse', async () => {
    await tryBroken(filesBelow('questionnaires'), 60, async (file) => expectNoBug('validate', file));
  });
});
