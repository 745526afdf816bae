import type { Diagnostic } from '../diagnostics/index.ts';
import type { Questionnaire } from '../questionnaire/index.ts';
import type { RoadmapDocument } from '../roadmap/index.ts';
import type { Language } from '../text/index.ts';
import type { DiagnosticJson } from './diagnostics/json.ts';
import type { PrettyOptions } from './diagnostics/pretty.ts';

export type { Colours } from './diagnostics/pretty.ts';

export const reportFormats = ['markdown', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Turns a result and the questionnaire that it was made with into the text of a report. */
export type RenderReport = (result: RoadmapDocument, questionnaire: Questionnaire, language: Language) => string;

/** Loads the renderer of a format, and nothing of the others. */
export async function loadReport(format: ReportFormat): Promise<RenderReport> {
  switch (format) {
    case 'markdown':
      return (await import('./markdown.ts')).renderMarkdown;
    case 'json':
      return (await import('./json.ts')).renderJson;
  }
}

/** Loads the renderer of the list of questions (Markdown). */
export async function loadQuestions(): Promise<(questionnaire: Questionnaire, language: Language) => string> {
  return (await import('./questions-markdown.ts')).renderQuestions;
}

/** Loads the renderer of diagnostics for people. */
export async function loadPretty(): Promise<(diagnostics: readonly Diagnostic[], options: PrettyOptions) => string> {
  return (await import('./diagnostics/pretty.ts')).renderPretty;
}

/** Loads the renderers of diagnostics for programs: one, as a result holds it, and all of a run. */
export async function loadDiagnosticsJson(): Promise<{
  readonly diagnosticToJson: (diagnostic: Diagnostic, language: Language) => DiagnosticJson;
  readonly renderDiagnosticsJson: (diagnostics: readonly Diagnostic[], files: number, language: Language) => string;
}> {
  return await import('./diagnostics/json.ts');
}
