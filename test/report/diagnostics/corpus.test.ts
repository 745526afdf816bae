import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, test } from 'vitest';
import { parseCommand, runCase } from '../../support/case.ts';
import { checkJunit } from '../../support/check-junit.ts';
import { checkSarif } from '../../support/check-sarif.ts';
import { runInProcess } from '../../support/run-call.ts';
import { readWorkflowCommand } from '../../support/workflow-commands.ts';

/* All reports for programs, of every broken file there is below test/cases/, against what their readers expect. */

const corpus = fileURLToPath(new URL('../../cases/', import.meta.url));
const outputs = mkdtempSync(join(tmpdir(), 'lotse-corpus-'));
afterAll(() => rmSync(outputs, { recursive: true }));

const formats = { json: 'a.json', gitlab: 'b.json', sarif: 'c.sarif', junit: 'd.xml', github: 'e.txt' } as const;
const outputOptions = Object.entries(formats).flatMap(([format, name]) => [
  '--format',
  format,
  '--output',
  join(outputs, name),
]);
const read = (format: keyof typeof formats) => readFileSync(join(outputs, formats[format]), 'utf8');

const entries = readdirSync(corpus, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const commands = entries
  .filter(({ name }) => name === 'cmd')
  .map(({ parentPath }) => parentPath)
  .filter((folder) => {
    const { args } = parseCommand(readFileSync(join(folder, 'cmd'), 'utf8'));
    return args[0] === 'validate' && !args.includes('--explain') && !args.includes('--watch');
  })
  .sort();

/** Files and folders without a call of their own; what lies beside them says what is expected. */
const broken = join(corpus, 'validate');
const targets = readdirSync(broken)
  .filter((name) => !/\.(txt|marks|md)$/.test(name))
  .sort();

/** The options of a case that say what is shown and where make room for ours. */
function withoutOutputs(args: readonly string[]): readonly string[] {
  const options = ['--format', '--output', '--max-problems'];
  return args.filter((arg, index) => !options.includes(arg) && !options.includes(args[index - 1] ?? ''));
}

const compile = (name: string) =>
  new Ajv({ allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8')),
  );
const isJson = compile('check-report.schema.json');
const isGitlab = compile('gitlab-code-quality.schema.json');

interface Finding {
  readonly fingerprint: string;
  readonly severity: string;
}

/** Each report is valid, and all say the same. */
function checkReports(strict: boolean): void {
  const json: { readonly checked: readonly string[]; readonly diagnostics: readonly Finding[] } = JSON.parse(
    read('json'),
  );
  expect(isJson(json), JSON.stringify(isJson.errors)).toBe(true);
  const gitlab: readonly Finding[] = JSON.parse(read('gitlab'));
  expect(isGitlab(gitlab), JSON.stringify(isGitlab.errors)).toBe(true);
  const sarif = checkSarif(read('sarif'));
  const cases = checkJunit(read('junit'));
  const github = read('github').split('\n').slice(0, -1).map(readWorkflowCommand);

  const fingerprints = json.diagnostics.map(({ fingerprint }) => fingerprint);
  expect(gitlab.map(({ fingerprint }) => fingerprint)).toEqual(fingerprints);
  expect(sarif.results.map(({ partialFingerprints }) => partialFingerprints['lotseFinding/v1'])).toEqual(fingerprints);
  expect(github).toHaveLength(fingerprints.length);
  expect(sarif.artifacts).toHaveLength(json.checked.length);
  expect(cases.map(({ file }) => file)).toEqual(json.checked);
  const fails = json.diagnostics.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
  expect(cases.some(({ failure }) => failure !== null)).toBe(fails);
}

describe('cases of validate', () => {
  test.each(commands.map((folder) => [relative(corpus, folder), folder]))('%s', async (_, folder) => {
    let strict = false;
    const { exit } = await runCase(folder, (call) => {
      strict = call.args.includes('--strict');
      return runInProcess({ ...call, args: [...withoutOutputs(call.args), ...outputOptions] });
    });
    if (exit < 2) checkReports(strict);
    else expect(Number(readFileSync(join(folder, 'exit'), 'utf8'))).toBe(exit);
  });

  test('there are some', () => {
    expect(commands.length).toBeGreaterThan(50);
  });
});

describe('broken files', () => {
  test.each(targets)('%s', async (target) => {
    const against = target.startsWith('answers-') ? ['-q', '../../fixtures/mini'] : [];
    const args = ['validate', target, ...against, ...outputOptions];
    const { exit } = await runInProcess({ args, environment: {}, input: new Uint8Array(), folder: broken });
    expect(exit).toBeLessThan(2);
    checkReports(false);
  });
});
