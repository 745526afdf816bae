import { describe, expect, test } from 'vitest';
import { readScoreRequest, type ScoreOptions } from '../../src/cli/score-request.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

const codeOf = (options: ScoreOptions): string | null => {
  try {
    readScoreRequest(options);
    return null;
  } catch (error) {
    return error instanceof UsageError ? error.problem.code : String(error);
  }
};

test('an output says by its name what it is', () => {
  const outputs = ['a.json', 'a.md', 'b', 'C.JSON'].map((value) => ({ option: 'output', value }) as const);
  expect(readScoreRequest({ output: outputs }).outputs).toEqual([
    { format: 'json', path: 'a.json' },
    { format: 'markdown', path: 'a.md' },
    { format: 'markdown', path: 'b' },
    { format: 'json', path: 'C.JSON' },
  ]);
});

test('dates must exist', () => {
  expect(readScoreRequest({ date: '2028-02-29' }).date).toBe('2028-02-29');
  for (const date of ['2027-02-29', '2027-13-01', '22.11.2026', '2026-11-2'])
    expect(codeOf({ date })).toBe('date-invalid');
});

test('thresholds', () => {
  const { thresholds } = readScoreRequest({ failUnder: ['0.6', 'domain:it-sicherheit=0.5', '1'] });
  expect(thresholds).toEqual([
    { domain: null, least: 0.6 },
    { domain: 'it-sicherheit', least: 0.5 },
    { domain: null, least: 1 },
  ]);
  for (const value of ['60', '0,6', '60 %', 'domain:=0.5', 'it-sicherheit=0.5', '-0.1', '']) {
    expect(codeOf({ failUnder: [value] }), value).toBe('threshold-invalid');
  }
});

test('lists of measures', () => {
  expect(readScoreRequest({ reject: ['m-a,m-b', 'm-c'] }).whatIf.reject).toEqual(['m-a', 'm-b', 'm-c']);
});

describe('questions of the roadmap', () => {
  test('how sure the order is, with the usual seed or another', () => {
    expect(readScoreRequest({}).robustness).toBeNull();
    expect(readScoreRequest({ robustness: true }).robustness).toEqual({ draws: 1000, seed: 1 });
    expect(readScoreRequest({ robustness: true, seed: '4294967295' }).robustness).toEqual({
      draws: 1000,
      seed: 4_294_967_295,
    });
  });

  test('the cheapest way to levels of the whole and of domains', () => {
    expect(readScoreRequest({}).reach).toEqual([]);
    expect(readScoreRequest({ reach: ['3', '2.5', 'domain:it-sicherheit=3'] }).reach).toEqual([
      { domain: null, level: 3 },
      { domain: null, level: 2.5 },
      { domain: 'it-sicherheit', level: 3 },
    ]);
  });

  test.each<[string, ScoreOptions, string]>([
    ['a seed for nothing', { seed: '1' }, 'seed-without-robustness'],
    ['a seed that is too large', { robustness: true, seed: '4294967296' }, 'seed-invalid'],
    ['a seed below 0', { robustness: true, seed: '-1' }, 'seed-invalid'],
    ['level 0', { reach: ['0'] }, 'reach-invalid'],
    ['a comma', { reach: ['2,5'] }, 'reach-invalid'],
    ['no level of a domain', { reach: ['domain:it-sicherheit'] }, 'reach-invalid'],
    ['an empty domain', { reach: ['domain:=2'] }, 'reach-invalid'],
  ])('%s is a wrong call', (_, options, code) => {
    expect(codeOf(options)).toBe(code);
  });
});
