import { assertNever, type Outcome } from '../diagnostics/index.ts';
import type { FileReading } from '../questionnaire/index.ts';
import { type FileBytes, readSource, type SourceFile } from '../source/index.ts';
import type { Context } from './context.ts';
import { usageError } from './usage-error.ts';

/** How standard input is named in diagnostics. */
export const standardInput = '<stdin>';

/** Reads and parses a file; `-` is standard input. What is not there or not readable is a wrong call. */
export async function readInput(path: string, context: Context): Promise<Outcome<SourceFile>> {
  return readSource(await readInputBytes(path, context));
}

/** As `readInput`, without parsing. */
export async function readInputBytes(path: string, { host, files }: Context): Promise<FileBytes> {
  if (path !== '-') return bytesOf(path, await files.readFile(path));
  const bytes = await host.terminal.readInput();
  files.note(standardInput, bytes);
  return { file: standardInput, bytes };
}

/** Parses what was read at a path. */
export function sourceOf(path: string, reading: FileReading): Outcome<SourceFile> {
  return readSource(bytesOf(path, reading));
}

function bytesOf(path: string, reading: FileReading): FileBytes {
  switch (reading.kind) {
    case 'file':
      return { file: path, bytes: reading.bytes };
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
