import { hasErrors, nearestName } from '../diagnostics/index.ts';
import { buildQuestionnaire, type Question, type Questionnaire } from '../questionnaire/index.ts';
import { loadQuestions } from '../report/index.ts';
import { questionListText } from '../text/index.ts';
import type { Context } from './context.ts';
import { reportDiagnostics } from './diagnostics-output.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { findQuestionnaire } from './find-questionnaire.ts';
import { print } from './print.ts';
import { usageError } from './usage-error.ts';

/** As commander hands them over. */
export interface ListOptions {
  readonly questionnaire?: string;
  readonly question?: readonly string[];
  readonly watch?: true;
}

/** `lotse list`: the built-in questionnaires, or the questions of one, or some of them as the interview shows them. */
export async function list({ watch, ...options }: ListOptions, context: Context): Promise<ExitCode> {
  const { questionnaire, question } = options;
  if (questionnaire === undefined) {
    if (question !== undefined || watch === true)
      throw usageError('questionnaire-needed', { builtIn: await context.host.builtIn.ids() });
    return listBuiltIn(context);
  }
  if (watch !== true) return listQuestions(questionnaire, question ?? null, context);
  const { repeatOnChange } = await import('./repeat-on-change.ts');
  return repeatOnChange([questionnaire], (fresh) => listQuestions(questionnaire, question ?? null, fresh), context);
}

async function listQuestions(
  questionnaire: string,
  ids: readonly string[] | null,
  context: Context,
): Promise<ExitCode> {
  const { value, diagnostics } = await findQuestionnaire(questionnaire, context);
  if (value === null || hasErrors(diagnostics)) {
    await reportDiagnostics(diagnostics, context);
    return exitCodes.problems;
  }
  await print(await questionsText(value.questionnaire, ids, context), context);
  return exitCodes.done;
}

/** All questions as Markdown, or those with the given ids as the interview shows them. */
async function questionsText(
  questionnaire: Questionnaire,
  ids: readonly string[] | null,
  context: Context,
): Promise<string> {
  if (ids === null) return (await loadQuestions())(questionnaire, context.language);
  const questions = ids.map((id) => questionWithId(id, questionnaire));
  const { showQuestion } = await import('./interview/show-question.ts');
  const shown = await Promise.all(questions.map((question) => showQuestion(question, questionnaire, context)));
  return shown.join('\n');
}

function questionWithId(id: string, questionnaire: Questionnaire): Question {
  const questions: ReadonlyMap<string, Question> = questionnaire.questions;
  const found = questions.get(id);
  if (found === undefined) throw usageError('unknown-question', { id, suggestion: nearestName(id, questions.keys()) });
  return found;
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
