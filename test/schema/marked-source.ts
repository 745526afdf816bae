import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { parseSource, type SourceFile } from '../../src/source/index.ts';

/** Stands in a text before each place where something is wrong. */
const mark = '▸';

export interface MarkedSource {
  readonly source: SourceFile;
  /** `line:column` of each mark, in the order of the text. */
  readonly places: readonly string[];
}

/** Reads a YAML text and takes the marks out of it. */
export function markedSource(marked: string): MarkedSource {
  const lines = marked.replace(/^\n/, '').split('\n');
  const places = lines.flatMap((line, index) => {
    const columns = [...line.matchAll(new RegExp(mark, 'g'))].map((match, before) => match.index - before + 1);
    return columns.map((column) => `${index + 1}:${column}`);
  });
  return { source: sourceOf(lines.join('\n').replaceAll(mark, '')), places };
}

export function sourceOf(text: string): SourceFile {
  const { value, diagnostics } = parseSource('file.yaml', text);
  if (value === null) throw new Error(`the text of a test is no YAML: ${JSON.stringify(diagnostics)}`);
  return value;
}

/** `line:column` where a diagnostic stands. */
export function placeOf({ range }: Diagnostic): string {
  return range === null ? 'nowhere' : `${range.start.line}:${range.start.column}`;
}

/** A diagnostic in short: `required: weight ← nothing` for `schema`, the code and its arguments for others. */
export function summaryOf(diagnostic: Diagnostic): string {
  if (diagnostic.code !== 'schema') return `${diagnostic.code} ${Object.values(diagnostic.args).join(' → ')}`;
  const { keyword, expected, actual } = diagnostic.args;
  return `${keyword}: ${expected} ← ${actual}`;
}
