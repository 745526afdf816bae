import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runProgram } from '../../src/cli/run-program.ts';
import type { RoadmapDocument } from '../../src/roadmap/index.ts';
import { scriptedHost } from '../support/scripted-host.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

const score = (...options: readonly string[]) => scoreFile('mini.yaml', ...options);

async function scoreFile(file: string, ...options: readonly string[]) {
  const { host, output, errors } = scriptedHost(fixtures, []);
  const exit = await runProgram(['score', file, '-q', 'mini', '--format', 'json', ...options], host);
  const text = output.join('');
  return { exit, errors: errors.join(''), result: text === '' ? null : (JSON.parse(text) as RoadmapDocument) };
}

const planOf = async (...options: readonly string[]) => (await score(...options)).result?.plan;
const statusOf = (result: RoadmapDocument | null, id: string) => result?.measures.find((one) => one.id === id)?.status;

describe('what if', () => {
  test('one budget for every year, from the first year of the plan on', async () => {
    const plan = await planOf('--budget', '5000', '--start', '2028-Q1');
    expect(plan?.start).toBe('2028-Q1');
    expect(plan?.budget.map(({ year, total }) => [year, total.limit])).toEqual([
      [2028, 5000],
      [2029, 5000],
      [2030, 5000],
    ]);
  });

  test('budgets by year and pot', async () => {
    const plan = await planOf('--budget', '2027=ergebnis:4000+finanz:6000,2028=9000');
    expect(plan?.budget.map(({ ergebnis, finanz, total }) => [ergebnis.limit, finanz.limit, total.limit])).toEqual([
      [4000, 6000, null],
      [null, null, 9000],
      [null, null, 9000],
    ]);
  });

  test('days and quarters', async () => {
    const plan = await planOf('--days', '7.5', '--quarters', '5');
    expect(plan?.load.map(({ limit }) => limit)).toEqual([7.5, 7.5, 7.5, 7.5, 7.5]);
  });

  test('rejected and done measures', async () => {
    const { result } = await score('--reject', 'm-schulung,m-schutz', '--done', 'm-sicherung');
    expect(statusOf(result, 'm-schulung')).toBe('rejected');
    expect(statusOf(result, 'm-schutz')).toBe('rejected');
    expect(statusOf(result, 'm-sicherung')).toBe('done');
    expect((await score('--reject', 'm-schulung', '--done', 'm-schulung')).exit).toBe(2);
  });

  test('rank points', async () => {
    expect((await score('--rank-points', '3,1')).result?.votes?.rankPoints).toEqual([3, 1]);
  });

  test('a planning file, and options before it', async () => {
    const plan = await planOf('--planning', 'planning.yaml', '--quarters', '4');
    expect(plan?.start).toBe('2029-Q3');
    expect(plan?.quarters).toBe(4);
  });
});

test('the date and the digests', async () => {
  const { result } = await score('--date', '2027-01-31');
  expect(result?.date).toBe('2027-01-31');
  expect(result?.answers.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect((await score()).result?.date).toBe('2026-11-22');
});

test('thresholds that are met change nothing', async () => {
  const { exit, errors } = await score('--fail-under', '0.2', '--fail-under', 'domain:technik=0.2');
  expect({ exit, errors }).toEqual({ exit: 0, errors: '' });
});

test('thresholds that are missed are named; the roadmap is made all the same', async () => {
  const { exit, errors, result } = await score('--fail-under', '0.6', '--fail-under', 'domain:technik=0.9');
  expect(exit).toBe(1);
  expect(result).not.toBeNull();
  expect(errors.replaceAll('\u00a0', ' ')).toBe(
    'Der Gesamtwert liegt mit 27,8 % unter den verlangten 60,0 %.\n' +
      'Das Themenfeld „technik“ liegt mit 25,0 % unter den verlangten 90,0 %.\n',
  );
});

test('a warning is an error with --strict only', async () => {
  const { exit, errors, result } = await scoreFile('mini-with-warning.yaml');
  expect(exit).toBe(0);
  expect(errors).toContain('Warnung answer-ignored');
  expect(result?.diagnostics).toMatchObject([{ code: 'answer-ignored', line: 13 }]);
  expect((await scoreFile('mini-with-warning.yaml', '--strict')).exit).toBe(1);
});
