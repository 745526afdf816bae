import type { FilePort } from '../../src/questionnaire/index.ts';

/** Files that exist in memory only, by path; folders are what leads to them. */
export function memoryFiles(contents: { readonly [path: string]: string }): FilePort {
  const files = new Map(Object.entries(contents));
  const isFolder = (path: string) => [...files.keys()].some((file) => file.startsWith(`${path}/`));
  return {
    readFile: async (path) => {
      const text = files.get(path);
      if (text !== undefined) return { kind: 'file', bytes: new TextEncoder().encode(text) };
      return { kind: isFolder(path) ? 'folder' : 'missing' };
    },
    realPath: async (path) => (files.has(path) || isFolder(path) ? path : null),
    namesIn: async () => [],
  };
}
