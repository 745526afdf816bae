import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnosticsPage } from '../../build/diagnostics/diagnostics-page.ts';
import { type Code, codes } from '../../src/diagnostics/index.ts';
import { loadExamples, loadExplanations } from '../../src/text/index.ts';
import { frameExample } from '../support/example-frames.ts';
import { runInProcess } from '../support/run-call.ts';

const examples = await loadExamples();

describe.each([
  ['diagnostics.md', 'en', 'de'],
  ['meldungen.md', 'de', 'en'],
] as const)('docs/%s', (name, language, other) => {
  const page = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

  test('is as `npm run content` makes it', async () => {
    expect(page).toBe(await diagnosticsPage(page, language));
  });

  test('explains every code, in the order of the catalogue', () => {
    expect([...page.matchAll(/^## ([a-z]+(?:-[a-z]+)*)$/gm)].map(([, code]) => code)).toEqual(codes);
  });

  test('says all that the other language says', async () => {
    const [here, there] = await Promise.all([loadExplanations(language), loadExplanations(other)]);
    for (const code of codes) expect(Object.keys(here[code]), code).toEqual(Object.keys(there[code]));
  });

  test('speaks in whole sentences', async () => {
    const explanations = await loadExplanations(language);
    for (const code of codes) {
      const { title, meaning, context = '.', remedy } = explanations[code];
      expect(title, code).toMatch(/[^.]$/);
      for (const text of [meaning, context, remedy]) {
        expect(text, code).toMatch(/[.)`]$/);
        expect(text, code).not.toMatch(/\n| {2}|^\s|\s$/);
        expect(text.split('`').length % 2, code).toBe(1);
      }
    }
  });
});

/** Codes that only a comparison with another file gives. */
const ofComparison: readonly Code[] = ['municipality-unclear', 'same-day'];

/** The codes that lotse gives when an example is put where it belongs. */
async function codesOf(code: Code, lines: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-example-'));
  try {
    const { files, args } = frameExample(code, examples[code], lines);
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const run = (...all: string[]) => runInProcess({ args: all, environment: {}, input: new Uint8Array(), folder });
    if (ofComparison.includes(code)) {
      const { stderr } = await run('compare', ...args, 'andere.yaml', '--date', '2026-11-22');
      return codes.filter((each) => new RegExp(`^\\S+ Warnung ${each}$`, 'm').test(stderr));
    }
    const { stdout, stderr } = await run('validate', ...args, '--format', 'json');
    expect(stderr).toBe('');
    const { diagnostics }: { diagnostics: readonly { code: string }[] } = JSON.parse(stdout);
    return [...new Set(diagnostics.map((found) => found.code))];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What comes with a mistake because of it. */
const consequences: { readonly [C in Code]?: readonly Code[] } = {
  // What is not silenced is shown.
  'invalid-suppression': ['unused-source'],
};

describe('the examples', () => {
  test.each(codes)('%s', async (code) => {
    const { bad, good } = examples[code];
    expect((await codesOf(code, bad)).slice().sort()).toEqual([code, ...(consequences[code] ?? [])].slice().sort());
    expect(await codesOf(code, good)).toEqual([]);
  });

  test('fit on a screen of 80 columns', () => {
    const lines = codes.flatMap((code) => [examples[code].bad, examples[code].good].join('\n').split('\n'));
    expect(lines.filter((line) => line.length > 76)).toEqual([]);
  });
});
