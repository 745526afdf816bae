import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { questionnaireNamed, readAnswers } from '../../src/answers/index.ts';
import { readSource } from '../../src/source/index.ts';
import { shipped } from '../content/shipped.ts';
import type { LoadedCase } from './load-case.ts';

const folder = fileURLToPath(new URL('../../examples/', import.meta.url));

/** The files of answers that are shipped. */
export const exampleNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort();

/** One of them, with the questionnaire that it names. */
export async function loadExample(name: string): Promise<LoadedCase> {
  const source = readSource({ file: name, bytes: readFileSync(folder + name) }).value;
  const id = source === null ? null : (questionnaireNamed(source)?.id ?? null);
  if (source === null || id === null) throw new Error(`${name} names no questionnaire`);
  const questionnaire = await shipped(id);
  const answers = await readAnswers(source, questionnaire);
  if (answers.value === null) throw new Error(JSON.stringify(answers.diagnostics));
  return { questionnaire, answers: answers.value };
}
