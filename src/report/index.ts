import type { ComparisonDocument, Explanation } from '../explain/index.ts';
import type { Question, Questionnaire } from '../questionnaire/index.ts';
import type { RoadmapDocument } from '../roadmap/index.ts';
import { type Language, loadComparisonText, loadExplainText } from '../text/index.ts';
import type { RenderCheckReport } from './diagnostics/check-report.ts';
import type { renderExplanation } from './diagnostics/explanation.ts';
import type { diagnosticToJson } from './diagnostics/json.ts';
import type { renderPretty } from './diagnostics/pretty.ts';
import type { QuestionFact } from './questions/question-facts.ts';

export type { CheckReport } from './diagnostics/check-report.ts';
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

/** Turns a comparison and the questionnaire that it was made with into the text of a report. */
export type RenderComparison = (document: ComparisonDocument, questionnaire: Questionnaire) => string;

/** Loads the renderer of comparisons in a format, with its wording, and nothing else. */
export async function loadComparison(format: ReportFormat, language: Language): Promise<RenderComparison> {
  switch (format) {
    case 'markdown': {
      const { renderComparison } = await import('./comparison.ts');
      const text = await loadComparisonText(language);
      return (document, questionnaire) => renderComparison(document, questionnaire, text, language);
    }
    case 'json':
      return (await import('./json.ts')).renderJson;
  }
}

/** Turns an explanation and the questionnaire that it was made with into the text of a report. */
export type RenderExplanation = (explanation: Explanation, questionnaire: Questionnaire) => string;

/** Loads the renderer of explanations in a format, with its wording, and nothing else. */
export async function loadExplanation(format: ReportFormat, language: Language): Promise<RenderExplanation> {
  switch (format) {
    case 'markdown': {
      const { renderExplanation } = await import('./explanation.ts');
      const text = await loadExplainText(language);
      return (explanation, questionnaire) => renderExplanation(explanation, questionnaire, text, language);
    }
    case 'json':
      return (await import('./json.ts')).renderJson;
  }
}

/** Loads the renderer of the list of questions (Markdown). */
export async function loadQuestions(): Promise<(questionnaire: Questionnaire, language: Language) => string> {
  return (await import('./questions-markdown.ts')).renderQuestions;
}

/** Loads what the list of questions says of one beside its wording and answers. */
export async function loadQuestionFacts(): Promise<
  (questionnaire: Questionnaire, question: Question, language: Language) => readonly QuestionFact[]
> {
  return (await import('./questions/question-facts.ts')).questionFacts;
}

export const checkFormats = ['pretty', 'json', 'sarif', 'junit', 'github', 'gitlab'] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** Loads the renderer of diagnostics for people. */
export async function loadPretty(): Promise<typeof renderPretty> {
  return (await import('./diagnostics/pretty.ts')).renderPretty;
}

/** Loads a renderer of diagnostics for programs. */
export async function loadCheckReport(format: Exclude<CheckFormat, 'pretty'>): Promise<RenderCheckReport> {
  const [render, { renameFiles }] = await Promise.all([loadRenderer(format), import('./diagnostics/check-report.ts')]);
  return (report, options) => render(renameFiles(report, options.nameOf), options);
}

async function loadRenderer(format: Exclude<CheckFormat, 'pretty'>): Promise<RenderCheckReport> {
  switch (format) {
    case 'json':
      return (await import('./diagnostics/json.ts')).renderCheckJson;
    case 'sarif':
      return (await import('./diagnostics/sarif.ts')).renderSarif;
    case 'junit':
      return (await import('./diagnostics/junit.ts')).renderJunit;
    case 'github':
      return (await import('./diagnostics/github.ts')).renderGithub;
    case 'gitlab':
      return (await import('./diagnostics/gitlab.ts')).renderGitlab;
  }
}

/** Loads the renderer of what a code means, for people. */
export async function loadCodeExplanation(): Promise<typeof renderExplanation> {
  return (await import('./diagnostics/explanation.ts')).renderExplanation;
}

/** Loads the renderer of a single diagnostic for programs, as a result holds it. */
export async function loadDiagnosticJson(): Promise<typeof diagnosticToJson> {
  return (await import('./diagnostics/json.ts')).diagnosticToJson;
}
