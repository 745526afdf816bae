import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { FileReading } from '../questionnaire/index.ts';
import { limits } from '../source/index.ts';
import { codeOf } from './error-code.ts';
import type { Files, PathKind } from './host.ts';
import { posixPath } from './posix-path.ts';
import { targetOf, tryWriting, writeAtomically } from './write-atomically.ts';

/** Files of this machine; relative paths start from `workingFolder`. */
export function nodeFiles(workingFolder: string): Files {
  const absolute = (path: string) => resolve(workingFolder, path);
  const realPath = (path: string) => realpath(absolute(path)).then(posixPath, () => null);
  return {
    withSlashes: posixPath,
    fromWorkingFolder: (path) => posixPath(relative(workingFolder, absolute(path))),
    readFile: (path) => readLimited(absolute(path)),
    realPath,
    namesIn: (folder) => readdir(absolute(folder)).catch(() => []),
    kindOf: (path) => kindOf(absolute(path)),
    async filesBelow(folder, endings) {
      const { filesBelow } = await import('./find-files.ts');
      return filesBelow(posixPath(folder), endings, absolute);
    },
    async filesMatching(pattern) {
      const { filesMatching } = await import('./match-files.ts');
      return filesMatching(posixPath(pattern), absolute);
    },
    write: (path, text) => writeAtomically(absolute(path), text),
    tryWriting: (path) => tryWriting(absolute(path)),
    async lock(path) {
      const { lockFile } = await import('./lock-file.ts');
      const locking = await lockFile(await targetOf(absolute(path)));
      // Named as the user could name it.
      return locking.kind === 'held' ? { ...locking, path: posixPath(relative(workingFolder, locking.path)) } : locking;
    },
    async isSame(one, other) {
      const [first, second] = await Promise.all(
        [one, other].map(async (path) => (await realPath(path)) ?? absolute(path)),
      );
      return first === second;
    },
  };
}

async function kindOf(path: string): Promise<PathKind> {
  try {
    return { kind: (await stat(path)).isDirectory() ? 'folder' : 'file' };
  } catch (error) {
    return isMissing(codeOf(error)) ? { kind: 'missing' } : { kind: 'unreadable', reason: codeOf(error) };
  }
}

/** Of a file that is too large just a little more than is allowed is read, so that it is seen to be so but does not fill the memory. */
async function readLimited(path: string): Promise<FileReading> {
  try {
    const file = await open(path, 'r');
    try {
      const status = await file.stat();
      if (status.isDirectory()) return { kind: 'folder' };
      if (status.isFile() && status.size <= limits.bytes) return { kind: 'file', bytes: await file.readFile() };
      return { kind: 'file', bytes: await readBeginning(file, limits.bytes + 1) };
    } finally {
      await file.close();
    }
  } catch (error) {
    return failure(codeOf(error));
  }
}

/** At most the first `most` bytes; devices and pipes tell no size and may have no end. */
async function readBeginning(file: FileHandle, most: number): Promise<Uint8Array> {
  const buffer = Buffer.alloc(most);
  let filled = 0;
  while (filled < most) {
    const { bytesRead } = await file.read(buffer, filled, most - filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

function failure(reason: string): FileReading {
  if (isMissing(reason)) return { kind: 'missing' };
  return reason === 'EISDIR' ? { kind: 'folder' } : { kind: 'unreadable', reason };
}

function isMissing(reason: string): boolean {
  return reason === 'ENOENT' || reason === 'ENOTDIR';
}
