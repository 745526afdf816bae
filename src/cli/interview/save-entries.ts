import { type AnswerEdit, setAnswer } from '../../answers/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { readKind } from '../../schema/index.ts';
import type { Context } from '../context.ts';
import { writeResult } from '../print.ts';
import { sourceOf } from '../read-input.ts';

export interface Saving {
  readonly path: string;
  /** The text as it was written last. */
  readonly text: string;
  readonly edits: readonly Omit<AnswerEdit, 'file' | 'text'>[];
}

export type Saved =
  | { readonly kind: 'saved'; readonly text: string; readonly editedMeanwhile: boolean }
  /** Somebody broke the file while the interview ran; nothing was written. */
  | { readonly kind: 'broken'; readonly diagnostics: readonly Diagnostic[] };

/** Sets answers in the file as it is now, so that what somebody changed in it meanwhile stays. */
export async function saveEntries({ path, text, edits }: Saving, context: Context): Promise<Saved> {
  const reading = await context.files.readFile(path);
  let current = text;
  if (reading.kind !== 'missing') {
    const { value: source, diagnostics } = sourceOf(path, reading);
    if (source === null) return { kind: 'broken', diagnostics };
    const { value: kind, diagnostics: wrongKind } = readKind(source, ['answers']);
    if (kind === null) return { kind: 'broken', diagnostics: wrongKind };
    current = source.text;
  }
  const next = edits.reduce((edited, edit) => setAnswer({ ...edit, file: path, text: edited }), current);
  await writeResult(path, next, context);
  return { kind: 'saved', text: next, editedMeanwhile: current !== text };
}
