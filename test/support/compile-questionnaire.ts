import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeHost } from '../../src/host/index.ts';
import { loadQuestionnaire } from '../../src/questionnaire/index.ts';
import { canonicalJson, type JsonObject } from '../../src/source/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The shipped questionnaire as one document. */
export async function shippedQuestionnaire(): Promise<JsonObject> {
  const { stdin, stdout, stderr } = process;
  const none = new URL('./', import.meta.url);
  const host = nodeHost({
    process: { stdin, stdout, stderr, env: {}, cwd: () => root },
    questionnaires: { compiled: none, sources: none },
  });
  const { value, diagnostics } = await loadQuestionnaire(host.files, 'questionnaires/sachsen-anhalt');
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value.merged;
}

/** Compiles the shipped questionnaire into a folder, as the build does: `dist/` may be in the making while tests run. */
export async function compileQuestionnaire(folder: string): Promise<URL> {
  const merged = await shippedQuestionnaire();
  const digest = `sha256:${createHash('sha256').update(canonicalJson(merged), 'utf8').digest('hex')}`;
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/sachsen-anhalt.json`, JSON.stringify({ digest, merged }));
  return pathToFileURL(`${folder}/`);
}
