import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { type GivenOutput, outputOptions, pairOutputs } from '../../src/cli/pair-outputs.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { helpWording } from '../../src/text/index.ts';

const kinds = {
  formats: ['pretty', 'json', 'sarif'],
  byDefault: 'pretty',
  formatOf: (path: string) => (path.endsWith('.json') ? 'json' : 'pretty'),
} as const;

/** As commander reads a call. */
function given(call: string): readonly GivenOutput[] {
  const { format, output } = outputOptions(helpWording('de'), { format: '', output: '' });
  const command = new Command().addOption(format).addOption(output);
  command.parse(
    call.split(' ').filter((word) => word !== ''),
    { from: 'user' },
  );
  const options: { readonly format?: readonly GivenOutput[]; readonly output?: readonly GivenOutput[] } =
    command.opts();
  return options.format ?? options.output ?? [];
}

const pairs = (call: string) =>
  pairOutputs(given(call), kinds)
    .map(({ format, path }) => `${format} ${path}`)
    .join(', ');

describe('which report goes where', () => {
  test.each([
    ['nothing', '', 'pretty -'],
    ['a format', '--format json', 'json -'],
    ['a format to standard output by name', '--format json --output -', 'json -'],
    ['outputs by their names', '--output a.json --output b', 'json a.json, pretty b'],
    ['pairs', '--format sarif --output a --format json --output b', 'sarif a, json b'],
    ['as many of both, in their order', '--format sarif --format json --output a --output b', 'sarif a, json b'],
    ['outputs first', '--output a --format sarif', 'sarif a'],
    ['the last to standard output', '--format sarif --output a --format pretty', 'sarif a, pretty -'],
    ['the first to standard output', '--format pretty --format sarif --output a', 'pretty -, sarif a'],
    [
      'one in between',
      '--format json --output a --format pretty --format sarif --output b',
      'json a, pretty -, sarif b',
    ],
    ['a format twice', '--format json --output a --format json --output b', 'json a, json b'],
  ])('%s', (_, call, expected) => {
    expect(pairs(call)).toBe(expected);
  });

  test.each([
    ['two to standard output', '--format json --format sarif', 'formats-and-outputs'],
    [
      'two outputs behind one format',
      '--format pretty --format sarif --format json --output a --output b',
      'formats-and-outputs',
    ],
    ['an output before any format', '--output a --format sarif --format json', 'formats-and-outputs'],
    ['more outputs than formats', '--format json --output a --output b', 'formats-and-outputs'],
    ['one file twice', '--output a --output a', 'same-output'],
    ['standard output twice', '--format json --output - --format sarif', 'same-output'],
    ['an unknown format', '--format pdf', 'unknown-format'],
  ])('%s is refused', (_, call, code) => {
    expect(() => pairs(call)).toThrow(
      expect.toSatisfy((error) => error instanceof UsageError && error.problem.code === code),
    );
  });
});
