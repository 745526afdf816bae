import type { Block } from '../document/block.ts';
import { paragraph, strong } from '../document/build-blocks.ts';
import type { ReportContext } from './report-context.ts';

/** Where the municipality stands: the score by priorities with its interval in a sentence, the level of maturity, the coverage. */
export function standingParagraphs(context: ReportContext): readonly Block[] {
  return [paragraph([strong(headline(context)), ` ${intervalSentence(context)} ${maturityAndCoverage(context)}`])];
}

function headline({ result, questionnaire, text, format }: ReportContext): string {
  const { priority, maturity } = result.scores;
  const { priorities } = questionnaire;
  if (priority !== null && priority.value !== null && priorities !== null) {
    return text.decision.priority(priorities.title, format.percent(priority.value));
  }
  return maturity.value === null
    ? text.decision.noMaturity
    : text.decision.maturityOnly(format.percent(maturity.value));
}

/** Of the score in the headline: why it is a range, and which one. */
function intervalSentence({ result, text, format }: ReportContext): string {
  const { priority, maturity, coverage } = result.scores;
  const { value, min, max } = priority !== null && priority.value !== null ? priority : maturity;
  if (value === null || min === null || max === null) return '';
  if (min === max) return text.decision.certain;
  const missing = coverage.unknown + coverage.unanswered;
  const why = missing > 0 ? text.decision.openQuestions(missing) : text.decision.openConditions;
  return text.decision.interval(format.percent(min), format.percent(max), why);
}

function maturityAndCoverage({ result, questionnaire, text, format }: ReportContext): string {
  const { maturity, coverage } = result.scores;
  const { decision } = text;
  const level =
    maturity.level === null
      ? []
      : [
          decision.maturity(
            format.decimal(maturity.level),
            format.count(questionnaire.scale.max),
            maturity.levelTitle ?? '',
            format.percent(maturity.value),
            maturity.min === maturity.max ? null : format.percentRange(maturity.min, maturity.max),
          ),
        ];
  const missing = [
    ...(coverage.unknown === 0 ? [] : [decision.unknown(coverage.unknown)]),
    ...(coverage.unanswered === 0 ? [] : [decision.unanswered(coverage.unanswered)]),
  ];
  const covered = [decision.coverage(coverage.answered, coverage.applicable), ...missing].join(', ');
  return [...level, `${covered}.`].join(' ');
}
