import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CallResult } from '../../support/case.ts';
import { checkSarif } from '../../support/check-sarif.ts';
import { runInProcess, runProgram } from '../../support/run-call.ts';

/* Every format about a few files with odd names, as it was read once by a person; `npm test -- -u` writes anew. */

const folder = fileURLToPath(new URL('../../fixtures/validate-formats/', import.meta.url));
const files = readdirSync(join(folder, 'files')).sort();
const goldens = {
  pretty: 'pretty.txt',
  json: 'report.json',
  sarif: 'report.sarif',
  junit: 'junit.xml',
  github: 'github.txt',
  gitlab: 'gitlab.json',
} as const;
type Format = keyof typeof goldens;

const calls = (['de', 'en'] as const).flatMap((language) =>
  (Object.keys(goldens) as Format[]).map((format) => [language, format] as const),
);

function run(language: string, format: Format, how: typeof runProgram): Promise<CallResult> {
  const args = ['validate', ...files, '--format', format, '--lang', language];
  return how({ args, environment: {}, input: new Uint8Array(), folder: join(folder, 'files') });
}

describe.each(calls)('%s %s', (language, format) => {
  test('is as it was read', async () => {
    const { stdout, stderr, exit } = await run(language, format, (call) => runInProcess(call));
    expect([stderr, exit]).toEqual(['', 1]);
    const text = format === 'sarif' ? withoutRules(stdout) : stdout;
    const golden = join(folder, language, goldens[format]);
    if (process.env.UPDATE === '1') {
      mkdirSync(join(folder, language), { recursive: true });
      writeFileSync(golden, text);
    }
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });

  test('is the same from the built program', async () => {
    const inProcess = await run(language, format, (call) => runInProcess(call));
    expect(await run(language, format, runProgram)).toEqual(inProcess);
  });
});

/** What the rules say is tested where it stands, and would change this with every word. */
function withoutRules(text: string): string {
  checkSarif(text);
  return `${JSON.stringify(
    JSON.parse(text, (key, value) => (key === 'rules' ? [] : value)),
    null,
    2,
  )}\n`;
}
