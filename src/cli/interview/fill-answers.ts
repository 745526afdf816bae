import { type Answers, type Entry, newAnswersText, readAnswers, setFacts } from '../../answers/index.ts';
import { type Diagnostic, hasErrors } from '../../diagnostics/index.ts';
import {
  acceptReply,
  beginInterview,
  currentQuestion,
  everything,
  type Interview,
  type Reply,
} from '../../interview/index.ts';
import type { QuestionId } from '../../questionnaire/index.ts';
import { canonicalJson, readSource } from '../../source/index.ts';
import { hangingLines, loadInterviewWording } from '../../text/index.ts';
import type { Context } from '../context.ts';
import { reportDiagnostics } from '../diagnostics-output.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type FoundQuestionnaire, findQuestionnaireFor } from '../find-questionnaire.ts';
import { print, writeResult } from '../print.ts';
import { readInput } from '../read-input.ts';
import { usageError } from '../usage-error.ts';
import { type AssessRequest, callAgain, scopeOf } from './assess-request.ts';
import { reopenSession, type Session } from './interview-session.ts';
import { type Saving, saveEntries } from './save-entries.ts';
import { writeRoadmap } from './write-roadmap.ts';

/**
 * `lotse assess --answers-from`: takes the answers to all questions that the interview would ask from another file. What is
 * answered already stays as it is.
 */
export async function fillAnswers(from: string, request: AssessRequest, context: Context): Promise<ExitCode> {
  const { path, named, options } = request;
  if (from !== '-' && (await context.host.files.isSame(from, path))) throw usageError('output-is-input', { path });
  const source = await readInput(from, context);
  if (source.value === null) return refuse(source.diagnostics, context);
  const found = await findQuestionnaireFor(source.value, named, context);
  if (found.value === null || hasErrors(found.diagnostics)) return refuse(found.diagnostics, context);
  const given = await readAnswers(source.value, found.value.questionnaire);
  if (given.value === null) return refuse(given.diagnostics, context);
  const opening = (await reopenSession(request, context)) ?? {
    kind: 'open',
    session: await newSession(given.value, found.value, request),
  };
  if (opening.kind === 'broken') return refuse(opening.diagnostics, context);
  const session = opening.session.factsMissing ? withFacts(opening.session, given.value, path) : opening.session;
  const scope = scopeOf(request, session.questionnaire) ?? everything;
  if (opening.session.factsMissing) await writeResult(path, session.text, context);
  const { interview, taken } = replay(beginInterview(session.questionnaire, session.answers, scope), given.value);
  const edits = taken.flatMap((question): Saving['edits'] => {
    const entry = interview.answers.entries.get(question);
    return entry === undefined ? [] : [{ question, entry }];
  });
  const saved = await saveEntries({ path, text: session.text, edits }, context);
  if (saved.kind === 'broken') return refuse(saved.diagnostics, context);
  await report(given.value, session.answers, { interview, taken }, request, context);
  if (options.output === undefined) return exitCodes.done;
  const written = await writeRoadmap({ session, request, text: saved.text, output: options.output }, context);
  if (!written) return exitCodes.problems;
  const { result } = await loadInterviewWording(context.language);
  await print(`${result.roadmapWritten(options.output)}\n`, context);
  return exitCodes.done;
}

interface Replay {
  readonly interview: Interview;
  /** The questions that got an answer, in the order of asking. */
  readonly taken: readonly QuestionId[];
}

/** Answers each question as the other file does; what that leaves open is put off. */
function replay(start: Interview, given: Answers): Replay {
  const taken: QuestionId[] = [];
  let interview = start;
  for (let state = currentQuestion(interview); state !== null; state = currentQuestion(interview)) {
    const { id } = state.question;
    const entry = given.entries.get(id) ?? null;
    const reply = replyOf(entry);
    interview = acceptReply(interview, reply);
    if (entry === null || reply.kind === 'later') continue;
    taken.push(id);
    interview = withRemarks(interview, id, entry);
  }
  return { interview, taken };
}

function replyOf(entry: Entry | null): Reply {
  switch (entry?.kind) {
    case 'answered':
      return { kind: 'answered', value: entry.value };
    case 'unknown':
      return { kind: 'unknown' };
    case 'notApplicable':
      return { kind: 'notApplicable', reason: entry.reason };
    default:
      return { kind: 'later' };
  }
}

