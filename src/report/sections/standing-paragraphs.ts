import type { Priorities } from '../../questionnaire/index.ts';
import type { IntervalResult } from '../../roadmap/index.ts';
import type { Block } from '../document/block.ts';
import { paragraph, strong } from '../document/build-blocks.ts';
import type { ReportContext } from './report-context.ts';

/** Where the municipality stands: the score by priorities with its interval in a sentence, the level of maturity, the coverage. */
export function standingParagraphs(context: ReportContext): readonly Block[] {
  const { priority } = context.result.scores;
  const { priorities } = context.questionnaire;
  // Without a score by priorities the maturity itself is what everything is measured by.
  const lead: Lead =
    priority !== null && priority.value !== null && priorities !== null
      ? { score: priority, priorities }
      : { score: context.result.scores.maturity, priorities: null };
  return [
    paragraph([
      strong(headline(context, lead)),
      ` ${intervalSentence(context, lead)} ${maturityAndCoverage(context, lead)}`,
    ]),
    ...exclusionParagraphs(context, lead),
  ];
}

/** What it does to the score in the headline that the respondents ruled questions out; nothing where they did not. */
function exclusionParagraphs({ result, text, format }: ReportContext, { score, priorities }: Lead): readonly Block[] {
  const { withoutExclusions } = result.scores;
  const { value: without = null } =
    (priorities === null ? withoutExclusions.maturity : withoutExclusions.priority) ?? {};
  const count = result.notApplicable.filter(({ reason }) => reason !== null).length;
  if (count === 0 || score.value === null || without === null) return [];
  // The difference of what is shown, so that it adds up for the reader.
  const lift = Math.round(score.value * 1000) / 1000 - Math.round(without * 1000) / 1000;
  const change = { lifts: lift > 0, points: format.points(Math.abs(lift)) };
  return [
    paragraph(
      text.decision.exclusions(
        count,
        // Finer than in the headline, as a question or two change little.
        format.finePercent(score.value),
        format.finePercent(without),
        lift === 0 ? null : change,
      ),
    ),
  ];
}

/** The score in the headline; priorities null: the maturity. */
interface Lead {
  readonly score: IntervalResult;
  readonly priorities: Priorities | null;
}

function headline({ text, format }: ReportContext, { score, priorities }: Lead): string {
  if (score.value === null) return text.decision.noMaturity;
  const value = format.percent(score.value);
  return priorities === null ? text.decision.maturityOnly(value) : text.decision.priority(priorities.title, value);
}

/** Of the score in the headline: why it is a range, and which one. */
function intervalSentence({ result, text, format }: ReportContext, { score }: Lead): string {
  const { coverage } = result.scores;
  const { value, min, max } = score;
  if (value === null || min === null || max === null) return '';
  if (min === max) return text.decision.certain;
  const missing = coverage.unknown + coverage.unanswered;
  const why = missing > 0 ? text.decision.openQuestions(missing) : text.decision.openConditions;
  return text.decision.interval(format.percent(min), format.percent(max), why);
}

function maturityAndCoverage({ result, questionnaire, text, format }: ReportContext, { priorities }: Lead): string {
  const { maturity, coverage } = result.scores;
  const { decision } = text;
  const range = maturity.min === maturity.max ? null : format.percentRange(maturity.min, maturity.max);
  const level =
    maturity.level === null
      ? []
      : [
          decision.maturity(
            format.decimal(maturity.level),
            format.count(questionnaire.scale.max),
            maturity.levelTitle ?? '',
            priorities === null ? null : decision.maturityFigures(format.percent(maturity.value), range),
          ),
        ];
  const missing = [
    ...(coverage.unknown === 0 ? [] : [decision.unknown(coverage.unknown)]),
    ...(coverage.unanswered === 0 ? [] : [decision.unanswered(coverage.unanswered)]),
  ];
  const covered = [decision.coverage(coverage.answered, coverage.applicable), ...missing].join(', ');
  return [...level, `${covered}.`].join(' ');
}
