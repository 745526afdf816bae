import type { FilePort, FileReading } from '../../src/questionnaire/index.ts';

/** Files in memory. A value that begins with `-> ` is a link to another path. */
export function memoryFiles(contents: Readonly<Record<string, string>>): FilePort {
  const paths = Object.keys(contents);
  const resolve = (path: string): string => {
    const content = contents[path];
    return content?.startsWith('-> ') ? resolve(content.slice(3)) : path;
  };
  const kindOf = (path: string) => {
    if (contents[path] !== undefined) return 'file';
    return path === '.' || paths.some((each) => each.startsWith(`${path}/`)) ? 'folder' : 'missing';
  };
  return {
    async readFile(path): Promise<FileReading> {
      const real = resolve(path);
      const kind = kindOf(real);
      return kind === 'file' ? { kind, bytes: new TextEncoder().encode(contents[real] ?? '') } : { kind };
    },
    async realPath(path) {
      const real = resolve(path);
      if (kindOf(real) === 'missing') return null;
      return real === '.' ? '/top' : `/top/${real}`;
    },
    async namesIn(folder) {
      const inside = folder === '.' ? paths : paths.filter((path) => path.startsWith(`${folder}/`));
      const start = folder === '.' ? 0 : folder.length + 1;
      return [...new Set(inside.map((path) => path.slice(start).split('/')[0] ?? ''))];
    },
  };
}
