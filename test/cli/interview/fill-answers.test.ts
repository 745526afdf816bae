import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runProgram } from '../../../src/cli/run-program.ts';
import { buildQuestionnaire } from '../../../src/questionnaire/index.ts';
import { shippedQuestionnaire } from '../../support/compile-questionnaire.ts';
import { copyMini } from '../../support/copy-mini.ts';
import { scriptedHost } from '../../support/scripted-host.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-answers-from-'));
  copyMini(folder);
});

afterEach(() => rm(folder, { recursive: true }));

const elsewhere = `kind: answers
schemaVersion: 1
questionnaire: { id: mini, version: 1.1.0 }
assessedOn: 2026-11-01
municipality: { name: Handdorf, population: 20000 }
answers:
  akten-papier: false
  akten-scannen: stelle
  technik-sicherung: true
`;

test('answers from elsewhere: what was not asked by domain, and where the roadmap is', async () => {
  await writeFile(join(folder, 'amt.yaml'), elsewhere);
  const { host, output } = scriptedHost(folder, []);
  const call = ['assess', 'neu.yaml', '-q', 'mini', '--answers-from', 'amt.yaml', '--domain', 'akten'];
  expect(await runProgram([...call, '--output', 'plan.md'], host)).toBe(0);
  expect(await readFile(join(folder, 'plan.md'), 'utf8')).toContain('# Fahrplan: Handdorf');
  expect(output.join('')).toBe(
    'Eine Antwort übernommen und in „neu.yaml“ gesichert.\nNicht gefragt und deshalb nicht übernommen:\n  Akten: akten-scannen\n  Technik: technik-sicherung\nNoch offen: 1 Frage.\n  lotse assess neu.yaml -q mini\nDer Fahrplan steht in „plan.md“.\n',
  );
});

test('many answers from elsewhere that are not asked are listed in lines of 80', async () => {
  const json = await shippedQuestionnaire();
  const answered = [...buildQuestionnaire(json).questions.values()].filter(({ type }) => type === 'level');
  const lines = answered.map(({ id }) => `  ${id}: 1\n`).join('');
  const shipped = fileURLToPath(new URL('../../../questionnaires/sachsen-anhalt', import.meta.url));
  const file = elsewhere.replace('id: mini, version: 1.1.0', `id: sachsen-anhalt, version: ${json.version}`);
  await writeFile(join(folder, 'amt.yaml'), file.replace(/answers:[\s\S]*/, `answers:\n${lines}`));
  const { host, output } = scriptedHost(folder, []);
  const call = ['assess', 'neu.yaml', '-q', shipped, '--answers-from', 'amt.yaml', '--domain', 'e-akte'];
  expect(await runProgram(call, host)).toBe(0);
  const listed = output.join('').split('\n');
  expect(listed.length).toBeGreaterThan(8);
  for (const line of listed) expect(line.length).toBeLessThanOrEqual(80);
});
