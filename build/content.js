import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadBundled } from './bundle.js';

/** Makes the tables of docs/content.md anew from the questionnaire (`npm run content`); a test compares them. */
const root = fileURLToPath(new URL('..', import.meta.url));
const page = path.join(root, 'docs/content.md');
const modules = `
  export { contentPage } from './build/content/content-page.ts';
  export { readContent } from './build/content/read-content.ts';
`;

try {
  const { contentPage, readContent } = await loadBundled(root, modules);
  await writeFile(page, contentPage(await readFile(page, 'utf8'), await readContent(root)));
} catch (error) {
  // The stack would quote the whole bundle, whose address is its text.
  console.error(`content: ${error.message}`);
  process.exitCode = 1;
}
