import { type Diagnostic, hasErrors } from '../diagnostics/index.ts';
import { beginInterview, everything, Interrupted, progressOf, type Scope } from '../interview/index.ts';
import { asciiText, loadInterviewWording } from '../text/index.ts';
import type { Context } from './context.ts';
import { reportDiagnostics } from './diagnostics-output.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { asciiPrompter } from './interview/ascii-prompter.ts';
import { type Asking, say } from './interview/asking.ts';
import {
  type AssessOptions,
  type AssessRequest,
  callAgain,
  readAssessRequest,
  scopeOf,
} from './interview/assess-request.ts';
import { chooseScope } from './interview/choose-scope.ts';
import { fillAnswers } from './interview/fill-answers.ts';
import { beginSession, completeFacts, reopenSession, type Session } from './interview/interview-session.ts';
import { type End, runInterview } from './interview/run-interview.ts';
import { withLock } from './interview/with-lock.ts';
import { printError } from './print.ts';
import { sentencesOf, UsageError, usageError } from './usage-error.ts';

/** `lotse assess`: the interview. Everything that was answered is in the file, whatever ends it. */
export async function assess(file: string | undefined, options: AssessOptions, context: Context): Promise<ExitCode> {
  const request = readAssessRequest(file, options);
  const { path } = request;
  if (path === '-') throw usageError('file-needed', {});
  if (options.output !== undefined && (await context.host.files.isSame(options.output, path)))
    throw usageError('output-is-input', { path });
  const from = options.answersFrom;
  if (from === undefined && !context.host.terminal.interactive) throw usageError('no-terminal', { file: path });
  return withLock(path, context, () =>
    from === undefined ? interview(request, context) : fillAnswers(from, request, context),
  );
}

async function interview(request: AssessRequest, context: Context): Promise<ExitCode> {
  const { host } = context;
  const plain = request.options.plain === true;
  const prompter = await host.prompter({ plain });
  const asking: Asking = {
    prompter: host.terminal.unicode ? prompter : asciiPrompter(prompter),
    wording: await loadInterviewWording(context.language),
    language: context.language,
    plain,
    width: () => host.terminal.width,
  };
  let scope: Scope | null = null;
  try {
    const opening = (await reopenSession(request, context)) ?? (await beginSession(request, asking, context));
    if (opening.kind === 'broken') return await refuse(opening.diagnostics, context);
    const session = opening.session.factsMissing
      ? await completeFacts(opening.session, request, asking, context)
      : opening.session;
    scope = scopeOf(request, session.questionnaire);
    await sayWelcomeBack(session, scope, asking);
    scope ??= await chooseScope(session.questionnaire, session.answers, asking);
    const end = await runInterview(session, scope, request, asking, context);
    return await close(end, scope, request, asking, context);
  } catch (error) {
    const expected = error instanceof Interrupted || error instanceof UsageError;
    if (!expected) throw error;
    if (error instanceof UsageError) {
      const text = `lotse: ${sentencesOf(error, context.language).join('\n')}\n`;
      await printError(shown(text, context), context);
    }
    await sayHowToGoOn(request, scope, asking, context);
    return error instanceof UsageError ? exitCodes.usage : exitCodes.interrupted;
  } finally {
    prompter.close();
  }
}

async function sayWelcomeBack(session: Session, scope: Scope | null, asking: Asking): Promise<void> {
  const { questionnaire, answers, stale, unknown } = session;
  const { start } = asking.wording;
  const { applicable, toCome } = progressOf(beginInterview(questionnaire, answers, scope ?? everything));
  const isNew = answers.entries.size === 0 && stale.size === 0;
  const lines = [
    ...(isNew ? [] : [start.goOn(answers.municipality.name, applicable - toCome, applicable)]),
    ...(stale.size === 0 ? [] : [start.stale(stale.size)]),
    ...(unknown.length === 0 ? [] : [start.unknownAnswers(unknown)]),
  ];
  if (lines.length > 0) await say(`${lines.join('\n')}\n`, asking);
}

async function close(
  end: End,
  scope: Scope,
  request: AssessRequest,
  asking: Asking,
  context: Context,
): Promise<ExitCode> {
  switch (end.kind) {
    case 'done':
      return exitCodes.done;
    case 'failed':
      return exitCodes.problems;
    case 'stopped':
      await sayHowToGoOn(request, scope, asking, context);
      return exitCodes.done;
    case 'broken':
      return refuse(end.diagnostics, context);
  }
}

/** The last line of an interview that did not come to its end. */
async function sayHowToGoOn(
  request: AssessRequest,
  scope: Scope | null,
  { wording }: Asking,
  context: Context,
): Promise<void> {
  const { path } = request;
  const saved = (await context.files.readFile(path)).kind === 'file';
  const call = callAgain('assess', request, scope, context);
  const line = saved ? wording.course.saved(path, call) : wording.course.nothingSaved(call);
  await printError(shown(`\n${line}\n`, context), context);
}

/** A text as the terminal can show it. */
function shown(text: string, { host }: Context): string {
  return host.terminal.unicode ? text : asciiText(text);
}

async function refuse(diagnostics: readonly Diagnostic[], context: Context): Promise<ExitCode> {
  await reportDiagnostics(diagnostics, context);
  return hasErrors(diagnostics) ? exitCodes.problems : exitCodes.done;
}
