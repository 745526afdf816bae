import type { Diagnostic, Severity } from '../../diagnostics/index.ts';

/** From the worst. */
const byWeight: readonly Severity[] = ['error', 'warning', 'info'];

export interface Shown {
  /** In the order in which they came. */
  readonly shown: readonly Diagnostic[];
  readonly hidden: readonly Diagnostic[];
}

/** At most so many diagnostics (null: all): errors before warnings before notes, of each the first. */
export function chooseShown(diagnostics: readonly Diagnostic[], most: number | null): Shown {
  if (most === null || diagnostics.length <= most) return { shown: diagnostics, hidden: [] };
  const chosen = new Set(
    byWeight.flatMap((severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity)).slice(0, most),
  );
  return {
    shown: diagnostics.filter((diagnostic) => chosen.has(diagnostic)),
    hidden: diagnostics.filter((diagnostic) => !chosen.has(diagnostic)),
  };
}
