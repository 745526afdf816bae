import { access, constants, open, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { codeOf } from './error-code.ts';
import type { Writing } from './host.ts';
import { temporaryFile } from './temporary-file.ts';

/** Answers tell where a town hall is vulnerable, so new files are for their owner only. */
const privateMode = 0o600;

/**
 * Writes a new file beside the old one, has it on the disk and only then puts it in its place. An existing file keeps its mode,
 * a link its target; what is no regular file (a pipe, /dev/stdout) is written to directly.
 */
export async function writeAtomically(path: string, text: string): Promise<Writing> {
  surviveSizeLimit();
  try {
    const target = await targetOf(path);
    const existing = await stat(target).catch(() => null);
    if (existing !== null && !existing.isFile()) await writeFile(target, text);
    else await replace(target, text, existing === null ? privateMode : existing.mode & 0o777);
    return { kind: 'written' };
  } catch (error) {
    return { kind: 'failed', reason: codeOf(error) };
  }
}

let survives = false;

/** A limit on the size of files (`ulimit -f`) ends a process in the middle of writing, unless it listens: then the writing fails. */
function surviveSizeLimit(): void {
  if (!survives) process.on('SIGXFSZ', () => undefined);
  survives = true;
}

/** What is written: where a link leads, also where nothing stands there yet. */
export async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const link = await readlink(path).catch(() => null);
    return link === null ? path : resolve(dirname(path), link);
  }
}

/** A file is replaced by a new one beside it, so the folder's rights count; what is no regular file is written to itself. */
export async function tryWriting(path: string): Promise<Writing> {
  try {
    const target = await targetOf(path);
    const existing = await stat(target).catch(() => null);
    await access(existing === null || existing.isFile() ? dirname(target) : target, constants.W_OK);
    return { kind: 'written' };
  } catch (error) {
    return { kind: 'failed', reason: codeOf(error) };
  }
}

async function replace(target: string, text: string, mode: number): Promise<void> {
  const temporary = temporaryFile(target);
  try {
    const file = await open(temporary, 'wx', privateMode);
    try {
      await file.writeFile(text, 'utf8');
      await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
