import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { buildQuestionnaire } from '../../src/questionnaire/index.ts';
import { type JsonObject, listAt, objectsAt } from '../../src/source/index.ts';
import { interviewWording } from '../../src/text/interview-wording.ts';
import { type CallResult, parseCommand } from '../support/case.ts';
import { compileQuestionnaires, shippedQuestionnaire } from '../support/compile-questionnaire.ts';
import { anchorsOf, codeOf, type DocBlock, readDocPage } from '../support/doc-page.ts';
import { loadCase } from '../support/load-case.ts';
import { showQuestion } from '../support/question-screen.ts';
import { runInProcess } from '../support/run-call.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const handbuch = new URL('../../docs/handbuch.md', import.meta.url);
const page = readDocPage(handbuch);
/** What the reader has made by the time a command is shown. */
const made = { 'antworten.yaml': 'examples/musterstadt.yaml' };

let folder = '';
let compiled: URL;
let questionnaire: JsonObject = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-handbuch-'));
  compiled = await compileQuestionnaires(join(folder, 'compiled'));
  questionnaire = await shippedQuestionnaire();
  for (const part of ['examples', 'questionnaires'])
    await cp(join(root, part), join(folder, part), { recursive: true });
  for (const [name, source] of Object.entries(made)) await cp(join(root, source), join(folder, name));
  for (const { language, name, text } of page.blocks)
    if (language === 'yaml' && name !== '') await writeNamed(name, text);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function writeNamed(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
}

/** Each call is run once, however often the page shows it. */
const runs = new Map<string, Promise<CallResult>>();

function run(command: string): Promise<CallResult> {
  const known = runs.get(command);
  if (known !== undefined) return known;
  const { args } = parseCommand(command);
  const result = runInProcess({ args: args.slice(1), environment: {}, input: new Uint8Array(), folder }, compiled);
  runs.set(command, result);
  return result;
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Whether the page’s words stand in one line of the output; … stands for anything, and runs of blanks don’t count. */
function stands(quoted: string, output: string): boolean {
  const parts = flat(quoted).split('…').map(flat);
  return output.split('\n').some((line) => {
    let from = 0;
    return parts.every((part) => {
      const at = flat(line).indexOf(part, from);
      from = at + part.length;
      return at >= 0;
    });
  });
}

const quotedLines = ({ text }: DocBlock) => text.split('\n').filter((line) => line.trim() !== '');

describe('commands', () => {
  /** A block of commands and the block of output that follows it. */
  const shown = page.blocks.flatMap((block, index) => {
    const next = page.blocks[index + 1];
    const output = next?.language === 'text' && next.name === '' ? next : null;
    return block.language === 'sh' ? [{ block, line: block.line, output }] : [];
  });

  test('there are some', () => {
    expect(shown.length).toBeGreaterThan(10);
  });

  test.each(shown)('in line $line', async ({ block, output }) => {
    let printed = '';
    for (const line of block.text.split('\n')) {
      const [command = '', comment = ''] = line.split(/\s+#\s*/);
      const copied = /^cp -r (\S+) (\S+)$/.exec(command);
      if (copied) await cp(join(folder, copied[1] ?? ''), join(folder, copied[2] ?? ''), { recursive: true });
      if (!command.startsWith('lotse ') || command.startsWith('lotse assess')) continue;
      const { stdout, stderr, exit } = await run(command);
      expect({ command, exit, stderr: exit === 2 ? stderr : '' }).toEqual({
        command,
        exit: Number(/Exit-Code (\d+)/.exec(comment)?.[1] ?? 0),
        stderr: '',
      });
      printed += `${stdout}\n${stderr}\n`;
    }
    if (output !== null) expect(quotedLines(output).filter((line) => !stands(line, printed))).toEqual([]);
  });

  test('what is quoted without a command stands in the roadmap of Musterstadt', async () => {
    const { stdout } = await run('lotse score examples/musterstadt.yaml --date 2026-11-22');
    const quoted = page.blocks.filter(
      ({ language, name }, index) => language === 'text' && name === '' && page.blocks[index - 1]?.language !== 'sh',
    );
    expect(quoted.length).toBeGreaterThan(3);
    expect(quoted.flatMap(quotedLines).filter((line) => !stands(line, stdout))).toEqual([]);
  });

  test('the figures in tables are those of the command in their row', async () => {
    const rows = [...page.prose.matchAll(/^\| `(lotse score [^`]+)` \|(.+)\|$/gm)];
    expect(rows.length).toBeGreaterThan(3);
    for (const [, command = '', cells = ''] of rows) {
      const { stdout } = await run(command);
      const island = stdout.split('\n').find((line) => line.includes('gesicherten Stand (')) ?? '';
      const wrong = cells.split('|').filter((cell) => !flat(island).includes(flat(cell)));
      expect({ command, wrong, island }).toEqual({ command, wrong: [], island });
    }
  });
});

test('the sentences that the page quotes in tables are those of the report', async () => {
  const { stdout } = await run('lotse score examples/musterstadt.yaml --date 2026-11-22');
  const rejected = await run('lotse score examples/musterstadt.yaml --date 2026-11-22 --reject its-m-inventar');
  const reasons = [...page.prose.matchAll(/^\| ([^|`]+\.) \|/gm)].map(([, reason = '']) => reason);
  expect(reasons.length).toBe(4);
  expect(reasons.filter((reason) => !stands(reason, `${stdout}\n${rejected.stdout}`))).toEqual([]);
});

