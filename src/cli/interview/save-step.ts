import { readStoredAnswers } from '../../answers/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { type Consequences, consequencesOf, type Interview } from '../../interview/index.ts';
import type { QuestionId } from '../../questionnaire/index.ts';
import { readSource } from '../../source/index.ts';
import type { Context } from '../context.ts';
import { sentencesOf, UsageError } from '../usage-error.ts';
import { type Asking, choose, say } from './asking.ts';
import { type Saved, type Saving, saveEntries } from './save-entries.ts';

export interface Step {
  readonly path: string;
  /** The file’s text as it was written last. */
  readonly text: string;
  readonly before: Interview;
  readonly after: Interview;
}

export type SavedStep =
  | {
      readonly kind: 'saved';
      readonly text: string;
      readonly interview: Interview;
      readonly consequences: Consequences;
    }
  | { readonly kind: 'broken'; readonly diagnostics: readonly Diagnostic[] };

/**
 * Writes what a step changed: the entry of the question that was on the screen, and marks on answers that stop to count, or count again.
 * Where that fails the respondent may make room and try again.
 */
export async function saveStep(
  { path, text, before, after }: Step,
  asking: Asking,
  context: Context,
): Promise<SavedStep> {
  const { questionnaire } = before;
  const consequences = consequencesOf(questionnaire, before.answers, after.answers);
  const none: SavedStep = { kind: 'saved', text, interview: after, consequences };
  const id = before.at;
  if (id === null || after.answers === before.answers) return none;
  const { setAside, restored } = consequences;
  const edits = [
    ...editOf(after, id, false),
    ...setAside.flatMap((question) => editOf(after, question.id, true)),
    ...restored.flatMap((question) => editOf(after, question.id, false)),
  ];
  const saved = await saveOrAsk({ path, text, edits }, asking, context);
  if (saved.kind === 'broken') return saved;
  if (!saved.editedMeanwhile) return { ...none, text: saved.text };
  await say(asking.wording.course.editedMeanwhile, asking);
  return { ...none, text: saved.text, interview: await reread(after, path, saved.text) };
}

function editOf({ answers }: Interview, question: QuestionId, ignored: boolean): Saving['edits'] {
  const entry = answers.entries.get(question);
  return entry === undefined ? [] : [{ question, entry, ignored }];
}

async function saveOrAsk(saving: Saving, asking: Asking, context: Context): Promise<Saved> {
  const { course, keys } = asking.wording;
  for (;;) {
    try {
      return await saveEntries(saving, context);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      const again = await choose(
        {
          message: course.notSaved(sentencesOf(error, context.language).join(' ')),
          choices: [
            { key: keys.again, label: course.tryAgain },
            { key: keys.stop, label: course.stop },
          ],
          current: keys.again,
        },
        asking,
      );
      if (again === keys.stop) throw error;
    }
  }
}

/** Takes over what somebody else wrote into the file; answers that are wrong there are asked anew by the next session. */
async function reread(interview: Interview, path: string, text: string): Promise<Interview> {
  const { value: source } = readSource({ file: path, bytes: new TextEncoder().encode(text) });
  if (source === null) return interview;
  const { answers } = await readStoredAnswers(source, interview.questionnaire);
  return answers === null ? interview : { ...interview, answers };
}
