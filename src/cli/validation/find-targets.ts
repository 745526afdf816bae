import type { Files, FoundFiles } from '../../host/index.ts';
import { usageError } from '../usage-error.ts';

/** A file to be checked. */
export interface Target {
  /** As given or found; `-` is standard input. */
  readonly path: string;
  /** How the call means it: by its name, by a pattern, or by a folder that it lies in. */
  readonly by: 'name' | 'pattern' | 'folder';
}

export interface Targets {
  /** Each file once, in the order of the call. */
  readonly files: readonly Target[];
  /** What a search could not follow. */
  readonly unreadable: FoundFiles['unreadable'];
  /** The folders that were searched, as given. */
  readonly folders: readonly string[];
}

/** Files that may be lotse’s have one of these endings. */
const endings = ['.yaml', '.yml', '.json'];

/** The files that the paths of a call mean. What is not there, and a pattern that means nothing, are wrong calls. */
export async function findTargets(given: readonly string[], files: Files): Promise<Targets> {
  const paths = given.map(files.withSlashes);
  const targets = new Map<string, Target>();
  const unreadable: FoundFiles['unreadable'][number][] = [];
  const folders: string[] = [];
  const add = (found: FoundFiles, by: Target['by']): void => {
    for (const path of found.files) {
      const key = files.fromWorkingFolder(path);
      // What is named is checked as such, be it in a folder that is named as well.
      if (by !== 'folder' || !targets.has(key)) targets.set(key, { path, by });
    }
    unreadable.push(...found.unreadable);
  };
  const kinds = await Promise.all(paths.map((path) => (path === '-' ? standardInput : files.kindOf(path))));
  for (const [index, path] of paths.entries()) {
    const found = kinds[index] ?? standardInput;
    if (found.kind === 'unreadable') throw usageError('file-unreadable', { path, reason: found.reason });
    if (found.kind === 'file') add({ files: [path], unreadable: [] }, 'name');
    else if (found.kind === 'folder') {
      folders.push(path);
      add(await files.filesBelow(path, endings), 'folder');
    } else add(await findMatching(path, files), 'pattern');
  }
  return { files: [...targets.values()], unreadable, folders };
}

const standardInput = { kind: 'file' } as const;

/** A file of that very name goes before a pattern, so this is asked only where there is none. */
async function findMatching(pattern: string, files: Files): Promise<FoundFiles> {
  if (!/[*?[{]/.test(pattern)) throw usageError('file-missing', { path: pattern });
  const found = await files.filesMatching(pattern);
  if (found.files.length + found.unreadable.length === 0) throw usageError('no-match', { pattern });
  return found;
}
