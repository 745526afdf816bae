import type { Place, Position } from '../../src/diagnostics/index.ts';

/** The stretch of text that a place means, reckoned apart from the code under test. */
export function textAt(text: string, { range }: Place): string {
  if (range === null) throw new Error('no range');
  return text.slice(offsetOf(text, range.start), offsetOf(text, range.end));
}

function offsetOf(text: string, { line, column }: Position): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}
