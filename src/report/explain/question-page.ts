import type { QuestionFacts } from '../../explain/index.ts';
import type { Block, Text } from '../document/block.ts';
import { heading, labelled, left, list, paragraph, strong, table } from '../document/build-blocks.ts';
import { wordValue } from '../sections/word-answer.ts';
import { conditionLines } from './condition-lines.ts';
import { formatShort, formatValue, named, numberOf, originNote, type PageContext, titleOf } from './explain-context.ts';
import { stepLine, stepsTo } from './steps.ts';

type Page = PageContext<QuestionFacts>;

/** A question: from the answer to its part of the gap, and what follows from it. */
export function questionPage(context: Page): readonly Block[] {
  return [
    paragraph(headline(context)),
    ...answerBlocks(context),
    ...conditionBlocks(context),
    ...calculationBlocks(context),
    ...exclusionBlocks(context),
    ...lawBlocks(context),
    ...raisingBlocks(context),
    ...decidedBlocks(context),
  ];
}

function headline(context: Page): Text {
  const { facts, format, questionnaire } = context;
  const { question: text } = context.text;
  if (!facts.scored) return [strong(text.fact)];
  const target = numberOf(context, 'target');
  if (facts.answer.status === 'notApplicable' || target === null)
    return [strong(target === null ? text.notApplicable : text.notApplicableFull)];
  const aim = format.decimal(target.value);
  const level = numberOf(context, 'level');
  const first =
    facts.answer.status === 'answered' && level !== null
      ? text.headline(formatValue(context, level), format.decimal(questionnaire.scale.max), aim)
      : facts.answer.status === 'unknown'
        ? text.unknown(aim)
        : text.unanswered(aim);
  return [strong(first), ` ${[shareSentence(context), gapSentence(context)].filter((one) => one !== '').join(' ')}`];
}

function shareSentence(context: Page): string {
  const { question: text } = context.text;
  const share = numberOf(context, 'effectiveWeight');
  if (share === null) return '';
  return share.value === 0 ? text.noShare : text.share(formatShort(context, share));
}

function gapSentence(context: Page): string {
  const { question: text } = context.text;
  const contribution = numberOf(context, 'contribution');
  const gap = numberOf(context, 'gap');
  if (contribution === null) return '';
  if (context.facts.answer.status === 'unknown') return text.feared(formatShort(context, contribution));
  if (gap !== null && gap.value === 0) return text.reached;
  return contribution.value === 0 ? '' : text.missing(formatShort(context, contribution));
}

function answerBlocks(context: Page): readonly Block[] {
  const { question: text } = context.text;
  const { answer } = context.facts;
  const question = context.questions.get(context.explanation.subject.id ?? '');
  const words =
    answer.status === 'answered' && question !== undefined && answer.value !== null
      ? wordValue({ ...context, text: context.report }, question, answer.value)
      : answer.status === 'answered' || answer.status === 'notApplicable'
        ? ''
        : context.text.statuses[answer.status];
  const by = answer.by === null ? null : (context.report.actors[answer.by] ?? answer.by);
  const on = answer.on === null ? null : context.format.date(answer.on);
  const place = originNote(context, answer.origin);
  const lines: readonly (readonly [string, string | null])[] = [
    [text.by, by === null && on === null ? null : text.byOn(by, on)],
    [text.reason, answer.reason],
    [text.evidence, answer.evidence],
    [text.comment, answer.comment],
    [text.standsIn, place === '' ? null : place],
  ];
  return [
    heading(2, text.answer),
    ...(question === undefined || question.text === context.explanation.subject.title
      ? []
      : [paragraph(question.text)]),
    ...(words === '' ? [] : [paragraph([strong(words)])]),
    ...list(lines.flatMap(([label, line]) => (line === null ? [] : [labelled(label, line)]))),
    ...(answer.ignored ? [paragraph(text.ignored)] : []),
  ];
}

function conditionBlocks(context: Page): readonly Block[] {
  const { question: text } = context.text;
  const { condition } = context.facts;
  if (condition === null) return [];
  const isRuledOut = context.facts.answer.status === 'notApplicable' && condition.truth !== 'false';
  return [
    heading(2, text.applies),
    paragraph(isRuledOut ? text.saidNot : text.appliesTruth[condition.truth]),
    ...list(conditionLines(context, condition)),
  ];
}

function calculationBlocks(context: Page): readonly Block[] {
  const { question: text, calculation } = context.text;
  const { facts, questionnaire } = context;
  const steps = stepsTo([
    numberOf(context, 'level'),
    numberOf(context, 'gap'),
    numberOf(context, 'effectiveWeight'),
    numberOf(context, 'contribution'),
  ]);
  if (steps.length === 0) return [];
  const assumed = facts.categories.filter((one) => one.assumed).map(({ id }) => titleOf(context, id));
  return [
    heading(2, calculation),
    ...list(steps.map((step) => stepLine(context, step))),
    ...(facts.weightReason === null ? [] : [paragraph(text.weightReason(facts.weightReason))]),
    ...(assumed.length === 0 ? [] : [paragraph(text.assumed(assumed))]),
    ...(questionnaire.priorities === null ? [paragraph(text.noVotes)] : []),
  ];
}

function exclusionBlocks(context: Page): readonly Block[] {
  const { question: text } = context.text;
  const lift = numberOf(context, 'lift');
  if (lift === null) return [];
  return [heading(2, text.excluded), paragraph(text.excludedNote), ...list([stepLine(context, lift)])];
}

function lawBlocks(context: Page): readonly Block[] {
  const { question: text } = context.text;
  const { duty, cap } = context.facts;
  const decimal = context.format.decimal;
  const items = [
    ...(duty === null || duty.status === null
      ? []
      : [
          text.duty(
            duty.reference,
            decimal(duty.fulfilledAt),
            duty.since && context.format.date(duty.since),
            text.dutyStatus[duty.status],
          ),
        ]),
    ...(cap === null ? [] : [text.cap(decimal(cap.below), decimal(cap.at), text.capState[cap.state])]),
  ];
  return items.length === 0 ? [] : [heading(2, text.law), ...list(items)];
}

function raisingBlocks(context: Page): readonly Block[] {
  const { question: text, statusesOfMeasures } = context.text;
  const { facts, format } = context;
  if (!facts.scored || facts.answer.status === 'notApplicable') return [];
  const takesPart = facts.answer.status !== 'unanswered';
  const columns = [left(text.raiseColumns.rank), left(text.raiseColumns.levels), left(text.raiseColumns.measure)];
  const rows = facts.raisedBy.map(({ rank, status, lifts, from, to, measure }) => [
    rank === null ? statusesOfMeasures[status] : format.count(rank),
    rank !== null && !lifts && takesPart ? text.doesNothing : text.levels(format.decimal(from), format.decimal(to)),
    named(context, measure),
  ]);
  return [
    heading(2, text.raisedBy),
    ...(takesPart || rows.length === 0 ? [] : [paragraph(text.notPlanned)]),
    rows.length === 0 ? paragraph(text.notRaised) : table(columns, rows),
  ];
}

function decidedBlocks(context: Page): readonly Block[] {
  const { question: text } = context.text;
  const { decides } = context.facts;
  if (decides.length === 0) return [];
  return [
    heading(2, text.decides),
    ...list(decides.map(({ question, truth }) => `${named(context, question)}: ${text.decided[truth]}`)),
  ];
}
