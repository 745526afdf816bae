import type { Diagnostic } from '../diagnostics/index.ts';
import {
  type ComparisonContent,
  type ComparisonDocument,
  compareMunicipalities,
  compareOverTime,
  compareScenarios,
} from '../explain/index.ts';
import { prepareRoadmap } from '../roadmap/index.ts';
import { scoreAnswers, scoringDiagnostics } from '../scoring/index.ts';
import type { CompareRequest } from './compare-request.ts';
import {
  type AnswersFile,
  type ComparisonMaterial,
  inOrderOfTime,
  judgeKinship,
  type Note,
} from './comparison-files.ts';
import type { Context } from './context.ts';
import { findOldQuestionnaire } from './old-questionnaire.ts';
import { makeScenario } from './read-scenario.ts';
import { usageError } from './usage-error.ts';

/** What the files come to, and what there need be no warning of. */
export interface Compared {
  readonly content: ComparisonContent;
  readonly oldQuestionnaire: ComparisonDocument['oldQuestionnaire'];
  /** The files whose older version is at hand. */
  readonly settled: readonly AnswersFile[];
}

/** That a file was answered in an older version need not be said where that version is at hand. */
export function isSettled({ code, severity, file }: Diagnostic, settled: readonly AnswersFile[]): boolean {
  return code === 'version-mismatch' && severity === 'warning' && settled.some(({ source }) => source.file === file);
}

const noOld = { oldQuestionnaire: null, settled: [] };

/** Compares files in the way that they ask for: one with its variants, those of one municipality over time, those of several side by side. Null after errors. */
export async function compareFiles(
  { current, files }: ComparisonMaterial,
  { scenarios, oldQuestionnaire: old }: CompareRequest,
  note: Note,
  context: Context,
): Promise<Compared | null> {
  const { questionnaire } = current;
  for (const { source, answers } of files) {
    note({ value: null, diagnostics: scoringDiagnostics(scoreAnswers(questionnaire, answers), source) });
  }
  const [only] = files;
  if (only !== undefined && scenarios.length > 0) {
    const { answers, answersDigest } = only;
    const prepared = prepareRoadmap(questionnaire, answers);
    const made = scenarios.map((scenario) => makeScenario(scenario, prepared));
    const whatIf = compareScenarios(questionnaire, answers, answersDigest, made);
    return { content: { mode: 'whatIf', whatIf, overTime: null, sideBySide: null }, ...noOld };
  }
  const { isOne, diagnostics } = judgeKinship(files);
  note({ value: null, diagnostics });
  if (!isOne) {
    if (old !== null) throw usageError('old-questionnaire-mode', {});
    const sideBySide = compareMunicipalities(questionnaire, files);
    return { content: { mode: 'sideBySide', whatIf: null, overTime: null, sideBySide }, ...noOld };
  }
  const sorted = note(inOrderOfTime(files)) ?? files;
  const older = old === null ? null : note(await findOldQuestionnaire(old, current, sorted, context));
  if (old !== null && older === null) return null;
  const assessments = sorted.map((file) => ({
    answers: file.answers,
    answersDigest: file.answersDigest,
    older: older?.answered.has(file) === true ? older.questionnaire : null,
  }));
  const overTime = compareOverTime(questionnaire, assessments);
  return {
    content: { mode: 'overTime', whatIf: null, overTime, sideBySide: null },
    oldQuestionnaire: older === null ? null : { version: older.questionnaire.version, digest: older.digest },
    settled: [...(older?.answered ?? [])],
  };
}
