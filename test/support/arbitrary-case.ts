import type fc from 'fast-check';
import type { JsonObject } from '../../src/source/index.ts';
import { type AnswersWishes, drawAnswers } from './arbitrary-answers.ts';
import { drawQuestionnaire, type QuestionnaireWishes } from './arbitrary-questionnaire.ts';
import { arbitraryFrom } from './draw.ts';

/** A questionnaire (everything in one document) and a file of answers to it, as they would be read from JSON files. */
export interface CaseDocuments {
  readonly questionnaire: JsonObject;
  readonly answers: JsonObject;
}

/**
 * Random questionnaires with random answers and planning. Neither has errors: they fit the schemas and break no rule.
 * `loadCase` reads them as the program does.
 */
export function arbitraryCase(wishes: QuestionnaireWishes & AnswersWishes = {}): fc.Arbitrary<CaseDocuments> {
  return arbitraryFrom((draw) => {
    const questionnaire = drawQuestionnaire(draw, wishes);
    return { questionnaire: questionnaire.json, answers: drawAnswers(draw, questionnaire, wishes) };
  });
}
