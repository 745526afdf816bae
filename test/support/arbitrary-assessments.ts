import type fc from 'fast-check';
import type { Json, JsonObject } from '../../src/source/index.ts';
import { drawAnswers } from './arbitrary-answers.ts';
import { drawQuestionnaire } from './arbitrary-questionnaire.ts';
import { arbitraryFrom, type Draw } from './draw.ts';
import { type LoadedCase, loadCase } from './load-case.ts';

/** Some files of answers to one questionnaire, and the questionnaire with other weights as an older version of it. */
export interface DrawnAssessments {
  readonly files: readonly LoadedCase[];
  readonly older: LoadedCase['questionnaire'];
}

/** A questionnaire with as many files of answers as wished: one municipality a year after the other, or several municipalities. */
export function arbitraryAssessments(count: number): fc.Arbitrary<DrawnAssessments> {
  return arbitraryFrom((draw) => {
    const questionnaire = drawQuestionnaire(draw);
    const files = Array.from({ length: count }, (_, index) =>
      loadCase({
        questionnaire: questionnaire.json,
        answers: { ...drawAnswers(draw, questionnaire), assessedOn: `${2026 + index}-11-22` },
      }),
    );
    const older = loadCase({ questionnaire: reweighted(draw, questionnaire.json), answers: {} }).questionnaire;
    return { files, older };
  });
}

/** Each scored question of a domain with a weight that is drawn anew. */
function reweighted(draw: Draw, questionnaire: JsonObject): JsonObject {
  const question = (json: Json): Json => {
    const { weight, ...rest } = json as JsonObject;
    return weight === undefined ? rest : { ...rest, weight: draw.pick([0.5, 1, 2, 7]) };
  };
  const domains = questionnaire.domains as readonly JsonObject[];
  return {
    ...questionnaire,
    version: '0.9.0',
    domains: domains.map((domain) => ({ ...domain, questions: (domain.questions as readonly Json[]).map(question) })),
  };
}
