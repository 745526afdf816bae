import type { OverTimeResult, ScoreChange, StepResult } from '../../explain/index.ts';
import { joinList } from '../../text/index.ts';
import type { Block, Text } from '../document/block.ts';
import { heading, left, paragraph, right, strong, table } from '../document/build-blocks.ts';
import { changeBlocks } from './change-blocks.ts';
import { type ComparisonContext, headBlocks, nameOf, signed } from './comparison-context.ts';
import { reviewBlocks } from './review-blocks.ts';

/** One municipality over time: what changed, what that brought, whose doing it is, and what became of the plan. */
export function overTimeReport(result: OverTimeResult, context: ComparisonContext): readonly Block[] {
  const { format, language } = context;
  const { overTime: text } = context.text;
  const dates = result.assessments.map(({ assessedOn }) => format.date(assessedOn));
  const isOne = result.steps.length === 1;
  return [
    ...headBlocks(context, {
      title: text.title(result.municipality.name),
      dates: text.dates(joinList(dates, language), format.date(context.document.date)),
      notes: [text.legend],
    }),
    ...result.steps.flatMap((step, index) => [
      ...(isOne ? [] : [heading(2, text.step(format.date(step.from), format.date(step.to)))]),
      ...stepBlocks(step, result, index, isOne ? 2 : 3, context),
    ]),
  ];
}

function stepBlocks(
  step: StepResult,
  { assessments }: OverTimeResult,
  index: number,
  level: 2 | 3,
  context: ComparisonContext,
): readonly Block[] {
  const { overTime: text } = context.text;
  const [before, after] = [assessments[index], assessments[index + 1]];
  return [
    heading(level, text.glance),
    paragraph([strong(leadSentence(step, context)), ` ${countSentence(step, context)}`]),
    paragraph(partSentence(step, [before?.answered ?? '', after?.answered ?? ''], context)),
    scoreTable(step, context),
    ...cappedNote(step, context),
    ...changeBlocks(step, level, context),
    ...dutyBlocks(step, level, context),
    ...reviewBlocks(step, level, context),
  ];
}

/** The change of the score that its parts add up to; with the questionnaire's part, where that is known. */
function leadSentence({ parts, scores }: StepResult, { text, format }: ComparisonContext): string {
  const { overTime } = text;
  const found = scores.find(({ score }) => score === parts.of);
  if (found?.before == null || found.after === null) return overTime.noChange;
  return overTime.lead(
    overTime.leadOf[parts.of],
    format.finePercent(found.before),
    format.finePercent(found.after),
    signed(found.change ?? 0, format.points),
  );
}

function countSentence({ parts }: StepResult, { text }: ComparisonContext): string {
  const { overTime } = text;
  const kinds = Object.entries(overTime.countsOf).map(([kind, words]) => ({
    count: parts.questions.filter((question) => question.kind === kind).length,
    words,
  }));
  const counts = kinds.flatMap(({ count, words }) => (count === 0 ? [] : [words(count)]));
  return counts.length === 0 ? overTime.noChange : overTime.counts(counts);
}

/** How much comes from the municipality and how much from the questionnaire, as far as that can be told. */
function partSentence(step: StepResult, answered: readonly string[], context: ComparisonContext): string {
  const { format, document, language } = context;
  const { overTime: text } = context.text;
  const { version } = document.questionnaire;
  switch (step.questionnairePart) {
    case 'same':
      return text.sameQuestionnaire(version, step.parts.questions.length > 0);
    case 'unknown': {
      const others = [...new Set(answered)].filter((each) => each !== version);
      return text.unknownQuestionnaire(joinList(others, language), version);
    }
    case 'computed': {
      const found = step.scores.find(({ score }) => score === step.parts.of);
      const added = step.newQuestions?.length ?? 0;
      return [
        text.bothParts(
          signed(found?.municipality ?? 0, format.points),
          signed(found?.questionnaire ?? 0, format.points),
          document.oldQuestionnaire?.version ?? '',
          version,
        ),
        ...(added === 0 ? [] : [text.newQuestions(added)]),
      ].join(' ');
    }
  }
}

function scoreTable(step: StepResult, context: ComparisonContext): Block {
  const { format } = context;
  const { overTime: text } = context.text;
  const isComputed = step.questionnairePart === 'computed';
  const { score, change, municipality, questionnaire } = text.scoreColumns;
  const percent = (value: number | null) => (value === null ? context.report.answers.none : format.finePercent(value));
  const points = (value: number | null) =>
    value === null ? context.report.answers.none : signed(value, format.points);
  const shown = step.scores.filter(({ before, after }) => before !== null || after !== null);
  return table(
    [
      left(score),
      right(format.date(step.from)),
      right(format.date(step.to)),
      right(change),
      ...(isComputed ? [right(municipality), right(questionnaire)] : []),
    ],
    shown.map((each): readonly Text[] => [
      titleOf(each, context),
      percent(each.before),
      percent(each.after),
      points(each.change),
      ...(isComputed ? [points(each.municipality), points(each.questionnaire)] : []),
    ]),
  );
}

/** A domain that a red line holds does not move, whatever its questions add. */
function cappedNote({ scores, parts }: StepResult, context: ComparisonContext): readonly Block[] {
  const gaining = new Set(parts.domains.filter(({ points }) => points > 0).map(({ id }) => id));
  const capped = scores
    .filter(({ capped: holds, domain }) => holds && domain !== null && gaining.has(domain))
    .map((each) => titleOf(each, context));
  return capped.length === 0 ? [] : [paragraph(context.text.overTime.capped(capped))];
}

function titleOf({ score, domain }: ScoreChange, { text, questionnaire }: ComparisonContext): string {
  if (score !== 'domain') return text.overTime.scores[score];
  return questionnaire.domains.find(({ id }) => id === domain)?.title ?? domain ?? '';
}

/** The duties of law before and now; nothing where the questionnaire has none. */
function dutyBlocks(step: StepResult, level: 2 | 3, context: ComparisonContext): readonly Block[] {
  const { overTime: text } = context.text;
  const { format } = context;
  const shown = step.duties.filter(({ before, after }) => before !== 'notApplicable' || after !== 'notApplicable');
  if (shown.length === 0) return [];
  return [
    heading(level, text.duties),
    table(
      [left(text.duty), left(format.date(step.from)), left(format.date(step.to))],
      shown.map(({ question, before, after }): readonly Text[] => [
        nameOf(context, question),
        text.dutyStates[before],
        before === after ? text.dutyStates[after] : [strong(text.dutyStates[after])],
      ]),
    ),
  ];
}
