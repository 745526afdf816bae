import type { Explanation } from '../explain/index.ts';
import type { Questionnaire } from '../questionnaire/index.ts';
import type { ExplainText, Language } from '../text/index.ts';
import { explainContext } from './explain/explain-context.ts';
import { explainReport } from './explain/explain-report.ts';
import { renderBlocks } from './markdown/render-blocks.ts';

/** An explanation as Markdown, its tables aligned for readers of the plain text. Reads only the explanation and the questionnaire. */
export function renderExplanation(
  explanation: Explanation,
  questionnaire: Questionnaire,
  text: ExplainText,
  language: Language,
): string {
  return renderBlocks(explainReport(explainContext(explanation, questionnaire, text, language)), {
    aligned: true,
    ragged: true,
  });
}
