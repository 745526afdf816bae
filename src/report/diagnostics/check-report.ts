import {
  compareText,
  type Diagnostic,
  type Place,
  type SilencedDiagnostic,
  sortDiagnostics,
} from '../../diagnostics/index.ts';
import type { Language } from '../../text/index.ts';

/** What a run of `lotse validate` looked at and what it found. All renderers of diagnostics take this. */
export interface CheckReport {
  /** Every file that was looked at, once, in the order of names; clean ones, too. Named as in the diagnostics. */
  readonly files: readonly string[];
  /** In the order of `sortDiagnostics`. */
  readonly diagnostics: readonly Diagnostic[];
  /** What was found but is silenced where it stands; in the same order. */
  readonly silenced: readonly SilencedDiagnostic[];
  /**
   * The text of each file that a diagnostic, silenced or not, or a place related to it is in, as far as it is text. Of thousands
   * of clean files none is kept.
   */
  readonly texts: ReadonlyMap<string, string>;
}

/** What else a report for programs hangs on. */
export interface RenderOptions {
  /** The name of a file in the report: its path from the working folder. */
  readonly nameOf: (file: string) => string;
  readonly language: Language;
  /** Warnings are complaints, too. */
  readonly strict: boolean;
  /** The version of lotse. */
  readonly version: string;
  /** SHA-256 of a text as UTF-8, in hexadecimal digits. */
  readonly sha256: (text: string) => string;
  /** How many diagnostics a report for people shows; null: all. */
  readonly most: number | null;
}

/** Writes a report for programs. */
export type RenderCheckReport = (report: CheckReport, options: RenderOptions) => string | Promise<string>;

/** The report with other names of files. Files that turn out to be one are one; what something was found in is among the files. */
export function renameFiles(report: CheckReport, nameOf: (file: string) => string): CheckReport {
  const names = new Map<string, string>();
  const rename = (file: string): string => {
    const name = names.get(file) ?? nameOf(file);
    names.set(file, name);
    return name;
  };
  const renamePlace = <P extends Place>(place: P): P => ({ ...place, file: rename(place.file) });
  const renameDiagnostic = (diagnostic: Diagnostic): Diagnostic => ({
    ...renamePlace(diagnostic),
    related: diagnostic.related.map(renamePlace),
  });
  const diagnostics = sortDiagnostics(report.diagnostics.map(renameDiagnostic));
  const files = new Set([...report.files.map(rename), ...diagnostics.map(({ file }) => file)]);
  return {
    files: [...files].sort(compareText),
    diagnostics,
    silenced: report.silenced.map(({ diagnostic, reason }) => ({ diagnostic: renameDiagnostic(diagnostic), reason })),
    texts: new Map([...report.texts].map(([file, text]) => [rename(file), text])),
  };
}
