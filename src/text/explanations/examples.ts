import type { Code } from '../../diagnostics/index.ts';
import { adviceExamples } from './examples-advice.ts';
import { answerExamples } from './examples-answers.ts';
import { fileExamples } from './examples-files.ts';
import { questionnaireExamples } from './examples-questionnaire.ts';
import type { ExamplesOf } from './explanation.ts';

/** An example of each code, in all languages the same. */
export const examples: ExamplesOf<Code> = {
  ...fileExamples,
  ...questionnaireExamples,
  ...answerExamples,
  ...adviceExamples,
};
