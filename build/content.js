import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadBundled } from './bundle.js';

/** Makes anew what is made in pages of the documentation (`npm run content`); tests compare them. */
const root = fileURLToPath(new URL('..', import.meta.url));
const modules = `
  export { contentPage } from './build/content/content-page.ts';
  export { readContent } from './build/content/read-content.ts';
  export { diagnosticsPage } from './build/diagnostics/diagnostics-page.ts';
`;

try {
  const { contentPage, readContent, diagnosticsPage } = await loadBundled(root, modules);
  await remake('docs/content.md', async (page) => contentPage(page, await readContent(root)));
  await remake('docs/diagnostics.md', (page) => diagnosticsPage(page, 'en'));
  await remake('docs/meldungen.md', (page) => diagnosticsPage(page, 'de'));
} catch (error) {
  // The stack would quote the whole bundle, whose address is its text.
  console.error(`content: ${error.message}`);
  process.exitCode = 1;
}

async function remake(page, make) {
  const file = path.join(root, page);
  await writeFile(file, await make(await readFile(file, 'utf8')));
}
