import type { Context } from '../context.ts';
import { usageError } from '../usage-error.ts';

/** Runs something while no other interview may write to a file. */
export async function withLock<Result>(path: string, context: Context, run: () => Promise<Result>): Promise<Result> {
  const locking = await context.host.files.lock(path);
  if (locking.kind === 'failed') throw usageError('file-unwritable', { path, reason: locking.reason });
  if (locking.kind === 'held') {
    const { path: lock, since, host, pid, here } = locking;
    throw usageError('file-locked', { path, lock, since, host: here ? null : host, pid });
  }
  try {
    return await run();
  } finally {
    await locking.release();
  }
}
