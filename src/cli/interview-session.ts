import { type Answers, newAnswersText, readAnswers } from '../answers/index.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/index.ts';
import type { Prompter } from '../interview/index.ts';
import { buildQuestionnaire } from '../questionnaire/index.ts';
import { readSource } from '../source/index.ts';
import { type InterviewWording, wrapLines } from '../text/index.ts';
import { askFacts } from './ask-facts.ts';
import type { Context } from './context.ts';
import { type FoundQuestionnaire, findQuestionnaire, findQuestionnaireFor } from './find-questionnaire.ts';
import { print, writeResult } from './print.ts';
import { readInput } from './read-input.ts';
import { usageError } from './usage-error.ts';

/** What an interview starts from. */
export interface Session extends FoundQuestionnaire {
  readonly answers: Answers;
  /** The file's text. */
  readonly text: string;
}

export interface SessionRequest {
  readonly path: string;
  /** The questionnaire as the call names it. */
  readonly named: string | null;
  readonly prompter: Prompter;
  readonly wording: InterviewWording;
}

/** A session with nothing to start from says why. */
export type Opening =
  | { readonly kind: 'open'; readonly session: Session }
  | { readonly kind: 'broken'; readonly diagnostics: readonly Diagnostic[] };

/** Opens the file to go on with, or makes a new one of the municipality's facts. */
export async function openSession(request: SessionRequest, context: Context): Promise<Opening> {
  const { path } = request;
  const isThere = (await context.files.readFile(path)).kind !== 'missing';
  // Better said now than after the first answers.
  const writing = await context.host.files.tryWriting(path);
  if (writing.kind === 'failed') throw usageError('file-unwritable', { path, reason: writing.reason });
  return isThere ? reopen(request, context) : begin(request, context);
}

async function reopen({ path, named }: SessionRequest, context: Context): Promise<Opening> {
  const { value: source, diagnostics: unreadable } = await readInput(path, context);
  if (source === null) return { kind: 'broken', diagnostics: unreadable };
  const { value: found, diagnostics: broken } = await findQuestionnaireFor(source, named, context);
  if (found === null || hasErrors(broken)) return { kind: 'broken', diagnostics: broken };
  const { value: answers, diagnostics } = await readAnswers(source, found.questionnaire);
  if (answers === null || hasErrors(diagnostics)) return { kind: 'broken', diagnostics };
  return { kind: 'open', session: { ...found, answers, text: source.text } };
}

async function begin(request: SessionRequest, context: Context): Promise<Opening> {
  const { path, prompter, wording } = request;
  const { value: found, diagnostics } = await findQuestionnaire(await chooseQuestionnaire(request, context), context);
  if (found === null || hasErrors(diagnostics)) return { kind: 'broken', diagnostics };
  const { questionnaire } = found;
  const welcome = `${wording.welcome(questionnaire.title, path)}\n\n${wording.facts}`;
  await print(`${wrapLines(welcome, context.host.terminal.width)}\n`, context);
  const municipality = await askFacts(questionnaire, prompter, wording);
  const text = newAnswersText({
    file: path,
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    assessedOn: context.host.today(),
    municipality,
  });
  await writeResult(path, text, context);
  const { value: source } = readSource({ file: path, bytes: new TextEncoder().encode(text) });
  const answers = source === null ? null : (await readAnswers(source, questionnaire)).value;
  if (answers === null) throw new Error('the new file of answers can’t be read');
  return { kind: 'open', session: { ...found, answers, text } };
}

async function chooseQuestionnaire({ named, prompter, wording }: SessionRequest, { host }: Context): Promise<string> {
  if (named !== null) return named;
  const ids = await host.builtIn.ids();
  const [only] = ids;
  if (only === undefined) throw usageError('questionnaire-needed', { builtIn: ids });
  if (ids.length === 1) return only;
  const choices = await Promise.all(
    ids.map(async (id, index) => {
      const compiled = await host.builtIn.load(id);
      const label = compiled === null ? id : buildQuestionnaire(compiled.merged).title;
      return { key: String(index + 1), label, value: id };
    }),
  );
  return prompter.choose({ message: wording.whichQuestionnaire, hint: wording.chooseHint, choices });
}
