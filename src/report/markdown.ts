import type { Questionnaire } from '../questionnaire/index.ts';
import type { RoadmapDocument } from '../roadmap/index.ts';
import type { Language } from '../text/index.ts';
import { renderBlocks } from './markdown/render-blocks.ts';
import { reportContext } from './sections/report-context.ts';
import { roadmapReport } from './sections/roadmap-report.ts';

/**
 * The roadmap as Markdown (CommonMark with tables and a Mermaid chart, as GitHub and GitLab show them).
 * Reads only the result and the questionnaire that it was made with, so that a saved result can be rendered later.
 */
export function renderMarkdown(result: RoadmapDocument, questionnaire: Questionnaire, language: Language): string {
  return renderBlocks(roadmapReport(reportContext(result, questionnaire, language)));
}
