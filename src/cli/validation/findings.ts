import {
  applySuppressions,
  type Diagnostic,
  diagnose,
  hasErrors,
  type SilencedDiagnostic,
  type Suppression,
  sortDiagnostics,
} from '../../diagnostics/index.ts';
import type { CheckReport } from '../../report/index.ts';
import { readSuppressions, suppressionWord } from '../../source/index.ts';
import type { FileRecord } from '../file-record.ts';

/** What a run has found so far. */
export interface Findings {
  /** Takes in what was found in files that belong together, and lets go of the text of those that there is nothing to show of. */
  add(looked: Looked): void;
  /** Whether a file was among those looked at so far. */
  has(file: string): boolean;
  report(): CheckReport;
}

/** What came of looking at files that belong together. */
export interface Looked {
  readonly files: readonly string[];
  readonly found: readonly Diagnostic[];
  /** All that can be said was said; otherwise a suppression that silences nothing may yet be of use. */
  readonly complete: boolean;
}

export function collectFindings(record: FileRecord): Findings {
  const all: Diagnostic[] = [];
  const silenced: SilencedDiagnostic[] = [];
  // Of a file that belongs to several questionnaires each may have something else to silence.
  const unused: Suppression[] = [];
  const used = new Set<string>();
  const looked = new Set<string>();
  return {
    add({ files, found, complete }) {
      for (const file of files) looked.add(file);
      const read = files
        .filter((file) => record.mentions(file, suppressionWord))
        .map((file) => readSuppressions(file, record.text(file) ?? ''));
      const suppressions = read.flatMap((each) => each.suppressions);
      const suppressed = applySuppressions(found, suppressions);
      for (const each of suppressions) if (!suppressed.unused.includes(each)) used.add(JSON.stringify(each.place));
      if (complete && !hasErrors(found)) unused.push(...suppressed.unused);
      const kept = [...suppressed.kept, ...read.flatMap(({ diagnostics }) => diagnostics)];
      const shown = placesOf([
        ...kept,
        ...suppressed.silenced.map(({ diagnostic }) => diagnostic),
        ...unusedIn(suppressed.unused),
      ]);
      for (const file of files) if (!shown.has(file)) record.release(file);
      for (const diagnostic of kept) all.push(diagnostic);
      for (const each of suppressed.silenced) silenced.push(each);
    },
    has: (file) => looked.has(file),
    report: () => ({
      files: record.names(),
      diagnostics: sortDiagnostics([
        ...all,
        ...unusedIn(unused.filter(({ place }) => !used.has(JSON.stringify(place)))),
      ]),
      silenced: inOrder(silenced),
      texts: record.texts(),
    }),
  };
}

function unusedIn(suppressions: readonly Suppression[]): readonly Diagnostic[] {
  return suppressions.map(({ code, place }) => diagnose('unused-suppression', place, { code }));
}

/** The files that something was found in, or that a finding refers to. */
export function placesOf(found: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(found.flatMap(({ file, related }) => [file, ...related.map((place) => place.file)]));
}

/** In the order of `sortDiagnostics`, which gives back the very same objects. */
function inOrder(silenced: readonly SilencedDiagnostic[]): readonly SilencedDiagnostic[] {
  const byDiagnostic = new Map(silenced.map((each) => [each.diagnostic, each]));
  return sortDiagnostics([...byDiagnostic.keys()]).flatMap((diagnostic) => byDiagnostic.get(diagnostic) ?? []);
}
