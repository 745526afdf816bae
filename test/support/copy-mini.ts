import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Copies the small questionnaire to `mini` in a folder; it names the law of a Land there, so that the interview asks for the Land. */
export function copyMini(folder: string): void {
  const copy = join(folder, 'mini');
  cpSync(fileURLToPath(new URL('../fixtures/mini', import.meta.url)), copy, { recursive: true });
  const domain = join(copy, 'domains', 'akten.yaml');
  const text = readFileSync(domain, 'utf8');
  writeFileSync(domain, text.replace('status: binding, sources', 'status: binding, state: ST, sources'));
}
