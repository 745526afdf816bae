import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeFiles } from '../../src/host/node-files.ts';
import { loadQuestionnaire, type Questionnaire } from '../../src/questionnaire/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folders of the questionnaires that are shipped. */
export const shippedIds: readonly string[] = readdirSync(`${root}questionnaires`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** A shipped questionnaire as its files have it now; throws where it has errors. */
export async function shipped(id: string): Promise<Questionnaire> {
  const { value, diagnostics } = await loadQuestionnaire(nodeFiles(root), `questionnaires/${id}`);
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value.questionnaire;
}
