import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { nodeFiles } from '../../src/host/node-files.ts';
import { loadQuestionnaire } from '../../src/questionnaire/index.ts';
import type { Content } from './content.ts';
import { readThemes } from './themes.ts';

const folder = 'questionnaires/sachsen-anhalt';

/** Reads the questionnaire and its themes from the project folder; throws where the questionnaire has errors. */
export async function readContent(root: string): Promise<Content> {
  const { value } = await loadQuestionnaire(nodeFiles(root), folder);
  if (value === null) throw new Error(`lotse validate ${folder} says what is wrong`);
  const file = `${folder}/themes.yaml`;
  return {
    questionnaire: value.questionnaire,
    themes: readThemes(file, await readFile(path.join(root, file), 'utf8')),
  };
}
