import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildQuestionnaire } from '../../src/questionnaire/index.ts';
import { shippedQuestionnaire } from '../support/compile-questionnaire.ts';
import { copyMini } from '../support/copy-mini.ts';
import { readDocPage } from '../support/doc-page.ts';
import { loadCase } from '../support/load-case.ts';
import { plainSession } from '../support/plain-session.ts';
import { showQuestion } from '../support/question-screen.ts';

const url = new URL('../../docs/interview-session.md', import.meta.url);

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-session-'));
  copyMini(folder);
});

afterAll(() => rm(folder, { recursive: true }));

const call = ['assess', 'musterdorf.yaml', '-q', 'mini', '--plain'];

/** Facts, a question with help and a note, a change with its consequences, and an interruption. */
const first = [
  ...['Musterdorf', '1', '', '14001001', '15001001', '9.000', '', '1'],
  ...['j', '?', 'm', 'gilt nur im Bauamt', '2', 'c'],
  ...['z', 'z', 'z', 'n', '', '^C'],
];
/** The rest, with every kind of answer, to the roadmap. */
const second = [
  ...['1', 'x', 'eigene Technik gibt es nicht', '120', '33,5', 'a, d', 'a c', 'w'],
  ...['f', 'fahrplan.md'],
];

/** What each block of the page holds, by its name. */
async function sessions(): Promise<ReadonlyMap<string, string>> {
  const json = await shippedQuestionnaire();
  const questionnaire = buildQuestionnaire(json);
  const { answers } = loadCase({ questionnaire: json, answers: { municipality: { name: 'M', population: 13240 } } });
  const screen = (keys: readonly string[]) =>
    `${showQuestion({ questionnaire, answers, id: 'ea-strategie', keys }).trim()}\n`;
  const shown = { usual: screen(['2']), help: screen(['2', '?', 'pagedown']) };
  const begun = await plainSession(folder, call, first);
  const ended = await plainSession(folder, call, second);
  const saved = await readFile(join(folder, 'musterdorf.yaml'), 'utf8');
  return new Map(
    [
      ['screen', shown.usual],
      ['help', shown.help],
      ['first', begun.trim()],
      ['second', ended.trim()],
      ['file', saved.slice(saved.indexOf('municipality:')).trim()],
    ].map(([name, text]) => [name ?? '', `${text?.trim()}\n`]),
  );
}

test('the page shows what the interview shows', async () => {
  const page = readDocPage(url);
  const current = await sessions();
  expect(page.blocks.filter(({ name }) => name !== '').map(({ name }) => name)).toEqual([...current.keys()]);
  if (process.env.UPDATE === '1') {
    const text = page.text.replace(
      /^(```(?:text|yaml) (\w+))\n[\s\S]*?^```$/gm,
      (_, head: string, name: string) => `${head}\n${current.get(name)}\`\`\``,
    );
    await writeFile(url, text);
    return;
  }
  for (const { name, text } of page.blocks) if (name !== '') expect(text).toBe(current.get(name));
});
