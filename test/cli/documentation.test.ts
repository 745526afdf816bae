import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runInProcess } from '../support/run-call.ts';

const page = readFileSync(fileURLToPath(new URL('../../docs/cli.md', import.meta.url)), 'utf8');
const commands = ['score', 'compare', 'explain', 'validate', 'list', 'assess'];
/** Without its examples of calls and output: what is promised stands in the text and its tables. */
const sections = new Map(
  page
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .split(/^## /m)
    .map((section): [string, string] => [section.split('\n', 1)[0] ?? '', section]),
);
const shared = sections.get('What all commands share') ?? '';

const unique = (names: Iterable<string>) => [...new Set(names)].sort();
const matches = (text: string, pattern: RegExp) => unique([...text.matchAll(pattern)].map((match) => match[1] ?? ''));

async function help(...command: string[]): Promise<string> {
  const call = {
    args: [...command, '--help', '--lang=en'],
    environment: {},
    input: new Uint8Array(),
    folder: tmpdir(),
  };
  return (await runInProcess(call)).stdout;
}

/** The options that help lists, each by its long name. */
const optionsOf = (text: string) => matches(text, /^ {2}(?:-\w, )?(--[a-z-]+)/gm);
/** The options that have a row in a table, each by its long name. */
const documented = (text: string) => matches(text, /^\| (?:`-\w`, )?`(--[a-z-]+)[` ]/gm);

describe('docs/cli.md', () => {
  test('describes the commands that exist, and no others', async () => {
    const list = /^Commands:\n([\s\S]*?)\n\n/m.exec(await help())?.[1] ?? '';
    const listed = matches(list, /^ {2}([a-z]+)/gm).filter((name) => name !== 'help');
    expect([...sections.keys()].filter((title) => /^[a-z]+$/.test(title)).sort()).toEqual(listed);
    expect(matches(page, /^\| \[`lotse ([a-z]+)/gm)).toEqual(listed);
    expect(unique(commands)).toEqual(listed);
  });

  test.each(commands)('has every option of %s, and no others', async (command) => {
    const own = documented(sections.get(command) ?? '');
    const options = optionsOf(await help(command));
    expect(unique([...own, ...documented(shared).filter((option) => options.includes(option))])).toEqual(options);
  });

  test('has every option of the program, and shares no option that nobody has', async () => {
    const program = optionsOf(await help());
    const all = await Promise.all(commands.map(async (command) => optionsOf(await help(command))));
    expect(documented(shared)).toEqual(expect.arrayContaining(program));
    expect(unique([...program, ...all.flat()])).toEqual(expect.arrayContaining(documented(shared)));
  });

  test('has the exit codes that exist', async () => {
    const { exitCodes } = await import('../../src/cli/exit-codes.ts');
    const rows = matches(shared, /^\| (\d+) +\|/gm).map(Number);
    expect(rows.sort((a, b) => a - b)).toEqual(Object.values(exitCodes).sort((a, b) => a - b));
  });
});
