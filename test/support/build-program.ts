import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Builds `dist/` from the sources as they are, once and before any test, so that none runs a stale program. */
export async function setup(): Promise<void> {
  await promisify(execFile)(process.execPath, [fileURLToPath(new URL('../../build/build.js', import.meta.url))]);
}
