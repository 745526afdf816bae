import { type Answers, type Planning, readAnswers } from '../answers/index.ts';
import type { Outcome } from '../diagnostics/index.ts';
import type { Questionnaire } from '../questionnaire/index.ts';
import type { JsonObject, SourceFile } from '../source/index.ts';

/**
 * Reads a file that holds a planning block only, for answers that were read without errors. It is checked as the `planning` of the municipality's own answers, so that
 * the same rules hold; what is found is shown where it stands in the planning file.
 */
export async function readPlanning(
  planning: SourceFile,
  answers: SourceFile,
  questionnaire: Questionnaire,
): Promise<Outcome<Planning>> {
  const combined: SourceFile = {
    file: planning.file,
    text: planning.text,
    data: { ...(answers.data as JsonObject), planning: planning.data, answers: {} },
    locate(pointer, part) {
      const inside = pointer === prefix || pointer.startsWith(`${prefix}/`);
      return inside ? planning.locate(pointer.slice(prefix.length), part) : answers.locate(pointer, part);
    },
  };
  const { value, diagnostics }: Outcome<Answers> = await readAnswers(combined, questionnaire);
  // What there is to say about the answers themselves has been said when they were read.
  const own = diagnostics.filter(({ file }) => file === planning.file);
  return { value: value === null ? null : value.planning, diagnostics: own };
}

const prefix = '/planning';
