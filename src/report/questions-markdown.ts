import type { Questionnaire } from '../questionnaire/index.ts';
import type { Language } from '../text/index.ts';
import { renderBlocks } from './markdown/render-blocks.ts';
import { questionList } from './questions/question-list.ts';

/** All questions of a questionnaire as Markdown, with levels, help, evidence, law, and the measures that raise them. */
export function renderQuestions(questionnaire: Questionnaire, language: Language): string {
  return renderBlocks(questionList(questionnaire, language));
}
