import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file beside `target` that takes its place once it is whole. */
export function temporaryFile(target: string): string {
  return join(dirname(target), `${beginning(target)}${randomBytes(6).toString('hex')}.tmp`);
}

/** Takes away what writers of this very target left that were killed; only for who knows that nobody writes it now. */
export async function removeTemporaryFiles(target: string): Promise<void> {
  const folder = dirname(target);
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => name.startsWith(beginning(target)) && name.endsWith('.tmp'));
  // What belongs to somebody else may have to stay.
  await Promise.allSettled(left.map((name) => rm(join(folder, name), { force: true })));
}

/** Short, as the target's own name may be as long as names may be. */
function beginning(target: string): string {
  return `.lotse-${createHash('sha256').update(basename(target)).digest('hex').slice(0, 8)}-`;
}
