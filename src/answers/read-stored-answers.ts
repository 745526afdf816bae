import { type Diagnostic, hasErrors } from '../diagnostics/index.ts';
import type { QuestionId, Questionnaire } from '../questionnaire/index.ts';
import { isObject, type JsonObject, pointerSegments, type SourceFile } from '../source/index.ts';
import { buildAnswers } from './build-answers.ts';
import { readAnswers } from './read-answers.ts';
import type { Answers } from './types.ts';

/** What a file of answers is good for, when an interview goes on with it. */
export interface StoredAnswers {
  /** Without what no longer fits; null where something else than single answers is wrong. */
  readonly answers: Answers | null;
  /** Questions whose stored answer no longer fits; they are asked anew. */
  readonly stale: ReadonlyMap<QuestionId, Diagnostic>;
  /** Nothing tells the size class: whoever answers stopped among the facts. */
  readonly factsMissing: boolean;
  /** Ids that the questionnaire does not have (any more). */
  readonly unknown: readonly string[];
  /** All that was found; where there are no answers, the errors say why. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads answers to go on with: single ones that are wrong for this questionnaire are set aside, not refused. */
export async function readStoredAnswers(source: SourceFile, questionnaire: Questionnaire): Promise<StoredAnswers> {
  const { value, diagnostics } = await readAnswers(source, questionnaire);
  const factsMissing = diagnostics.some(({ code }) => code === 'size-class-needed');
  const errors = diagnostics.filter(({ severity, code }) => severity === 'error' && code !== 'size-class-needed');
  const entries = errors.map((diagnostic) => ({ diagnostic, id: entryOf(diagnostic.pointer) }));
  const ids = new Set(entries.flatMap(({ id }) => (id === null ? [] : [id])));
  const known: ReadonlySet<string> = new Set(questionnaire.questions.keys());
  const stale = new Map(
    entries.flatMap(({ id, diagnostic }) =>
      id !== null && known.has(id) ? [[id as QuestionId, diagnostic] as const] : [],
    ),
  );
  const unknown = [...ids].filter((id) => !known.has(id));
  if (value !== null) return { answers: value, stale, factsMissing, unknown, diagnostics };
  const usable = isObject(source.data) && entries.every(({ id }) => id !== null) && hasErrors(diagnostics);
  return {
    answers: usable ? buildAnswers(without(source.data, ids)) : null,
    stale,
    factsMissing,
    unknown,
    diagnostics,
  };
}

/** The id of the entry that a pointer leads to or into. */
function entryOf(pointer: string): string | null {
  const [root, id] = pointerSegments(pointer);
  return root === 'answers' && id !== undefined ? id : null;
}

function without(data: JsonObject, ids: ReadonlySet<string>): JsonObject {
  const { answers } = data;
  if (!isObject(answers)) return data;
  return { ...data, answers: Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.has(id))) };
}
