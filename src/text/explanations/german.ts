import type { Explanations } from './explanation.ts';
import { germanAdvice } from './german-advice.ts';
import { germanAnswers } from './german-answers.ts';
import { germanFiles } from './german-files.ts';
import { germanQuestionnaire } from './german-questionnaire.ts';

/** What each code means, in German. */
export const germanExplanations: Explanations = {
  ...germanFiles,
  ...germanQuestionnaire,
  ...germanAnswers,
  ...germanAdvice,
};
