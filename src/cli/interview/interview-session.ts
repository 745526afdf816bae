import {
  type Answers,
  type Municipality,
  newAnswersText,
  readAnswers,
  readStoredAnswers,
  setFacts,
} from '../../answers/index.ts';
import { compareText, type Diagnostic, hasErrors } from '../../diagnostics/index.ts';
import { buildQuestionnaire, type QuestionId } from '../../questionnaire/index.ts';
import { readSource } from '../../source/index.ts';
import { renderDiagnostic } from '../../text/index.ts';
import type { Context } from '../context.ts';
import { type FoundQuestionnaire, findQuestionnaire, findQuestionnaireFor } from '../find-questionnaire.ts';
import { writeResult } from '../print.ts';
import { readInput } from '../read-input.ts';
import { usageError } from '../usage-error.ts';
import { askFacts, noFacts } from './ask-facts.ts';
import { type Asking, chooseNumbered, say } from './asking.ts';
import type { AssessRequest } from './assess-request.ts';

/** What an interview starts from. */
export interface Session extends FoundQuestionnaire {
  readonly answers: Answers;
  /** The file’s text. */
  readonly text: string;
  /** Stored answers that no longer fit and are asked anew, with the reason in words. */
  readonly stale: ReadonlyMap<QuestionId, string>;
  /** The respondent stopped among the municipality’s facts. */
  readonly factsMissing: boolean;
  /** Stored answers to what the questionnaire does not have. */
  readonly unknown: readonly string[];
}

/** A session with nothing to start from says why. */
export type Opening =
  | { readonly kind: 'open'; readonly session: Session }
  | { readonly kind: 'broken'; readonly diagnostics: readonly Diagnostic[] };

/** Reads the file to go on with; null where there is none yet. */
export async function reopenSession({ path, named }: AssessRequest, context: Context): Promise<Opening | null> {
  if ((await context.files.readFile(path)).kind === 'missing') return null;
  const { value: source, diagnostics: unreadable } = await readInput(path, context);
  if (source === null) return { kind: 'broken', diagnostics: unreadable };
  const { value: found, diagnostics: broken } = await findQuestionnaireFor(source, named, context);
  if (found === null || hasErrors(broken)) return { kind: 'broken', diagnostics: broken };
  const { answers, stale, factsMissing, unknown, diagnostics } = await readStoredAnswers(source, found.questionnaire);
  if (answers === null) return { kind: 'broken', diagnostics };
  const reason = (diagnostic: Diagnostic) => {
    const { message, hint } = renderDiagnostic(diagnostic, context.language);
    // How a file is written is no concern of somebody who is asked anew.
    return hint === null || diagnostic.code === 'value-type' ? message : `${message} ${hint}`;
  };
  const words = [...stale].map(([id, diagnostic]) => [id, reason(diagnostic)] as const);
  return {
    kind: 'open',
    session: { ...found, answers, text: source.text, stale: new Map(words), factsMissing, unknown },
  };
}

/** Makes a new file of the municipality’s facts. */
export async function beginSession(request: AssessRequest, asking: Asking, context: Context): Promise<Opening> {
  const { path } = request;
  const { start, keys } = asking.wording;
  const name = await chooseQuestionnaire(request, asking, context);
  const { value: found, diagnostics } = await findQuestionnaire(name, context);
  if (found === null || hasErrors(diagnostics)) return { kind: 'broken', diagnostics };
  const { questionnaire } = found;
  await say(`${start.welcome(questionnaire, path)}\n\n${start.facts(asking.plain ? keys.back : 'Esc')}\n`, asking);
  const { id, version } = questionnaire;
  const assessedOn = context.host.today();
  let text = '';
  const keep = async (municipality: Municipality) => {
    text = newAnswersText({ file: path, questionnaire: { id, version }, assessedOn, municipality });
    await writeResult(path, text, context);
  };
  await askFacts(questionnaire, { known: noFacts, keep }, asking);
  const { value: source } = readSource({ file: path, bytes: new TextEncoder().encode(text) });
  const answers = source === null ? null : (await readAnswers(source, questionnaire)).value;
  if (answers === null) throw new Error('the new file of answers can’t be read');
  return { kind: 'open', session: { ...found, answers, text, stale: new Map(), factsMissing: false, unknown: [] } };
}

/** Asks for the facts that a session stopped at. */
export async function completeFacts(
  session: Session,
  { path }: AssessRequest,
  asking: Asking,
  context: Context,
): Promise<Session> {
  const { questionnaire, answers } = session;
  let { text } = session;
  const keep = async (facts: Municipality) => {
    text = setFacts(path, text, facts);
    await writeResult(path, text, context);
  };
  const municipality = await askFacts(questionnaire, { known: answers.municipality, keep }, asking);
  return { ...session, answers: { ...answers, municipality }, text, factsMissing: false };
}

async function chooseQuestionnaire({ named }: AssessRequest, asking: Asking, { host }: Context): Promise<string> {
  if (named !== null) return named;
  const ids = await host.builtIn.ids();
  const [only] = ids;
  if (only === undefined) throw usageError('questionnaire-needed', { builtIn: ids });
  if (ids.length === 1) return only;
  const titled = await Promise.all(
    ids.map(async (id) => {
      const compiled = await host.builtIn.load(id);
      return { item: id, label: compiled === null ? id : buildQuestionnaire(compiled.merged).title };
    }),
  );
  const items = titled.toSorted((a, b) => compareText(a.label, b.label) || compareText(a.item, b.item));
  for (;;) {
    const id = await chooseNumbered(
      { message: asking.wording.start.whichQuestionnaire, items, current: null, first: true },
      asking,
    );
    if (id !== null) return id;
  }
}
