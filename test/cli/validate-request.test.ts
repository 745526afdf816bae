import { expect, test } from 'vitest';
import type { GivenOutput } from '../../src/cli/pair-outputs.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { readValidateRequest } from '../../src/cli/validation/validate-request.ts';

const to = (value: string): readonly GivenOutput[] => [{ option: 'output', value }];

test.each([
  ['a.sarif', 'sarif'],
  ['a.SARIF', 'sarif'],
  ['a.sarif.json', 'sarif'],
  ['a.json', 'json'],
  ['junit.xml', 'junit'],
  ['a.txt', 'pretty'],
  ['-', 'pretty'],
])('an output %s is %s', (path, format) => {
  expect(readValidateRequest([], { output: to(path) }).outputs).toEqual([{ format, path }]);
});

test.each<[string | undefined, number | null | 'some']>([
  [undefined, 'some'],
  ['all', null],
  ['0', 0],
  ['20', 20],
])('--max-problems %s', (value, most) => {
  expect(readValidateRequest([], value === undefined ? {} : { maxProblems: value }).most).toBe(most);
});

test.each(['', '-1', '1.5', 'alle', '1e3', '10000000000'])('--max-problems %j is refused', (maxProblems) => {
  expect(() => readValidateRequest([], { maxProblems })).toThrow(
    expect.toSatisfy((error) => error instanceof UsageError && error.problem.code === 'max-problems-invalid'),
  );
});
