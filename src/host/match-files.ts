import picomatch from 'picomatch/posix.js';
import { isHidden, search } from './find-files.ts';
import type { FoundFiles } from './host.ts';

/**
 * The files that a pattern means: `*` and `?` stand for characters of a name, `**` for any folders, `[…]` for one of several characters, `{a,b}` for
 * either. What begins with a dot and node_modules are meant only where the pattern names them.
 */
export async function filesMatching(pattern: string, absolute: (path: string) => string): Promise<FoundFiles> {
  const { base, glob, isGlob } = picomatch.scan(pattern);
  if (!isGlob) return { files: [], unreadable: [] };
  // All else that picomatch knows is plain text here, so that a pattern means what it means in a shell: `Kopie (2)*.yaml`.
  const isMatch = picomatch(glob.replace(/[()|+]/g, '\\$&'), { nonegate: true, noextglob: true, posix: true });
  const names = glob.split('/');
  const anyDepth = glob.includes('**') || /\{[^}]*\//.test(glob);
  return search(base === '' ? '.' : base, {
    absolute,
    isMeant: (path) => isMatch(path),
    enters: (name) =>
      (!isHidden(name) || names.some(isHidden)) && (name !== 'node_modules' || names.includes('node_modules')),
    depth: anyDepth ? Number.POSITIVE_INFINITY : names.length - 1,
  });
}
