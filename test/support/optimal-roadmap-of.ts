import { loadOptimum, prepareRoadmap, type RoadmapDocument, roadmapDocument } from '../../src/roadmap/index.ts';
import type { LoadedCase } from './load-case.ts';
import { about } from './roadmap-of.ts';
import { testSolver } from './solver.ts';

/** The result document of a case with the optimal plan; as `roadmapOf` for the default one. */
export async function optimalRoadmapOf({ questionnaire, answers }: LoadedCase): Promise<RoadmapDocument> {
  const optimalPlan = await loadOptimum();
  const prepared = prepareRoadmap(questionnaire, answers);
  const plan = await optimalPlan(prepared, { solver: testSolver, timeLimitSeconds: 60 });
  return roadmapDocument(prepared, plan, about);
}
