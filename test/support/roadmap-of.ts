import { buildRoadmap, type RoadmapDocument } from '../../src/roadmap/index.ts';
import type { LoadedCase } from './load-case.ts';

const digest = `sha256:${'0'.repeat(64)}`;

/** The result document of a case, with made-up digests. */
export function roadmapOf({ questionnaire, answers }: LoadedCase): RoadmapDocument {
  return buildRoadmap({
    questionnaire,
    questionnaireDigest: digest,
    answers,
    answersDigest: digest,
    date: '2026-11-22',
    toolVersion: '0.0.0',
    diagnostics: [],
  });
}
