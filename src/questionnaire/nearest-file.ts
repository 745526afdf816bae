import { dirname, join, normalize } from 'node:path/posix';
import { nearestName } from '../diagnostics/index.ts';
import { isObject, type SourceFile, textsAt } from '../source/index.ts';
import type { FilePort } from './file-port.ts';

/** The file below a folder that a path is most likely a slip for, step by step; null where none is near. `taken` are paths that mean others. */
export async function nearestFile(
  files: FilePort,
  folder: string,
  path: string,
  taken: readonly string[],
): Promise<string | null> {
  const steps = path.split('/').filter((step) => step !== '' && step !== '.');
  let found = '';
  for (const step of steps) {
    const names = await files.namesIn(join(folder, found));
    const free = names.filter((name) => !taken.includes(join(found, name)));
    const name = free.includes(step) ? step : nearestName(step, free);
    if (name === null) return null;
    found = join(found, name);
  }
  // What is there, a folder for instance, is no slip.
  return found === '' || found === join(...steps) ? null : found;
}

/** Whether the broken `include` of a manifest probably means one of the files that `isIt` knows; then its diagnostics say so already. */
export async function isProbablyIncluded(
  files: FilePort,
  { file, data }: SourceFile,
  isIt: (file: string) => boolean,
): Promise<boolean> {
  if (!isObject(data) || data.include === undefined) return false;
  if (!Array.isArray(data.include)) return true;
  const folder = dirname(file);
  const includes = textsAt(data, 'include').map((path) => normalize(path));
  for (const path of includes) {
    if ((await files.realPath(join(folder, path))) !== null) continue;
    const nearest = await nearestFile(files, folder, path.replaceAll('\\', '/'), includes);
    if (nearest !== null && isIt(join(folder, nearest))) return true;
  }
  return false;
}
