import { assertNever, type Outcome } from '../diagnostics/index.ts';
import type { FileReading } from '../questionnaire/index.ts';
import { readSource, type SourceFile } from '../source/index.ts';
import type { Context } from './context.ts';
import { usageError } from './usage-error.ts';

/** How standard input is named in diagnostics. */
const standardInput = '<stdin>';

/** Reads and parses a file; `-` is standard input. What is not there or not readable is a wrong call. */
export async function readInput(path: string, { host, files }: Context): Promise<Outcome<SourceFile>> {
  if (path === '-') {
    const bytes = await host.terminal.readInput();
    files.note(standardInput, bytes);
    return readSource({ file: standardInput, bytes });
  }
  return sourceOf(path, await files.readFile(path));
}

/** Parses what was read at a path. */
export function sourceOf(path: string, reading: FileReading): Outcome<SourceFile> {
  switch (reading.kind) {
    case 'file':
      return readSource({ file: path, bytes: reading.bytes });
    case 'missing':
      throw usageError('file-missing', { path });
    case 'folder':
      throw usageError('file-is-folder', { path });
    case 'unreadable':
      throw usageError('file-unreadable', { path, reason: reading.reason });
    default:
      return assertNever(reading);
  }
}
