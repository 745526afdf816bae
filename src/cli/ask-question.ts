import type { AnswerValue } from '../answers/index.ts';
import { assertNever } from '../diagnostics/index.ts';
import type { Prompter, Reply } from '../interview/index.ts';
import type { MultiQuestion, NumberQuestion, OptionId, Question, TextQuestion } from '../questionnaire/index.ts';
import { formatDecimal, type InterviewWording, type Language } from '../text/index.ts';

export interface Asking {
  readonly prompter: Prompter;
  readonly wording: InterviewWording;
  readonly language: Language;
}

/** What a choice stands for before the reason for „trifft nicht zu“ is known. */
type Said = Exclude<Reply, { readonly kind: 'notApplicable' }> | { readonly kind: 'notApplicable' };

interface KeyedReply {
  readonly key: string;
  readonly label: string;
  readonly value: Said;
}

/** Asks one question in the way that its type needs. */
export async function askQuestion(question: Question, asking: Asking): Promise<Reply> {
  const said = await ask(question, asking);
  if (said.kind !== 'notApplicable') return said;
  const { prompter, wording } = asking;
  const reason = await prompter.enter({
    message: wording.reason,
    problemWith: (text) => (text.trim() === '' ? wording.reasonNeeded : null),
  });
  return { kind: 'notApplicable', reason: reason.trim() };
}

function ask(question: Question, asking: Asking): Promise<Said> {
  const { wording } = asking;
  switch (question.type) {
    // The key of a level is the level itself, so that nobody picks level 1 by typing 2.
    case 'level':
      return choose(
        question.levels.map((label, level) => reply(String(level), label, level)),
        asking,
      );
    case 'choice':
      return choose(
        question.options.map(({ id, label }, index) => reply(String(index + 1), label, id)),
        asking,
      );
    case 'yes-no':
      return choose([reply(wording.keys.yes, wording.yes, true), reply(wording.keys.no, wording.no, false)], asking);
    case 'multi':
      return chooseSeveral(question, asking);
    case 'number':
    case 'text':
      return enter(question, asking);
    default:
      return assertNever(question);
  }
}

function reply(key: string, label: string, value: AnswerValue): KeyedReply {
  return { key, label, value: { kind: 'answered', value } };
}

function choose(replies: readonly KeyedReply[], { prompter, wording }: Asking): Promise<Said> {
  const { keys } = wording;
  return prompter.choose<Said>({
    message: wording.answer,
    hint: wording.chooseHint,
    choices: [
      ...replies,
      { key: keys.unknown, label: wording.unknown, value: { kind: 'unknown' } },
      { key: keys.notApplicable, label: wording.notApplicable, value: { kind: 'notApplicable' } },
      { key: keys.later, label: wording.later, value: { kind: 'later' } },
    ],
  });
}

/** What can be ticked: an option, or one of the replies that stand alone. */
interface Tick {
  readonly label: string;
  readonly alone: boolean;
  readonly value: OptionId | Said;
}

async function chooseSeveral({ options }: MultiQuestion, { prompter, wording }: Asking): Promise<Said> {
  const ownNone = options.some(({ exclusive }) => exclusive);
  const none: Said = { kind: 'answered', value: [] };
  const ticks: readonly Tick[] = [
    ...options.map(({ id, label, exclusive }) => ({ label, alone: exclusive, value: id })),
    ...(ownNone ? [] : [{ label: wording.noneOfThese, alone: true, value: none }]),
    { label: wording.unknown, alone: true, value: { kind: 'unknown' } },
    { label: wording.notApplicable, alone: true, value: { kind: 'notApplicable' } },
    { label: wording.later, alone: true, value: { kind: 'later' } },
  ];
  const chosen = await prompter.chooseSeveral({
    message: wording.answer,
    hint: wording.chooseSeveralHint,
    choices: ticks.map((tick) => ({ label: tick.label, value: tick })),
    problemWith: (selection) => {
      const alone = selection.find((tick) => tick.alone);
      if (alone !== undefined && selection.length > 1) return wording.standsAlone(alone.label);
      return selection.length === 0 ? wording.choiceNeeded : null;
    },
  });
  const said = chosen.map(({ value }) => value).find((value) => typeof value === 'object');
  if (said !== undefined) return said;
  return { kind: 'answered', value: chosen.flatMap(({ value }) => (typeof value === 'object' ? [] : [value])) };
}

async function enter(question: NumberQuestion | TextQuestion, { prompter, wording, language }: Asking): Promise<Said> {
  const unit = question.type === 'number' && question.unit !== null ? ` (${question.unit})` : '';
  const text = await prompter.enter({
    message: `${wording.answer.replace(/:$/, '')}${unit}:`,
    problemWith: (typed) =>
      question.type === 'text' || special(typed.trim()) !== null
        ? null
        : numberProblem(typed.trim(), question, wording, language),
  });
  const typed = text.trim();
  return (
    special(typed) ?? { kind: 'answered', value: question.type === 'text' ? typed : Number(typed.replace(',', '.')) }
  );
}

function special(typed: string): Said | null {
  if (typed === '') return { kind: 'later' };
  if (typed === '?') return { kind: 'unknown' };
  return typed === '-' ? { kind: 'notApplicable' } : null;
}

/** „40.000“ would be 40: digits with at most two decimals are taken, after a comma or a point. */
function numberProblem(
  typed: string,
  { min, max, integer }: NumberQuestion,
  wording: InterviewWording,
  language: Language,
): string | null {
  if (integer && !/^-?\d{1,12}$/.test(typed)) return wording.wholeNumberNeeded;
  if (!/^-?\d{1,12}([.,]\d{1,2})?$/.test(typed)) return wording.numberNeeded;
  const value = Number(typed.replace(',', '.'));
  const tooLow = min !== null && value < min;
  const tooHigh = max !== null && value > max;
  if (!tooLow && !tooHigh) return null;
  const shown = (bound: number | null) => (bound === null ? null : formatDecimal(bound, language));
  return wording.outOfRange(shown(min), shown(max));
}
