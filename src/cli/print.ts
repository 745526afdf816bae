import type { Context } from './context.ts';
import { usageError } from './usage-error.ts';

/** Writes a result to standard output. Where that fails (a full disk, say), the call was wrong. */
export async function print(text: string, { host }: Context): Promise<void> {
  const writing = await host.terminal.writeOutput(text);
  if (writing.kind === 'failed') throw usageError('file-unwritable', { path: '<stdout>', reason: writing.reason });
}

/** Writes what is not a result to standard error; where nobody can read that, nothing is lost. */
export async function printError(text: string, { host }: Context): Promise<void> {
  await host.terminal.writeError(text);
}

/** Writes a result to a file; `-` is standard output. */
export async function writeResult(path: string, text: string, context: Context): Promise<void> {
  if (path === '-') return print(text, context);
  const writing = await context.host.files.write(path, text);
  if (writing.kind === 'failed') throw usageError('file-unwritable', { path, reason: writing.reason });
}
