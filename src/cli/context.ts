import type { Host } from '../host/index.ts';
import type { Language } from '../text/index.ts';
import type { FileRecord } from './file-record.ts';

/** What every command gets. */
export interface Context {
  readonly host: Host;
  readonly language: Language;
  /** Reads files and remembers them for the diagnostics. */
  readonly files: FileRecord;
}
