import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseCommand, readExpected, runCase, writeExpected } from './support/case.ts';
import { runInProcess, runProgram } from './support/run-call.ts';

const folder = fileURLToPath(new URL('cases/', import.meta.url));
const names = readdirSync(folder, { withFileTypes: true })
  // Those of validate/ have a test of their own.
  .filter((entry) => entry.isDirectory() && entry.name !== 'validate')
  .map(({ name }) => name)
  .sort();

describe('cases', () => {
  describe.each(names)('%s', (name) => {
    const caseFolder = join(folder, name);

    test('in process', async () => {
      const result = await runCase(caseFolder, runInProcess);
      if (process.env.UPDATE === '1') await writeExpected(caseFolder, result);
      expect(result).toEqual(await readExpected(caseFolder));
    });

    test('through bin/lotse.js', async () => {
      expect(await runCase(caseFolder, runProgram)).toEqual(await readExpected(caseFolder));
    });
  });
});

test('a command is split as a shell does', () => {
  expect(parseCommand('# about\nLOTSE_LANG=en score \'a b.yaml\'\n  --budget 2027="1 2"x ""\n')).toEqual({
    environment: { LOTSE_LANG: 'en' },
    args: ['score', 'a b.yaml', '--budget', '2027=1 2x', ''],
  });
});
