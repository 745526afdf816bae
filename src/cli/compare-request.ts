import type { ReportFormat } from '../report/index.ts';
import { type GivenOutput, type Output, pairOutputs } from './pair-outputs.ts';
import { readScenario, type ScenarioRequest } from './read-scenario.ts';
import { readDate } from './read-values.ts';
import { outputKinds } from './score-request.ts';
import { usageError } from './usage-error.ts';

/** As commander hands them over. */
export interface CompareOptions {
  readonly whatIf?: readonly string[];
  readonly oldQuestionnaire?: string;
  readonly questionnaire?: string;
  /** Both are the same list. */
  readonly format?: readonly GivenOutput[];
  readonly output?: readonly GivenOutput[];
  readonly date?: string;
}

export interface CompareRequest {
  readonly files: readonly string[];
  readonly scenarios: readonly ScenarioRequest[];
  readonly questionnaire: string | null;
  readonly oldQuestionnaire: string | null;
  readonly outputs: readonly Output<ReportFormat>[];
  readonly date: string | null;
}

/** Reads the options before any work is done, so that a wrong call costs no time. */
export function readCompareRequest(files: readonly string[], options: CompareOptions): CompareRequest {
  const scenarios = (options.whatIf ?? []).map(readScenario);
  if (files.length === 1 && scenarios.length === 0) throw usageError('nothing-to-compare', {});
  if (files.length > 1 && scenarios.length > 0) throw usageError('what-if-files', {});
  if (files.length === 1 && options.oldQuestionnaire !== undefined) throw usageError('old-questionnaire-mode', {});
  if (files.filter((file) => file === '-').length > 1) throw usageError('input-twice', {});
  return {
    files,
    scenarios,
    questionnaire: options.questionnaire ?? null,
    oldQuestionnaire: options.oldQuestionnaire ?? null,
    outputs: pairOutputs(options.format ?? options.output ?? [], outputKinds),
    date: options.date === undefined ? null : readDate(options.date),
  };
}
