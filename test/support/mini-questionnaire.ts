import { fileURLToPath } from 'node:url';
import { nodeHost } from '../../src/host/index.ts';
import { loadQuestionnaire, type Questionnaire } from '../../src/questionnaire/index.ts';

/** The small questionnaire of `test/fixtures/mini`. */
export async function miniQuestionnaire(): Promise<Questionnaire> {
  const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
  const host = nodeHost({
    process: { ...streams, cwd: () => fixtures },
    questionnaires: { compiled: here, sources: here },
    solver: here,
  });
  const { value, diagnostics } = await loadQuestionnaire(host.files, 'mini');
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value.questionnaire;
}

const here = new URL('./', import.meta.url);
const { stdin, stdout, stderr } = process;
const streams = { stdin, stdout, stderr, env: {} };
