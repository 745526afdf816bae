import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path/posix';
import { compareText } from '../diagnostics/index.ts';
import { codeOf } from './error-code.ts';
import type { FoundFiles } from './host.ts';

/** Where to look, and which of the files there are meant. */
export interface Search {
  /** The path on this machine of one as the user names it. */
  readonly absolute: (path: string) => string;
  /** By the path from where the search starts. */
  readonly isMeant: (path: string) => boolean;
  /** A folder that is no dead end, by its name; links to folders are never followed, as they may go in a circle. */
  readonly enters: (name: string) => boolean;
  /** How many folders deep; 0 is the folder itself. */
  readonly depth: number;
}

/** The files below a folder that have one of the endings. What begins with a dot is left out, and so is node_modules. */
export function filesBelow(
  folder: string,
  endings: readonly string[],
  absolute: (path: string) => string,
): Promise<FoundFiles> {
  return search(folder, {
    absolute,
    isMeant: (path) => !isHidden(nameOf(path)) && endings.some((ending) => path.toLowerCase().endsWith(ending)),
    enters: (name) => !isHidden(name) && name !== 'node_modules',
    depth: Number.POSITIVE_INFINITY,
  });
}

/** The files in and below a folder that are meant. */
export async function search(folder: string, how: Search): Promise<FoundFiles> {
  const files: string[] = [];
  const unreadable: FoundFiles['unreadable'][number][] = [];
  const walk = async (within: string, depth: number): Promise<void> => {
    const here = join(folder, within);
    const entries = await readdir(how.absolute(here), { withFileTypes: true }).catch((error: unknown) => {
      const reason = codeOf(error);
      const isNone = within === '.' && (reason === 'ENOENT' || reason === 'ENOTDIR');
      if (!isNone) unreadable.push({ path: here, reason });
      return [];
    });
    for (const entry of entries) {
      const path = join(within, entry.name);
      if (entry.isDirectory()) {
        if (depth > 0 && how.enters(entry.name)) await walk(path, depth - 1);
      } else if ((entry.isFile() || entry.isSymbolicLink()) && how.isMeant(path)) {
        const found = join(folder, path);
        const problem = entry.isSymbolicLink() ? await linkProblem(how.absolute(found)) : null;
        if (problem === null) files.push(found);
        else if (problem !== 'folder') unreadable.push({ path: found, reason: problem });
      }
    }
  };
  await walk('.', how.depth);
  return {
    files: files.sort(compareText),
    unreadable: unreadable.sort((a, b) => compareText(a.path, b.path)),
  };
}

/** Why what a link leads to is no file to read; null where it is one. */
async function linkProblem(path: string): Promise<string | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : null;
  } catch (error) {
    return codeOf(error);
  }
}

export function isHidden(name: string): boolean {
  return name.startsWith('.');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
