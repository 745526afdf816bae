import { Interrupted } from '../interview/index.ts';
import { loadOptimum, type Plan, type PreparedRoadmap } from '../roadmap/index.ts';
import { cliMessages } from '../text/index.ts';
import type { Context } from './context.ts';
import { printError } from './print.ts';
import { progressLine } from './progress-line.ts';

/** Looks for the optimal plan, and shows on a terminal how far that is; null where the user stopped it. */
export async function planOptimum(
  prepared: PreparedRoadmap,
  { timeLimitSeconds }: { readonly timeLimitSeconds: number },
  context: Context,
): Promise<Plan | null> {
  const { host, language } = context;
  const { optimumProgress, optimumInterrupted } = cliMessages(language);
  const line = progressLine(host);
  const optimalPlan = await loadOptimum();
  try {
    return await optimalPlan(prepared, {
      solver: await host.solver(),
      timeLimitSeconds,
      onProgress: ({ value, bound, seconds }) =>
        line.show(optimumProgress({ value, bound: Number.isFinite(bound) ? bound : null, seconds, timeLimitSeconds })),
    });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    await line.clear();
    await printError(`lotse: ${optimumInterrupted}\n`, context);
    return null;
  } finally {
    await line.clear();
  }
}
