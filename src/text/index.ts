export { asciiText } from './ascii-text.ts';
export { type HelpWording, helpWording } from './cli-help.ts';
export { cliMessages } from './cli-message.ts';
export type {
  UsageProblem,
  UsageProblemArguments,
  UsageProblemCode,
  UsageProblemOf,
} from './cli-problem.ts';
export { renderUsageProblem } from './cli-problem-wording.ts';
export type { ComparisonText } from './comparison/comparison-text.ts';
export { formatDate, formatQuarter, formatQuarterRange } from './date-format.ts';
export { type DiagnosticWords, diagnosticWords } from './diagnostic-words.ts';
export type { ExplainText } from './explain/explain-text.ts';
export type { Example, Explanation, Explanations } from './explanations/explanation.ts';
export { explanationWords } from './explanations/explanation-words.ts';
export { loadExamples, loadExplanations } from './explanations/load-explanations.ts';
export type { InterviewKeys, InterviewWording } from './interview-wording.ts';
export { type Language, languages } from './language.ts';
export { loadComparisonText } from './load-comparison-text.ts';
export { loadExplainText } from './load-explain-text.ts';
export { loadInterviewWording } from './load-interview-wording.ts';
export { formatMoney, formatMoneyRange, formatRoughMoney, roundEstimate } from './money-format.ts';
export {
  formatDecimal,
  formatNumber,
  formatPercent,
  formatPercentRange,
  formatRange,
  noBreak,
} from './number-format.ts';
export { excerpt, joinAlternatives, joinList, plural, quote, withoutControls } from './phrase-format.ts';
export { questionListText } from './question-list-text.ts';
export { renderDiagnostic } from './render-diagnostic.ts';
export { type ReportText, reportText } from './report/report-text.ts';
export { isBegunNumber, readTypedNumber } from './typed-number.ts';
export { hangingLines, wrapLines, wrapMarkdown, wrapText } from './wrap-text.ts';