test('the sections that the page explains are those of the report', async () => {
  const { stdout } = await run('lotse score examples/musterstadt.yaml --date 2026-11-22');
  const headings = [...stdout.matchAll(/^#+ ([^:\n]+)/gm)].map(([, heading]) => heading);
  const [, section = ''] = page.prose.split('### Zum Nachschlagen');
  const named = [...(section.split('\n#')[0] ?? '').matchAll(/\*\*(.+?)\*\*/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(headings).toEqual(expect.arrayContaining(named));
});

test('the question that is shown is what the interview shows', async () => {
  const shown = page.blocks.filter(({ name }) => name === 'Befragung');
  expect(shown.length).toBe(1);
  const built = buildQuestionnaire(questionnaire);
  const { answers } = loadCase({
    questionnaire,
    answers: { municipality: { name: 'Musterstadt', population: 13240 } },
  });
  for (const { text } of shown) {
    const screen = showQuestion({ questionnaire: built, answers, id: 'ea-strategie', keys: ['2'] });
    const block = `${screen.trim()}\n`;
    if (process.env.UPDATE === '1')
      await writeFile(
        handbuch,
        page.text.replace(text, () => block),
      );
    else expect(text).toBe(block);
  }
});

test('the keys that are explained are those of the interview', () => {
  const { keys } = interviewWording('de');
  const [, table = ''] = page.prose.split('| Taste | tut |');
  const explained = [...(table.split('\n\n')[0] ?? '').matchAll(/`([a-z?])`/g)].map(([, key]) => key);
  const { goOn, again, roadmap, putOff, ...shown } = keys;
  expect(explained.sort()).toEqual(Object.values(shown).sort());
});

test('excerpts of a file of answers are right', async () => {
  const excerpts = page.blocks.filter(({ language, name }) => language === 'yaml' && name === '');
  expect(excerpts.length).toBeGreaterThan(1);
  const head = {
    kind: 'answers',
    schemaVersion: 1,
    questionnaire: { id: 'sachsen-anhalt', version: '1.0.0' },
    assessedOn: '2026-11-22',
    municipality: { name: 'Neuhausen', population: 7200 },
  };
  for (const { line, text } of excerpts) {
    const file = `excerpt-${line}.yaml`;
    await writeNamed(file, `${stringify(head)}${text}${text.includes('answers:') ? '' : 'answers: {}\n'}`);
    const { stdout, exit } = await run(`lotse validate ${file} --strict`);
    expect({ line, stdout: exit === 0 ? '' : stdout }).toEqual({ line, stdout: '' });
  }
});

test('ids in the text exist', () => {
  const questions = objectsAt(questionnaire, 'domains').flatMap((domain) => objectsAt(domain, 'questions'));
  const known = [...questions, ...objectsAt(questionnaire, 'measures')].map(({ id }) => id);
  const named = codeOf(page).filter((code) => /^(rahmen|ea|dms|its|bas|str|m)-[a-z-]+$/.test(code));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((id) => !known.includes(id))).toEqual([]);
});

test('the list of measures is that of the questionnaire', () => {
  const [, list = ''] = page.prose.split('| Kennung | Maßnahme |');
  const rows = [...(list.split('\n\n')[0] ?? '').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, id, title]) => ({
    id,
    title,
  }));
  expect(rows).toEqual(objectsAt(questionnaire, 'measures').map(({ id, title }) => ({ id, title })));
});

test('the counts of questions are those of the questionnaires', async () => {
  const { stdout } = await run('lotse list');
  const listed = stdout.split('\n').map((line) => /^(\S+)\t.*\t(\d+) Fragen$/.exec(line)?.slice(1) ?? []);
  const named = [...page.prose.matchAll(/^\| `([a-z-]+)` \| (\d+) \|/gm)].map((row) => row.slice(1));
  expect(new Set(named)).toEqual(new Set(listed.filter(({ length }) => length > 0)));
  const questions = objectsAt(questionnaire, 'domains').flatMap((domain) => objectsAt(domain, 'questions'));
  const scored = questions.filter(({ scored: counts }) => counts !== false);
  const quick = scored.filter(({ core }) => core === true);
  expect(page.prose).toContain(`${quick.length} der ${scored.length} bewerteten Fragen`);
});

test('roles in the text are those of the questionnaire', () => {
  const questions = objectsAt(questionnaire, 'domains').flatMap((domain) => objectsAt(domain, 'questions'));
  const known = new Set(questions.flatMap((question) => listAt(question, 'roles')));
  const [, table = ''] = page.prose.split('| Rolle in der Datei |');
  const rows = [...(table.split('\n\n')[0] ?? '').matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = '']) => cell);
  const named = rows.flatMap((cell) => [...cell.matchAll(/`([a-z]+)`/g)].map(([, role = '']) => role));
  expect(new Set(named)).toEqual(known);
});

