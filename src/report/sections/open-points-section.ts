import type { IntervalResult } from '../../roadmap/index.ts';
import { isObject } from '../../source/index.ts';
import type { Block, Text } from '../document/block.ts';
import { heading, left, list, paragraph, right, table } from '../document/build-blocks.ts';
import { citation } from './number-sources.ts';
import { actor, nameOfQuestion, questionText, type ReportContext } from './report-context.ts';

/** What is to be clarified, what was left out, and what others have to do. */
export function openPointsSection(context: ReportContext): readonly Block[] {
  return [...clarifyBlocks(context), ...excludedBlocks(context), ...remarkBlocks(context), ...pendingBlocks(context)];
}

function clarifyBlocks(context: ReportContext): readonly Block[] {
  const { open } = context.text;
  const { clarify } = context.result;
  if (clarify.length === 0) return [heading(2, open.clarify), paragraph(open.nothingToClarify)];
  const { question, who, weight, status } = open.clarifyColumns;
  return [
    heading(2, open.clarify),
    paragraph(open.clarifyNote(context.has)),
    table(
      [left(question), left(who), left(status), right(weight)],
      clarify.map((each): readonly Text[] => [
        questionText(context, each.question),
        rolesOf(context, each.question),
        statusInWords(context, each.question),
        context.format.finePercent(each.effectiveWeight),
      ]),
    ),
  ];
}

function rolesOf(context: ReportContext, question: string): string {
  const roles = context.questions.get(question)?.roles ?? [];
  return roles.map((role) => actor(context, role)).join(', ');
}

function statusInWords(context: ReportContext, id: string): string {
  const { open } = context.text;
  const question = context.questions.get(id);
  const status = context.answers.get(id)?.status === 'unknown' ? open.status.unknown : open.status.unanswered;
  return [
    status,
    ...(question?.duty == null ? [] : [open.concernsDuty]),
    ...(question?.cap == null ? [] : [open.concernsCap]),
  ].join(', ');
}

/** What the respondents ruled out, with their reasons; then what follows from other answers. */
function excludedBlocks(context: ReportContext): readonly Block[] {
  const { open } = context.text;
  const { notApplicable } = context.result;
  if (notApplicable.length === 0) return [];
  const { question, reason, lift } = open.excludedColumns;
  const stated = notApplicable.flatMap((each) =>
    each.reason === null
      ? []
      : [
          [
            nameOfQuestion(context, each.question),
            reasonInWords(context, each.reason, each.by),
            each.lift === null ? context.text.answers.none : context.format.points(each.lift),
          ],
        ],
  );
  const implied = notApplicable
    .filter((each) => each.reason === null)
    .map((each) => nameOfQuestion(context, each.question));
  return [
    heading(2, open.excluded),
    paragraph(open.excludedNote),
    ...(stated.length === 0
      ? []
      : [effectParagraph(context), table([left(question), left(reason), right(lift)], stated)]),
    ...(implied.length === 0 ? [] : [paragraph(open.byCondition), ...list(implied)]),
  ];
}

/** What the scores would be with all that was ruled out at level 0. */
function effectParagraph({ result: { scores }, text, format }: ReportContext): Block {
  const { priority, maturity, withoutExclusions: without } = scores;
  const inWords = ({ value }: IntervalResult): string =>
    value === null ? text.answers.none : format.finePercent(value);
  const effect = (score: IntervalResult, other: IntervalResult) => ({ value: inWords(score), without: inWords(other) });
  return paragraph(
    text.open.excludedEffect(
      priority === null || without.priority === null ? null : effect(priority, without.priority),
      effect(maturity, without.maturity),
    ),
  );
}

function reasonInWords(context: ReportContext, reason: string, by: string | null): string {
  return by === null ? reason : context.text.open.reasonBy(reason, actor(context, by));
}

/** What was said of the input when the result was made, such as answers that do not count. */
function remarkBlocks(context: ReportContext): readonly Block[] {
  const messages = context.result.diagnostics.flatMap((each) =>
    isObject(each) && typeof each.message === 'string' ? [each.message] : [],
  );
  return messages.length === 0 ? [] : [heading(2, context.text.open.remarks), ...list(messages)];
}

/** What hangs on the Land or the Bund alone, and what the municipality can do about it (offen beim Land/Bund). */
function pendingBlocks(context: ReportContext): readonly Block[] {
  const { open } = context.text;
  const pending = (context.questionnaire.priorities?.workPackages ?? []).flatMap((each) =>
    each.pending === null ? [] : [{ ...each, pending: each.pending }],
  );
  if (pending.length === 0) return [];
  const { task, by, state, action } = open.pendingColumns;
  return [
    heading(2, open.pending),
    paragraph(open.pendingNote),
    table(
      [left(task), left(by), left(state), left(action)],
      pending.map((each): readonly Text[] => [
        `${each.id} ${each.title}`,
        each.pending.with.map((word) => actor(context, word)).join(', '),
        [each.pending.state, citation(each.pending.sources, context.sourceNumbers)].join(' ').trim(),
        each.pending.action,
      ]),
    ),
  ];
}
