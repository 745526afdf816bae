import { loadQuestionnaire, type Questionnaire } from '../../src/questionnaire/index.ts';
import { parseSource, type SourceFile } from '../../src/source/index.ts';
import { memoryFiles } from '../questionnaire/memory-files.ts';
import { smallQuestionnaire } from '../questionnaire/small-questionnaire.ts';

export async function questionnaireForAnswers(): Promise<Questionnaire> {
  const { value } = await loadQuestionnaire(memoryFiles(smallQuestionnaire), 'q');
  if (value === null) throw new Error('nothing loaded');
  return value.questionnaire;
}

/** Answers to the small questionnaire without a fault. */
export const smallAnswers = `kind: answers
schemaVersion: 1
questionnaire: { id: klein, version: 1.2.0 }
assessedOn: 2026-11-22
municipality:
  name: Musterstadt
  ags: "15099001"
  body: einheitsgemeinde
  population: 4999
targets: { akte: 2, weg: 4 }
planning:
  start: 2027-Q1
  quarters: 8
  budget: { 2027: { ergebnis: 40000, finanz: 60000 }, 2028: 80000 }
  measures:
    m-ordnung: done
    m-anteil: { state: running, start: 2026-Q3, once: { ergebnis: 5000 }, funding: { share: 0.9, upTo: 1000 } }
answers:
  betrieb: eigen
  server: true # zwei
  stellen: 3
  bemerkung: nichts
  ordnung: { value: 2, evidence: "DA vom 01.02.2024", comment: gut, by: hauptamt, on: 2026-11-20 }
  anteil: 12.5
  themen: [eins, zwei]
  start: { unknown: true, by: it }
  weg: { notApplicable: Kein Weg. }
`;

/** A file with some changes; each `before` stands in it once. */
export function answersSource(...changes: readonly (readonly [before: string, after: string])[]): SourceFile {
  let text = smallAnswers;
  for (const [before, after] of changes) {
    if (text.split(before).length !== 2) throw new Error(`${JSON.stringify(before)} does not stand there once`);
    text = text.replace(before, () => after);
  }
  const { value, diagnostics } = parseSource('a.yaml', text);
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value;
}
