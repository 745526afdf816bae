import { sep } from 'node:path';

/** A path of this machine with the separators that the core uses. */
export function posixPath(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
