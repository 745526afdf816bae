import { type Answers, readAnswers } from '../answers/index.ts';
import { compareText, type Diagnostic, diagnose, type Outcome } from '../diagnostics/index.ts';
import { kinshipOf } from '../explain/index.ts';
import { canonicalJson, type SourceFile } from '../source/index.ts';
import type { CompareRequest } from './compare-request.ts';
import type { Context } from './context.ts';
import { type FoundQuestionnaire, findQuestionnaireFor } from './find-questionnaire.ts';
import { readInput } from './read-input.ts';

/** A file of answers without errors. */
export interface AnswersFile {
  readonly source: SourceFile;
  readonly answers: Answers;
  readonly answersDigest: string;
}

/** All files, read with one questionnaire and without errors. */
export interface ComparisonMaterial {
  readonly current: FoundQuestionnaire;
  readonly files: readonly AnswersFile[];
}

/** Notes what a step found and takes its value along; null where it has errors. */
export type Note = <T>(outcome: Outcome<T>) => T | null;

/** Reads all files with the questionnaire that the call names, else the first of them. Null where errors leave nothing to compare. */
export async function readComparisonFiles(
  { files: paths, questionnaire: named }: CompareRequest,
  note: Note,
  context: Context,
): Promise<ComparisonMaterial | null> {
  const sources: SourceFile[] = [];
  // One after the other: a pipe can be read once only, and diagnostics keep their order.
  for (const path of paths) {
    const source = note(await readInput(path, context));
    if (source !== null) sources.push(source);
  }
  const [first] = sources;
  const current = first === undefined ? null : note(await findQuestionnaireFor(first, named, context));
  if (current === null) return null;
  const files: AnswersFile[] = [];
  for (const source of sources) {
    const answers = note(await readAnswers(source, current.questionnaire));
    const answersDigest = `sha256:${context.host.sha256(canonicalJson(source.data))}`;
    if (answers !== null) files.push({ source, answers, answersDigest });
  }
  return files.length === paths.length ? { current, files } : null;
}

/** Whether all files are of one municipality; warns where name and key say different things. */
export function judgeKinship(files: readonly AnswersFile[]): {
  readonly isOne: boolean;
  readonly diagnostics: readonly Diagnostic[];
} {
  const pairs = files.flatMap((file, index) =>
    files
      .slice(0, index)
      .map((other) => ({ file, other, ...kinshipOf(other.answers.municipality, file.answers.municipality) })),
  );
  return {
    isOne: pairs.every(({ isSame }) => isSame),
    diagnostics: files.flatMap((file): readonly Diagnostic[] => {
      // One warning for a file says enough.
      const pair = pairs.find((each) => each.file === file && each.doubt !== null);
      if (pair === undefined || pair.doubt === null) return [];
      const place = file.source.locate('/municipality/name');
      return [diagnose('municipality-unclear', place, { differs: pair.doubt, other: pair.other.source.file })];
    }),
  };
}

/** Files of one municipality, the oldest first; of the same day in the order given, with a warning. */
export function inOrderOfTime(files: readonly AnswersFile[]): Outcome<readonly AnswersFile[]> {
  const sorted = files.toSorted((a, b) => compareText(a.answers.assessedOn, b.answers.assessedOn));
  const diagnostics = sorted.flatMap((file, index): readonly Diagnostic[] => {
    const before = sorted[index - 1];
    const { assessedOn } = file.answers;
    return before?.answers.assessedOn === assessedOn
      ? [diagnose('same-day', file.source.locate('/assessedOn'), { date: assessedOn, other: before.source.file })]
      : [];
  });
  return { value: sorted, diagnostics };
}
