import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeHost } from '../../src/host/index.ts';
import { loadQuestionnaire } from '../../src/questionnaire/index.ts';
import { canonicalJson, type JsonObject } from '../../src/source/index.ts';
import { shippedIds } from '../content/shipped.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A shipped questionnaire as one document, the main one by default. */
export async function shippedQuestionnaire(id = 'sachsen-anhalt'): Promise<JsonObject> {
  const { stdin, stdout, stderr } = process;
  const none = new URL('./', import.meta.url);
  const host = nodeHost({
    process: { stdin, stdout, stderr, env: {}, cwd: () => root },
    questionnaires: { compiled: none, sources: none },
    solver: none,
  });
  const { value, diagnostics } = await loadQuestionnaire(host.files, `questionnaires/${id}`);
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value.merged;
}

/** Compiles the shipped questionnaires into a folder, as the build does: `dist/` may be in the making while tests run. */
export async function compileQuestionnaires(folder: string): Promise<URL> {
  await mkdir(folder, { recursive: true });
  for (const id of shippedIds) {
    const merged = await shippedQuestionnaire(id);
    const digest = `sha256:${createHash('sha256').update(canonicalJson(merged), 'utf8').digest('hex')}`;
    await writeFile(`${folder}/${id}.json`, JSON.stringify({ digest, merged }));
  }
  return pathToFileURL(`${folder}/`);
}
