import { roundNumbers } from '../../roadmap/index.ts';
import type { Json } from '../../source/index.ts';
import type { ComparisonContent, ComparisonDocument } from './result.ts';

export interface ComparisonHead {
  readonly toolVersion: string;
  readonly questionnaire: ComparisonDocument['questionnaire'];
  readonly oldQuestionnaire: ComparisonDocument['oldQuestionnaire'];
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly diagnostics: readonly Json[];
}

/** The result document of a comparison; all numbers are rounded here, to 6 decimals, and nowhere before. */
export function comparisonDocument(
  { toolVersion, questionnaire, oldQuestionnaire, date, diagnostics }: ComparisonHead,
  content: ComparisonContent,
): ComparisonDocument {
  return roundNumbers({
    kind: 'comparison',
    schemaVersion: 1,
    tool: { name: 'lotse', version: toolVersion },
    questionnaire,
    oldQuestionnaire,
    date,
    ...content,
    diagnostics,
  });
}
