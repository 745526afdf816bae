import type { Question, Questionnaire, SizeClass } from '../../src/questionnaire/index.ts';
import { buildRoadmap, type MeasureResult } from '../../src/roadmap/index.ts';
import { madeUpAnswers } from './made-up-answers.ts';
import { rankCorrelation } from './rank-correlation.ts';

/** Facts that put every question in play: own servers and till, access from outside, cloud, registers, companies, a staff council. */
function wanted(question: Question): number {
  return question.scored || question.type !== 'yes-no' ? 0 : 1;
}

/** The measures of a municipality that is at level 0 everywhere, in order of rank. */
export function zeroMunicipality(questionnaire: Questionnaire, sizeClass: SizeClass): readonly MeasureResult[] {
  const digest = `sha256:${'0'.repeat(64)}`;
  const { measures } = buildRoadmap({
    questionnaire,
    questionnaireDigest: digest,
    answers: madeUpAnswers(questionnaire, sizeClass, wanted),
    answersDigest: digest,
    date: '2026-11-22',
    toolVersion: '0.0.0',
    diagnostics: [],
  });
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
