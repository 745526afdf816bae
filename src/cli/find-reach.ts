import { Interrupted } from '../interview/index.ts';
import { loadReach, type PreparedRoadmap, type ReachAim, type ReachResult } from '../roadmap/index.ts';
import { cliMessages } from '../text/index.ts';
import type { Context } from './context.ts';
import { printError } from './print.ts';
import { progressLine } from './progress-line.ts';

/** For one question of the solver. A whole answer takes several, nearly all of them far less. */
const timeLimitSeconds = 20;

/** Looks for the cheapest way to each level, one after the other; null where the user stopped it. */
export async function findReach(
  prepared: PreparedRoadmap,
  aims: readonly ReachAim[],
  context: Context,
): Promise<readonly ReachResult[] | null> {
  const { host, language } = context;
  const { reachProgress, optimumInterrupted } = cliMessages(language);
  const line = progressLine(host);
  const reach = await loadReach();
  const found: ReachResult[] = [];
  try {
    const search = { solver: await host.solver(), timeLimitSeconds };
    for (const aim of aims) {
      line.show(reachProgress(aim.domain, aim.level));
      found.push(await reach(prepared, aim, search));
    }
    return found;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    await line.clear();
    await printError(`lotse: ${optimumInterrupted}\n`, context);
    return null;
  } finally {
    await line.clear();
  }
}
