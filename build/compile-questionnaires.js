import { createHash } from 'node:crypto';
import { access, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadBundled } from './bundle.js';

const loader = `
  export { hasErrors, sortDiagnostics } from './src/diagnostics/index.ts';
  export { nodeFiles } from './src/host/node-files.ts';
  export { loadQuestionnaire } from './src/questionnaire/index.ts';
  export { canonicalJson } from './src/source/index.ts';
  export { renderDiagnostic } from './src/text/index.ts';
`;

/**
 * Compiles each folder below `questionnaires/` that has a manifest into one JSON file, read and checked by lotse's own loader.
 * A questionnaire with errors is not shipped: the build prints them and fails. Returns the files.
 */
export async function compileQuestionnaires(root, target) {
  const lotse = await loadBundled(root, loader);
  const files = lotse.nodeFiles(root);
  await mkdir(target, { recursive: true });
  const written = [];
  let failed = false;
  for (const folder of await questionnaireFolders(root)) {
    const { value, diagnostics } = await lotse.loadQuestionnaire(files, folder);
    if (value === null || lotse.hasErrors(diagnostics)) {
      failed = true;
      for (const diagnostic of lotse.sortDiagnostics(diagnostics)) console.error(line(lotse, diagnostic));
      continue;
    }
    const text = lotse.canonicalJson(value.merged);
    const digest = `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
    // Not the canonical text itself: the order of the keys is the author's.
    const compiled = JSON.stringify({ digest, merged: value.merged });
    const file = path.join(target, `${value.questionnaire.id}.json`);
    await writeFile(file, compiled);
    written.push(file);
  }
  if (failed) throw new Error('a questionnaire has errors, see above');
  return written;
}

/** Folders with a manifest, as paths relative to the root, in the order of their names. */
async function questionnaireFolders(root) {
  const base = path.join(root, 'questionnaires');
  const names = (await readdir(base, { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const found = await Promise.all(
    names.map((name) =>
      access(path.join(base, name, 'questionnaire.yaml')).then(
        () => [name],
        () => [],
      ),
    ),
  );
  return found.flat().map((name) => `questionnaires/${name}`);
}

function line({ renderDiagnostic }, diagnostic) {
  const { file, range, severity, code } = diagnostic;
  const place = range === null ? file : `${file}:${range.start.line}:${range.start.column}`;
  const { message, hint } = renderDiagnostic(diagnostic, 'en');
  return `${place}: ${severity} ${code}: ${message}${hint === null ? '' : ` ${hint}`}`;
}
