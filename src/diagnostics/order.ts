import type { Diagnostic, Severity } from './diagnostic.ts';

/** Compares by code unit, so that the order is the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function comparePlaces(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    (a.range?.start.line ?? 0) - (b.range?.start.line ?? 0) ||
    (a.range?.start.column ?? 0) - (b.range?.start.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.pointer, b.pointer)
  );
}

/** Sorts by file, line, column (then code and pointer) and drops what is said twice of one place. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics
    .filter((diagnostic) => {
      const { file, pointer, code, range, args } = diagnostic;
      // What an alias or a merge key repeats stands in one place under several pointers.
      const key = JSON.stringify([file, range ?? pointer, code, args]);
      return seen.has(key) ? false : seen.add(key) !== undefined;
    })
    .sort(comparePlaces);
}

export type Counts = { readonly [S in Severity]: number };

export function countDiagnostics(diagnostics: readonly Diagnostic[]): Counts {
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