test('options in the text exist', async () => {
  const help = await Promise.all(
    ['score', 'compare', 'explain', 'assess', 'validate', 'list'].map((name) => run(`lotse ${name} --help`)),
  );
  const known = new Set(help.flatMap(({ stdout }) => stdout.match(/--[a-z-]+/g) ?? []));
  const commands = page.blocks.filter(({ language }) => ['sh', 'powershell'].includes(language));
  const lines = commands.flatMap(({ text }) => text.split('\n')).filter((line) => line.includes('lotse '));
  const named = [...lines, ...codeOf(page)]
    .filter((text) => !text.startsWith('npm '))
    .flatMap((text) => text.match(/(?<![\w-])--[a-z-]+/g) ?? []);
  expect(named.filter((option) => !known.has(option))).toEqual([]);
});

test('links lead somewhere on the page', () => {
  const links = [...page.prose.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(anchorsOf(page)).toEqual(expect.arrayContaining(links));
});

test('German typography', () => {
  const prose = page.prose.replace(/`[^`\n]+`/g, '');
  expect(prose.match(/\S*["'](?!>)\S*/g) ?? [], 'straight quotes').toEqual([]);
  expect(prose.match(/ - |\.\.\./g) ?? [], 'hyphens and dots').toEqual([]);
  expect(prose.match(/\d[%€]/g) ?? [], 'no blank before the sign').toEqual([]);
});
