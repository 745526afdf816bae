import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LanguageServer, startLanguageServer } from './language-server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shipped = execFileSync('git', ['ls-files', 'questionnaires', 'examples'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path.endsWith('.yaml') && readFileSync(join(root, path), 'utf8').includes('\nkind: '));
const domain = 'questionnaires/sachsen-anhalt/domains/e-akte.yaml';
const text = readFileSync(join(root, domain), 'utf8');

let server: LanguageServer;

beforeAll(async () => {
  server = await startLanguageServer(root);
});

afterAll(() => {
  server.close();
});

/** A text beside the shipped domain, of which the first match of `from` is replaced; where that begins, from 0. */
function changed(from: RegExp, to: string): { readonly text: string; readonly line: number } {
  const found = from.exec(text);
  if (found === null) throw new Error(`${from} is not in ${domain}`);
  return { text: text.replace(from, to), line: text.slice(0, found.index).split('\n').length - 1 };
}

const beside = (name: string) => domain.replace('e-akte', name);

describe('an editor with the YAML language server', () => {
  test('finds a schema in every shipped file', () => {
    expect(shipped.length).toBeGreaterThan(25);
    for (const path of shipped)
      expect(readFileSync(join(root, path), 'utf8'), path).toMatch(/^# yaml-language-server: \$schema=\S+\n/);
  });

  test.each(shipped)('marks nothing in %s', async (path) => {
    expect(await server.open(path, readFileSync(join(root, path), 'utf8'))).toEqual([]);
  });

  test.each([
    ['a misspelt key', /weight: 5/, 'weigth: 5', /weigth/],
    ['a type that does not exist', /type: level/, 'type: levle', /"level"/],
    // Of alternatives an editor must not list each that fails.
    ['two comparisons in one condition', /appliesWhen: \{ /, 'appliesWhen: { atMost: 1, is: 2, ', /./],
    ['a text for a number', /weight: 5/, 'weight: hoch', /number/],
  ])('marks %s once, at its line', async (name, from, to, message) => {
    const { text: broken, line } = changed(from, to);
    const found = await server.open(beside(name.replaceAll(' ', '-')), broken);
    expect(found).toEqual([{ line, message: expect.stringMatching(message) }]);
  });

  test('offers the keys of a question and explains each', async () => {
    const { text: begun, line } = changed(/ {4}type: level/, '    ');
    await server.open(beside('begun'), begun);
    const offered = await server.complete(beside('begun'), line, 4);
    expect(offered.map(({ label }) => label)).toEqual(expect.arrayContaining(['appliesWhen', 'duty', 'thresholds']));
    expect(offered.filter(({ explained }) => !explained)).toEqual([]);
  });

  test('offers the values of a key', async () => {
    const { text: begun, line } = changed(/ {4}type: level/, '    type: ');
    await server.open(beside('begun-value'), begun);
    const offered = await server.complete(beside('begun-value'), line, 10);
    expect(offered.map(({ label }) => label)).toEqual(['level', 'choice', 'yes-no', 'number', 'multi', 'text']);
  });

  test('explains a key in German', async () => {
    const { text: whole, line } = changed(/ {4}weight: 5/, '    weight: 5');
    await server.open(beside('whole'), whole);
    expect(await server.explain(beside('whole'), line, 5)).toContain('Gewicht im Themenfeld');
  });
});
