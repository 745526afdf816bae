import { buildRoadmap, type RoadmapDocument, type RoadmapInput } from '../../src/roadmap/index.ts';
import type { LoadedCase } from './load-case.ts';

const digest = `sha256:${'0'.repeat(64)}`;

/** What a result document says besides questionnaire and answers, with made-up digests. */
export const about: Omit<RoadmapInput, 'questionnaire' | 'answers'> = {
  questionnaireDigest: digest,
  answersDigest: digest,
  date: '2026-11-22',
  toolVersion: '0.0.0',
  diagnostics: [],
};

/** The result document of a case, with made-up digests. */
export function roadmapOf({ questionnaire, answers }: LoadedCase): RoadmapDocument {
  return buildRoadmap({ questionnaire, answers, ...about });
}
