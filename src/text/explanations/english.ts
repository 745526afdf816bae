import { englishAdvice } from './english-advice.ts';
import { englishAnswers } from './english-answers.ts';
import { englishFiles } from './english-files.ts';
import { englishQuestionnaire } from './english-questionnaire.ts';
import type { Explanations } from './explanation.ts';

/** What each code means, in English. */
export const englishExplanations: Explanations = {
  ...englishFiles,
  ...englishQuestionnaire,
  ...englishAnswers,
  ...englishAdvice,
};
