import { nearestName } from '../diagnostics/index.ts';
import type { Questionnaire } from '../questionnaire/index.ts';
import type { RoadmapDocument } from '../roadmap/index.ts';
import { cliMessages } from '../text/index.ts';
import type { Context } from './context.ts';
import { printError } from './print.ts';
import type { ScoreThreshold } from './score-request.ts';
import { usageError } from './usage-error.ts';

/** Scores in a result have 6 decimals. */
const tolerance = 1e-9;

/** Thresholds that this questionnaire can't have are a wrong call, said before any work is done. */
export function refuseThresholds(thresholds: readonly ScoreThreshold[], { domains, priorities }: Questionnaire): void {
  for (const { domain } of thresholds) {
    if (domain === null && priorities === null) throw usageError('threshold-without-priorities', {});
    if (domain === null || domains.some(({ id }) => id === domain)) continue;
    const ids = domains.map(({ id }) => id);
    throw usageError('threshold-domain', { id: domain, suggestion: nearestName(domain, ids) });
  }
}

/** Whether any threshold is missed; says which. What is not known yet does not reach a threshold, what does not apply needs not. */
export async function checkThresholds(
  { scores }: RoadmapDocument,
  thresholds: readonly ScoreThreshold[],
  context: Context,
): Promise<boolean> {
  const messages = cliMessages(context.language);
  let missed = false;
  for (const { domain, least } of thresholds) {
    const interval = domain === null ? scores.priority : scores.domains.find(({ id }) => id === domain);
    const value = interval?.value ?? null;
    if (domain !== null && interval?.max === null) {
      await printError(`${messages.thresholdNotInPlay(domain)}\n`, context);
    } else if (value === null || value < least - tolerance) {
      missed = true;
      await printError(`${messages.thresholdMissed(domain, value, least)}\n`, context);
    }
  }
  return missed;
}
