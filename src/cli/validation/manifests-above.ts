import { dirname, join } from 'node:path/posix';
import { findManifest } from '../../questionnaire/index.ts';
import type { FileBytes, SourceFile } from '../../source/index.ts';
import type { Context } from '../context.ts';
import type { Findings } from './findings.ts';
import type { QuestionnaireLibrary } from './questionnaire-library.ts';

export interface Manifest {
  readonly bytes: FileBytes;
  readonly source: SourceFile;
}

/** Finds the manifests in the folders above a file, the nearest first. Each folder is looked into once. */
export function manifestFinder(
  { read, holds }: QuestionnaireLibrary,
  findings: Findings,
  { files }: Context,
): (file: string) => Promise<readonly Manifest[]> {
  const known = new Map<string, readonly Manifest[]>();
  const inFolder = async (folder: string): Promise<readonly Manifest[]> => {
    const bytes = await findManifest(files, folder);
    if (bytes === null) return [];
    if (!holds(bytes.file) && !findings.has(bytes.file)) files.forget(bytes.file);
    const source = read(bytes).value;
    return source === null ? [] : [{ bytes, source }];
  };
  const from = async (folder: string): Promise<readonly Manifest[]> => {
    const found = known.get(folder);
    if (found !== undefined) return found;
    const real = await files.realPath(folder);
    const above = real === null || isRoot(real) ? [] : await from(folderAbove(folder));
    const all = [...(await inFolder(folder)), ...above];
    known.set(folder, all);
    return all;
  };
  return (file) => from(dirname(file));
}

function folderAbove(folder: string): string {
  return /(?:^|\/)\.{1,2}$/.test(folder) ? join(folder, '..') : dirname(folder);
}

function isRoot(path: string): boolean {
  return /^(?:[A-Za-z]:)?\/?$/.test(path);
}