/** Takes over note, evidence, who answered and when; a role of the call goes first. */
function withRemarks(interview: Interview, id: QuestionId, { evidence, comment, by, on }: Entry): Interview {
  const entry = interview.answers.entries.get(id);
  if (entry === undefined) return interview;
  const merged: Entry = {
    ...entry,
    evidence: evidence ?? entry.evidence,
    comment: comment ?? entry.comment,
    by: interview.scope.role ?? by ?? entry.by,
    on: on ?? entry.on,
  };
  const entries = new Map([...interview.answers.entries, [id, merged]]);
  return { ...interview, answers: { ...interview.answers, entries } };
}

/** A new file takes the municipality from the other one, too. */
async function newSession(given: Answers, found: FoundQuestionnaire, { path }: AssessRequest): Promise<Session> {
  const { questionnaire } = found;
  const { municipality, assessedOn } = given;
  const text = newAnswersText({
    file: path,
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    assessedOn,
    municipality,
  });
  const { value: source } = readSource({ file: path, bytes: new TextEncoder().encode(text) });
  const answers = source === null ? null : (await readAnswers(source, questionnaire)).value;
  if (answers === null) throw new Error('the new file of answers can’t be read');
  return { ...found, answers, text, stale: new Map(), factsMissing: false, unknown: [] };
}

/** Where the file lacks the facts, the other one gives them. */
function withFacts(session: Session, { municipality }: Answers, path: string): Session {
  const { name } = session.answers.municipality;
  const facts = { ...municipality, name: name === '' ? municipality.name : name };
  return {
    ...session,
    answers: { ...session.answers, municipality: facts },
    text: setFacts(path, session.text, facts),
  };
}

async function report(
  given: Answers,
  before: Answers,
  { interview, taken }: Replay,
  request: AssessRequest,
  context: Context,
): Promise<void> {
  const { result } = await loadInterviewWording(context.language);
  const others = [...given.entries].filter(([id, { kind }]) => kind !== 'blank' && !taken.includes(id));
  const there = others.filter(([id]) => (before.entries.get(id)?.kind ?? 'blank') !== 'blank');
  const differing = there.filter(([id, entry]) => !sayTheSame(entry, before.entries.get(id)));
  const notAsked = others.filter((one) => !there.includes(one));
  const ids = (entries: typeof others) => entries.map(([id]) => id);
  const list = (heading: string, entries: typeof others) =>
    entries.length === 0 ? [] : [heading, ...idLines(ids(entries), interview)];
  const open = interview.putOff.size;
  const lines = [
    result.filled(taken.length, request.path),
    ...(there.length > differing.length ? [result.filledAlready(there.length - differing.length)] : []),
    ...list(result.filledDiffers, differing),
    ...list(result.filledNotAsked, notAsked),
    ...(open === 0 ? [] : [result.stillOpen(open), `  ${callAgain('assess', request, null, context)}`]),
  ];
  await print(`${lines.join('\n')}\n`, context);
}

/** Ids of questions, each domain on lines of its own. */
function idLines(ids: readonly QuestionId[], { questionnaire }: Interview): readonly string[] {
  // The other file may be of another questionnaire, whose questions are in no domain of this one.
  const parts = [
    ...questionnaire.domains.map(({ id, title }) => ({ id, start: `${title}: ` })),
    { id: null, start: '' },
  ];
  return parts.flatMap(({ id, start }) => {
    const own = ids.filter((one) => (questionnaire.questions.get(one)?.domain ?? null) === id);
    return own.length === 0 ? [] : hangingLines('  ', start + own.join(', '), 80);
  });
}

function sayTheSame(one: Entry, other: Entry | undefined): boolean {
  const reply = (entry: Entry | undefined) => canonicalJson(JSON.parse(JSON.stringify(replyOf(entry ?? null))));
  return reply(one) === reply(other);
}

async function refuse(diagnostics: readonly Diagnostic[], context: Context): Promise<ExitCode> {
  await reportDiagnostics(diagnostics, context);
  return exitCodes.problems;
}
