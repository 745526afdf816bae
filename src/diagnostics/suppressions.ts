import type { Code } from './catalogue.ts';
import type { Diagnostic, Place } from './diagnostic.ts';

/** A comment's wish that warnings of one code on one line be left out. */
export interface Suppression {
  readonly code: Code;
  /** The line that it is for, the next one with content; null at the end of a file. */
  readonly line: number | null;
  /** As the author gave it. */
  readonly reason: string;
  /** Where the code stands in the comment. */
  readonly place: Place;
}

export interface SilencedDiagnostic {
  readonly diagnostic: Diagnostic;
  /** As the author gave it. */
  readonly reason: string;
}

export interface Suppressed {
  readonly kept: readonly Diagnostic[];
  readonly silenced: readonly SilencedDiagnostic[];
  /** Suppressions that silenced nothing. */
  readonly unused: readonly Suppression[];
}

/**
 * Leaves out the warnings that begin on a line for which a suppression names their code. Errors stay, whatever names them: with a file that has
 * errors nothing can be done.
 */
export function applySuppressions(found: readonly Diagnostic[], suppressions: readonly Suppression[]): Suppressed {
  if (suppressions.length === 0) return { kept: found, silenced: [], unused: [] };
  const wishes = new Map<string, Suppression>();
  for (const wish of suppressions) {
    const key = keyOf(wish.place.file, wish.line, wish.code);
    // Of two that say the same the second is of no use.
    if (!wishes.has(key)) wishes.set(key, wish);
  }
  const used = new Set<Suppression>();
  const silenced: SilencedDiagnostic[] = [];
  const kept = found.filter((diagnostic) => {
    const line = diagnostic.range?.start.line ?? null;
    const wish = line === null ? undefined : wishes.get(keyOf(diagnostic.file, line, diagnostic.code));
    if (wish === undefined || diagnostic.severity === 'error') return true;
    used.add(wish);
    silenced.push({ diagnostic, reason: wish.reason });
    return false;
  });
  return { kept, silenced, unused: suppressions.filter((wish) => !used.has(wish)) };
}

function keyOf(file: string, line: number | null, code: Code): string {
  return JSON.stringify([file, line, code]);
}
