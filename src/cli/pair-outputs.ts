import { Option } from 'commander';
import type { HelpWording } from '../text/index.ts';
import { usageError } from './usage-error.ts';

/** `--format` or `--output` as given; all of a call in the order of the call. */
export interface GivenOutput {
  readonly option: 'format' | 'output';
  readonly value: string;
}

/** One report of a call: in which format it goes where. */
export interface Output<F extends string> {
  readonly format: F;
  /** `-` is standard output. */
  readonly path: string;
}

/** What a command writes: its formats, the one of a call that names none, and the one that a file name tells. */
export interface OutputKinds<F extends string> {
  readonly formats: readonly F[];
  readonly byDefault: F;
  formatOf(path: string): F;
}

/** The options `--format` and `--output`. Commander keeps the order of values within an option only, so both note them in one list. */
export function outputOptions(
  { values }: HelpWording,
  wording: { readonly format: string; readonly output: string },
): { readonly format: Option; readonly output: Option } {
  const given: GivenOutput[] = [];
  const note = (option: GivenOutput['option']) => (value: string) => {
    given.push({ option, value });
    return given;
  };
  return {
    format: new Option(`--format <${values.format}>`, wording.format).argParser(note('format')),
    output: new Option(`--output <${values.file}>`, wording.output).argParser(note('output')),
  };
}

/**
 * Which report goes where. As many outputs as formats: in their order. One output less: each belongs to the format right before it, and
 * the format that is left goes to standard output. Outputs alone say by their names what they are.
 */
export function pairOutputs<F extends string>(
  given: readonly GivenOutput[],
  kinds: OutputKinds<F>,
): readonly Output<F>[] {
  const formats = valuesOf('format', given).map((value) => readFormat(value, kinds.formats));
  const paths = pathsOf(given);
  if (paths === null) {
    const outputs = valuesOf('output', given).length;
    throw usageError('formats-and-outputs', { formats: formats.length, outputs });
  }
  paths.forEach((path, index) => {
    if (paths.indexOf(path) !== index) throw usageError('same-output', { path });
  });
  if (given.length === 0) return [{ format: kinds.byDefault, path: '-' }];
  return paths.map((path, index) => ({ format: formats[index] ?? kinds.formatOf(path), path }));
}

/** One path for each format, or all where there are no formats; null where they can't be paired. */
function pathsOf(given: readonly GivenOutput[]): readonly string[] | null {
  const formats = valuesOf('format', given).length;
  const outputs = valuesOf('output', given);
  if (formats === 0 || formats === outputs.length) return outputs;
  const afterFormat = given.every(({ option }, index) => option === 'format' || given[index - 1]?.option === 'format');
  if (formats !== outputs.length + 1 || !afterFormat) return null;
  return given.flatMap(({ option }, index) => {
    const next = given[index + 1];
    if (option === 'output') return [];
    return next?.option === 'output' ? [next.value] : ['-'];
  });
}

function valuesOf(wanted: GivenOutput['option'], given: readonly GivenOutput[]): readonly string[] {
  return given.filter(({ option }) => option === wanted).map(({ value }) => value);
}

function readFormat<F extends string>(value: string, formats: readonly F[]): F {
  const found = formats.find((format) => format === value);
  if (found === undefined) throw usageError('unknown-format', { value, formats });
  return found;
}
