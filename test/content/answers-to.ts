import { readAnswers } from '../../src/answers/index.ts';
import type { Questionnaire } from '../../src/questionnaire/index.ts';
import type { RoadmapDocument } from '../../src/roadmap/index.ts';
import { readSource } from '../../src/source/index.ts';
import { roadmapOf } from '../support/roadmap-of.ts';

export interface Given {
  readonly municipality?: { readonly sizeClass: string };
  readonly targets?: Readonly<Record<string, number>>;
  /** As in a file of answers, by question. */
  readonly answers: Readonly<Record<string, unknown>>;
}

/** The result for a municipality that answers so; throws where a file with these answers would have mistakes. */
export async function answersTo(questionnaire: Questionnaire, given: Given): Promise<RoadmapDocument> {
  const { id, version } = questionnaire;
  const { municipality, ...rest } = given;
  const text = JSON.stringify({
    kind: 'answers',
    schemaVersion: 1,
    questionnaire: { id, version },
    assessedOn: '2026-11-22',
    municipality: { name: 'Musterdorf', ...municipality },
    ...rest,
  });
  const { value: source } = readSource({ file: 'antworten.json', bytes: new TextEncoder().encode(text) });
  if (source === null) throw new Error(text);
  const { value: answers, diagnostics } = await readAnswers(source, questionnaire);
  if (answers === null || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return roadmapOf({ questionnaire, answers });
}
