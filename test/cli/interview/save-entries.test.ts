import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Context } from '../../../src/cli/context.ts';
import { recordFiles } from '../../../src/cli/file-record.ts';
import { type Saving, saveEntries } from '../../../src/cli/interview/save-entries.ts';
import type { QuestionId } from '../../../src/questionnaire/index.ts';
import { scriptedHost } from '../../support/scripted-host.ts';

const before = 'kind: answers\nanswers: {}\n';
const saving: Saving = {
  path: 'a.yaml',
  text: before,
  edits: [
    {
      question: 'q' as QuestionId,
      entry: { kind: 'unknown', evidence: null, comment: null, by: null, on: null },
    },
  ],
};

/** Saves into a folder where the file holds this by now; null: it is gone. Gives the outcome and what the file holds then. */
async function saveInto(now: string | null) {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-save-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  if (now !== null) await writeFile(join(folder, 'a.yaml'), now);
  const { host } = scriptedHost(folder, []);
  const context: Context = { host, language: 'de', files: recordFiles(host.files) };
  return { saved: await saveEntries(saving, context), text: await readFile(join(folder, 'a.yaml'), 'utf8') };
}

test('an answer is set in the file as it is now', async () => {
  const { saved, text } = await saveInto('kind: answers\n# so stand es\nanswers:\n  p: 1\n');
  expect(saved).toMatchObject({ kind: 'saved', editedMeanwhile: true });
  expect(text).toBe('kind: answers\n# so stand es\nanswers:\n  p: 1\n  q: { unknown: true }\n');
});

test('a file that is gone is written again', async () => {
  const { saved, text } = await saveInto(null);
  expect(saved).toMatchObject({ kind: 'saved', editedMeanwhile: false });
  expect(text).toContain('q: { unknown: true }');
});

test.each(['- a\n', 'kind: domain\n', 'answers: {\n', ''])(
  'a file that holds no answers any more is left alone: %j',
  async (now) => {
    const { saved, text } = await saveInto(now);
    expect(saved.kind).toBe('broken');
    expect(text).toBe(now);
  },
);
