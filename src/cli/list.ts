import { hasErrors } from '../diagnostics/index.ts';
import { buildQuestionnaire } from '../questionnaire/index.ts';
import { loadQuestions } from '../report/index.ts';
import { questionListText } from '../text/index.ts';
import type { Context } from './context.ts';
import { reportDiagnostics } from './diagnostics-output.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { findQuestionnaire } from './find-questionnaire.ts';
import { print } from './print.ts';

/** As commander hands them over. */
export interface ListOptions {
  readonly questionnaire?: string;
}

/** `lotse list`: the built-in questionnaires, or the questions of one. */
export async function list({ questionnaire }: ListOptions, context: Context): Promise<ExitCode> {
  if (questionnaire === undefined) return listBuiltIn(context);
  const { value, diagnostics } = await findQuestionnaire(questionnaire, context);
  if (value === null || hasErrors(diagnostics)) {
    await reportDiagnostics(diagnostics, context);
    return exitCodes.problems;
  }
  const render = await loadQuestions();
  await print(render(value.questionnaire, context.language), context);
  return exitCodes.done;
}

/** One line for each: id, version, title, number of questions; apart by tabs, for people and programs alike. */
async function listBuiltIn(context: Context): Promise<ExitCode> {
  const { builtIn } = context.host;
  const text = questionListText(context.language);
  for (const id of await builtIn.ids()) {
    const compiled = await builtIn.load(id);
    if (compiled === null) continue;
    const { version, title, questions } = buildQuestionnaire(compiled.merged);
    await print(`${[id, version, title, text.count(questions.size)].join('\t')}\n`, context);
  }
  return exitCodes.done;
}
