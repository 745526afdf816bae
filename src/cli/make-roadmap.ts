import type { Diagnostic } from '../diagnostics/index.ts';
import type { Questionnaire } from '../questionnaire/index.ts';
import {
  listPlan,
  type Plan,
  type PreparedRoadmap,
  prepareRoadmap,
  type ReachResult,
  type RoadmapDocument,
  roadmapDocument,
  robustnessOf,
} from '../roadmap/index.ts';
import { scoreAnswers, scoringDiagnostics } from '../scoring/index.ts';
import { canonicalJson } from '../source/index.ts';
import type { Context } from './context.ts';
import { diagnosticsAsJson } from './diagnostics-output.ts';
import type { findReach } from './find-reach.ts';
import type { planOptimum } from './plan-optimum.ts';
import type { Material } from './read-material.ts';
import { reachAim } from './read-reach.ts';
import type { RoadmapRequest } from './roadmap-request.ts';
import { usageError } from './usage-error.ts';
import { version } from './version.ts';

/** A roadmap with all that it was made of. */
export interface MadeRoadmap {
  readonly prepared: PreparedRoadmap;
  readonly plan: Plan;
  readonly result: RoadmapDocument;
}

/** Scores, ranks and plans; what there is to say about the answers is added to `found`. null: it was interrupted. */
export async function makeRoadmap(
  { questionnaire, digest, answers, source }: Material,
  { date, whatIf, optimum, robustness, reach }: RoadmapRequest,
  found: Diagnostic[],
  context: Context,
): Promise<MadeRoadmap | null> {
  refuseRobustness(robustness, questionnaire);
  const aims = reach.map((request) => reachAim(request, questionnaire));
  const scores = scoreAnswers(questionnaire, answers);
  found.push(...scoringDiagnostics(scores, source));
  const prepared = prepareRoadmap(questionnaire, answers, scores);
  const plan = optimum === null ? listPlan(prepared) : await findOptimum(prepared, optimum, context);
  if (plan === null) return null;
  const reached = aims.length === 0 ? [] : await findWays(prepared, aims, context);
  if (reached === null) return null;
  const result = roadmapDocument(prepared, plan, {
    questionnaireDigest: digest,
    answersDigest: `sha256:${context.host.sha256(canonicalJson(source.data))}`,
    date: date ?? context.host.today(),
    toolVersion: version,
    diagnostics: await diagnosticsAsJson(found, context),
    whatIf: whatIf.given,
    robustness: robustness === null ? null : robustnessOf(prepared, robustness),
    reach: reached,
  });
  return { prepared, plan, result };
}

/** Only a call with `--optimize` loads what that takes. */
async function findOptimum(...call: Parameters<typeof planOptimum>): Promise<Plan | null> {
  return (await import('./plan-optimum.ts')).planOptimum(...call);
}

/** Only a call with `--reach` loads what that takes. */
async function findWays(...call: Parameters<typeof findReach>): Promise<readonly ReachResult[] | null> {
  return (await import('./find-reach.ts')).findReach(...call);
}

/** Without priorities there is no weight that could be off. */
function refuseRobustness(robustness: RoadmapRequest['robustness'], { priorities }: Questionnaire): void {
  if (robustness !== null && priorities === null) throw usageError('robustness-without-priorities', {});
}
