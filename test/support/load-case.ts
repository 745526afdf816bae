import { buildAnswers } from '../../src/answers/build-answers.ts';
import { type Answers, readAnswers } from '../../src/answers/index.ts';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { buildQuestionnaire, loadQuestionnaire, type Questionnaire } from '../../src/questionnaire/index.ts';
import { parseSource } from '../../src/source/index.ts';
import type { CaseDocuments } from './arbitrary-case.ts';
import { memoryFiles } from './memory-files.ts';

export interface LoadedCase {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
}

/** The typed questionnaire and answers of documents that are known to have no errors. */
export function loadCase({ questionnaire, answers }: CaseDocuments): LoadedCase {
  return { questionnaire: buildQuestionnaire(questionnaire), answers: buildAnswers(answers) };
}

/** The same with all checks, as the program reads files; throws where something is wrong. The questionnaire may be spread over files, its folder is `q`. */
export async function readCase(
  documents: CaseDocuments,
  files: { readonly [path: string]: string } = { 'q/questionnaire.json': JSON.stringify(documents.questionnaire) },
): Promise<LoadedCase & { readonly merged: CaseDocuments['questionnaire'] }> {
  const loaded = await loadQuestionnaire(memoryFiles(files), 'q');
  if (loaded.value === null) throw new Error(listed(loaded.diagnostics));
  const { questionnaire, merged } = loaded.value;
  const source = parseSource('answers.json', JSON.stringify(documents.answers));
  if (source.value === null) throw new Error(listed(source.diagnostics));
  const answers = await readAnswers(source.value, questionnaire);
  if (answers.value === null) throw new Error(listed(answers.diagnostics));
  return { questionnaire, answers: answers.value, merged };
}

function listed(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return errors.map(({ code, pointer, args }) => `${code} at ${pointer}: ${JSON.stringify(args)}`).join('\n');
}
