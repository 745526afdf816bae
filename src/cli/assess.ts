import { readAnswers } from '../answers/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import {
  acceptReply,
  beginInterview,
  entryOf,
  Interrupted,
  type Interview,
  nextQuestion,
  progressOf,
} from '../interview/index.ts';
import type { Question, Questionnaire } from '../questionnaire/index.ts';
import { readSource } from '../source/index.ts';
import { type InterviewWording, interviewWording, wrapLines } from '../text/index.ts';
import { type Asking, askQuestion } from './ask-question.ts';
import { chooseLanguage } from './choose-language.ts';
import type { Context } from './context.ts';
import { reportDiagnostics } from './diagnostics-output.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { interviewResult } from './interview-result.ts';
import { openSession, type Session } from './interview-session.ts';
import { print, printError } from './print.ts';
import { saveEntry } from './save-entry.ts';
import { usageError } from './usage-error.ts';

/** As commander hands them over. */
export interface AssessOptions {
  readonly questionnaire?: string;
}

const defaultFile = 'antworten.yaml';

/** `lotse assess`: the interview. Everything that was answered is in the file, whatever ends it. */
export async function assess(
  file: string | undefined,
  { questionnaire: named }: AssessOptions,
  context: Context,
): Promise<ExitCode> {
  const { host, language } = context;
  const path = file ?? defaultFile;
  if (!host.terminal.interactive) throw usageError('no-terminal', { file: path });
  const wording = interviewWording(language);
  const usual = chooseLanguage([], host.environment.LOTSE_LANG);
  const options = [...(named === undefined ? [] : ['-q', named]), ...(language === usual ? [] : ['--lang', language])];
  const command = (name: string) => commandLine(['lotse', name, path, ...options]);
  try {
    const prompter = await host.prompter();
    const opening = await openSession({ path, named: named ?? null, prompter, wording }, context);
    if (opening.kind === 'broken') return await refuse(opening.diagnostics, context);
    const asking: Asking = { prompter, wording, language };
    const end = await interviewToTheEnd(opening.session, path, asking, context);
    if (end.kind === 'broken') return await refuse(end.diagnostics, context);
    const lines = interviewResult(end.interview, { wording, language, path, command });
    await print(`\n${lines.join('\n')}\n`, context);
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    const saved = (await context.files.readFile(path)).kind === 'file';
    const line = saved ? wording.saved(path, command('assess')) : wording.nothingSaved(command('assess'));
    await printError(`\n${line}\n`, context);
    return exitCodes.interrupted;
  }
}

type End =
  | { readonly kind: 'done'; readonly interview: Interview }
  | { readonly kind: 'broken'; readonly diagnostics: readonly Diagnostic[] };

async function interviewToTheEnd(session: Session, path: string, asking: Asking, context: Context): Promise<End> {
  const { questionnaire } = session;
  let { text } = session;
  let interview = beginInterview(questionnaire, session.answers);
  const { settled, applicable } = progressOf(interview);
  if (settled > 0) {
    const { name } = session.answers.municipality;
    await print(`${asking.wording.goOn(name, settled, applicable)}\n`, context);
  }
  for (let next = nextQuestion(interview); next !== null; next = nextQuestion(interview)) {
    const { question } = next;
    await print(heading(question, interview, asking.wording, context.host.terminal.width), context);
    const reply = await askQuestion(question, asking);
    const entry = entryOf(reply, next.entry);
    interview = acceptReply(interview, question.id, reply);
    if (entry === null) continue;
    const saved = await saveEntry({ path, text, question: question.id, entry }, context);
    if (saved.kind === 'broken') return saved;
    text = saved.text;
    if (saved.editedMeanwhile) interview = await reread(interview, path, text, questionnaire);
  }
  return { kind: 'done', interview };
}

/** Takes over what somebody else wrote into the file; answers that are wrong there are left for the next session to say. */
async function reread(
  interview: Interview,
  path: string,
  text: string,
  questionnaire: Questionnaire,
): Promise<Interview> {
  const { value: source } = readSource({ file: path, bytes: new TextEncoder().encode(text) });
  const answers = source === null ? null : (await readAnswers(source, questionnaire)).value;
  return answers === null ? interview : { ...interview, answers };
}

/** Where we are, the question and its explanation. */
function heading(question: Question, interview: Interview, wording: InterviewWording, width: number): string {
  const { settled, applicable } = progressOf(interview);
  const domain = interview.questionnaire.domains.find(({ id }) => id === question.domain);
  const place = [domain?.title ?? null, question.section].filter((part) => part !== null).join(' · ');
  const isTyped = question.type === 'number' || question.type === 'text';
  const lines = [
    question.text,
    ...(question.help === null ? [] : [question.help]),
    ...(isTyped ? [`(${wording.enterHint(question.type)})`] : []),
  ];
  const text = lines.map((line) => line.trim()).join('\n');
  return `\n${place} – ${wording.progress(settled, applicable)}\n${wrapLines(text, width)}\n`;
}

async function refuse(diagnostics: readonly Diagnostic[], context: Context): Promise<ExitCode> {
  await reportDiagnostics(diagnostics, context);
  return exitCodes.problems;
}

/** A call as the user can type it again. */
function commandLine(words: readonly string[]): string {
  return words.map((word) => (/^[\w./@:+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}
