import type { DomainId, Question, QuestionId, Questionnaire, SizeClass } from '../../src/questionnaire/index.ts';
import { buildRoadmap, type MeasureResult, type RoadmapDocument } from '../../src/roadmap/index.ts';
import { madeUpAnswers } from './made-up-answers.ts';
import { rankCorrelation } from './rank-correlation.ts';

/**
 * What the roadmap makes of a municipality that stands at one level everywhere, or as near to it as the answers allow. Its facts put nearly every
 * question in play: servers and a till of its own, access from outside, cloud, registers, companies, a staff council.
 */
export function municipalityAtLevel(
  questionnaire: Questionnaire,
  sizeClass: SizeClass,
  level: number,
  targets: ReadonlyMap<DomainId | QuestionId, number> = new Map(),
): RoadmapDocument {
  const wanted = ({ scored, type }: Question): number => {
    if (scored) return level / questionnaire.scale.max;
    return type === 'yes-no' ? 1 : 0;
  };
  const digest = `sha256:${'0'.repeat(64)}`;
  return buildRoadmap({
    questionnaire,
    questionnaireDigest: digest,
    answers: { ...madeUpAnswers(questionnaire, sizeClass, wanted), targets },
    answersDigest: digest,
    date: '2026-11-22',
    toolVersion: '0.0.0',
    diagnostics: [],
  });
}

/** The measures that a roadmap orders, in their order. */
export function rankedMeasures({ measures }: RoadmapDocument): readonly MeasureResult[] {
  return measures.filter(({ rank }) => rank !== null);
}

/** How far an order agrees with the experts' waves: Spearman's rank correlation. */
export function agreementWithWaves(questionnaire: Questionnaire, ranked: readonly MeasureResult[]): number {
  const waves = new Map<string, number | null>(questionnaire.measures.map(({ id, wave }) => [id, wave]));
  const known = ranked.flatMap(({ id, rank }) => {
    const wave = waves.get(id) ?? null;
    return rank === null || wave === null ? [] : [{ rank, wave }];
  });
  return rankCorrelation(
    known.map(({ rank }) => rank),
    known.map(({ wave }) => wave),
  );
}
