import { compareVersions, readAnswers } from '../answers/index.ts';
import { type Diagnostic, hasErrors, type Outcome } from '../diagnostics/index.ts';
import type { AnswersFile } from './comparison-files.ts';
import type { Context } from './context.ts';
import { type FoundQuestionnaire, findQuestionnaire } from './find-questionnaire.ts';
import { usageError } from './usage-error.ts';

/** An older version of the questionnaire, and the files that were answered in it. */
export interface OldQuestionnaire extends FoundQuestionnaire {
  readonly answered: ReadonlySet<AnswersFile>;
}

/**
 * Finds the questionnaire of `--old-questionnaire` and tells which files were answered in it: those that name its version or an earlier one. The newest
 * file is always scored with the current one.
 */
export async function findOldQuestionnaire(
  named: string,
  { questionnaire: current }: FoundQuestionnaire,
  oldestFirst: readonly AnswersFile[],
  context: Context,
): Promise<Outcome<OldQuestionnaire>> {
  const { value: found, diagnostics } = await findQuestionnaire(named, context);
  if (found === null || hasErrors(diagnostics)) return { value: null, diagnostics };
  const { id, version } = found.questionnaire;
  if (id !== current.id) throw usageError('old-questionnaire-other', { old: id, questionnaire: current.id });
  if (compareVersions(version, current.version) === 'older')
    throw usageError('old-questionnaire-newer', { old: version, questionnaire: current.version });
  const answered = oldestFirst.slice(0, -1).filter(({ answers }) => {
    const step = compareVersions(answers.questionnaire.version, version);
    return step === null || step === 'minor';
  });
  if (answered.length === 0) throw usageError('old-questionnaire-unused', { version });
  const errors: Diagnostic[] = [];
  for (const { source } of answered) {
    const reading = await readAnswers(source, found.questionnaire);
    // Warnings say what reading it with the current version has said already.
    errors.push(...reading.diagnostics.filter(({ severity }) => severity === 'error'));
  }
  return { value: { ...found, answered: new Set(answered) }, diagnostics: [...diagnostics, ...errors] };
}
