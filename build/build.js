import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleProgram, bundleSolver } from './bundle.js';
import { collectLicences } from './collect-licences.js';
import { compileQuestionnaires } from './compile-questionnaires.js';
import { buildValidators } from './validators.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, 'dist');

try {
  await buildValidators(root);
  await mkdir(dist, { recursive: true });
  const bundles = [await bundleProgram(root, dist), await bundleSolver(root, dist)];
  const inputs = bundles.flatMap((bundle) => bundle.inputs);
  const outputs = bundles.flatMap((bundle) => bundle.outputs);
  const licences = path.join(dist, 'THIRD-PARTY-LICENSES.txt');
  await writeFile(licences, await collectLicences(root, inputs));
  const questionnaires = await compileQuestionnaires(root, path.join(dist, 'questionnaires'));
  await removeAllBut([licences, ...questionnaires, ...outputs.map((output) => path.join(root, output))]);
} catch (error) {
  console.error(`build: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

/** Clears what earlier builds left; not before, so that a program that runs meanwhile finds its files. */
async function removeAllBut(files) {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const found = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  await Promise.all(found.filter((file) => !files.includes(file)).map((file) => rm(file)));
}
