import { describe, expect, test } from 'vitest';
import { readScoreRequest, type ScoreOptions } from '../../src/cli/score-request.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

const outputs = (options: ScoreOptions) => readScoreRequest(options).outputs;
const codeOf = (options: ScoreOptions): string | null => {
  try {
    readScoreRequest(options);
    return null;
  } catch (error) {
    return error instanceof UsageError ? error.problem.code : String(error);
  }
};

describe('formats and outputs', () => {
  test.each<[string, ScoreOptions, readonly (readonly [string, string])[]]>([
    ['nothing', {}, [['markdown', '-']]],
    ['a format', { format: ['json'] }, [['json', '-']]],
    [
      'an output by its name',
      { output: ['a.json', 'a.md', 'b'] },
      [
        ['json', 'a.json'],
        ['markdown', 'a.md'],
        ['markdown', 'b'],
      ],
    ],
    [
      'pairs',
      { format: ['json', 'markdown'], output: ['-', 'a.md'] },
      [
        ['json', '-'],
        ['markdown', 'a.md'],
      ],
    ],
  ])('%s', (_, options, expected) => {
    expect(outputs(options)).toEqual(expected.map(([format, path]) => ({ format, path })));
  });

  test.each<[string, ScoreOptions, string]>([
    ['unpaired', { format: ['json', 'markdown'], output: ['a.md'] }, 'formats-and-outputs'],
    ['two formats to one place', { format: ['json', 'markdown'] }, 'formats-and-outputs'],
    ['one name twice', { output: ['a.md', 'a.md'] }, 'same-output'],
    ['an unknown format', { format: ['pdf'] }, 'unknown-format'],
  ])('%s is refused', (_, options, code) => {
    expect(codeOf(options)).toBe(code);
  });
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
