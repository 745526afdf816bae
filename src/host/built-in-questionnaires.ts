import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../diagnostics/index.ts';
import type { BuiltInQuestionnaires, CompiledQuestionnaire } from './host.ts';
import { posixPath } from './posix-path.ts';

const ending = '.json';

export interface QuestionnaireFolders {
  /** Where the build put them. */
  readonly compiled: URL;
  /** What it made them of. */
  readonly sources: URL;
}

/** The questionnaires that the build has compiled into a folder, one file each, named by id. */
export function builtInQuestionnaires(folders: QuestionnaireFolders, workingFolder: string): BuiltInQuestionnaires {
  const folder = fileURLToPath(folders.compiled);
  async function ids(): Promise<readonly string[]> {
    const names = await readdir(folder);
    return names
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
      .sort(compareText);
  }
  return {
    ids,
    async load(id) {
      if (!(await ids()).includes(id)) return null;
      return JSON.parse(await readFile(join(folder, id + ending), 'utf8')) as CompiledQuestionnaire;
    },
    folderOf: (id) => posixPath(relative(workingFolder, join(fileURLToPath(folders.sources), id))),
  };
}
