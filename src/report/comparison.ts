import { assertNever } from '../diagnostics/index.ts';
import type { ComparisonDocument } from '../explain/index.ts';
import type { Questionnaire } from '../questionnaire/index.ts';
import type { ComparisonText, Language } from '../text/index.ts';
import { comparisonContext } from './comparison/comparison-context.ts';
import { overTimeReport } from './comparison/over-time-report.ts';
import { sideBySideReport } from './comparison/side-by-side-report.ts';
import { whatIfReport } from './comparison/what-if-report.ts';
import type { Block } from './document/block.ts';
import { renderBlocks } from './markdown/render-blocks.ts';

/** A comparison as Markdown, its tables aligned for readers of the plain text. Reads only the result and the questionnaire. */
export function renderComparison(
  document: ComparisonDocument,
  questionnaire: Questionnaire,
  text: ComparisonText,
  language: Language,
): string {
  return renderBlocks(blocksOf(document, questionnaire, text, language), { aligned: true });
}

function blocksOf(
  document: ComparisonDocument,
  questionnaire: Questionnaire,
  text: ComparisonText,
  language: Language,
): readonly Block[] {
  const context = comparisonContext(document, questionnaire, text, language);
  switch (document.mode) {
    case 'whatIf':
      return whatIfReport(document.whatIf, context);
    case 'overTime':
      return overTimeReport(document.overTime, context);
    case 'sideBySide':
      return sideBySideReport(document.sideBySide, context);
    default:
      return assertNever(document);
  }
}
