import type { AnswerValue } from '../../answers/index.ts';
import type { QuestionAct, Remark, Reply } from '../../interview/index.ts';
import type { MultiQuestion, Question } from '../../questionnaire/index.ts';
import type { QuestionState } from '../../scoring/index.ts';
import { choicesOf, textKey } from './answer-choices.ts';
import { numberTyped } from './answer-form.ts';
import { type Asking, enter } from './asking.ts';
import { questionRequest, type ScreenContext } from './question-request.ts';

/** What the respondent wants at a question. */
export type Wish =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'remark'; readonly remark: Remark }
  | { readonly kind: 'back' }
  | { readonly kind: 'jump' }
  | { readonly kind: 'stop' };

/** Asks one question until the respondent answers it or wants something else. */
export async function askQuestion(state: QuestionState, context: ScreenContext, asking: Asking): Promise<Wish> {
  const request = questionRequest(state, context, asking);
  for (;;) {
    const wish = await wishBehind(await asking.prompter.question(request), state, asking);
    // Whoever turns back from typing is at the question again.
    if (wish !== null) return wish;
  }
}

async function wishBehind(act: QuestionAct, state: QuestionState, asking: Asking): Promise<Wish | null> {
  const { question, entry } = state;
  switch (act.kind) {
    case 'typed': {
      const value = numberTyped(act.text, entry, asking);
      return value === null ? null : answered(value);
    }
    case 'ticked':
      return answered(tickedOptions(question, act.keys, asking));
    case 'key':
      return (await commandBehind(act.key, state, asking)) ?? otherOrChoice(act.key, state, asking);
  }
}

async function commandBehind(key: string, { entry }: QuestionState, asking: Asking): Promise<Wish | null> {
  const { keys, screen } = asking.wording;
  const remark = async (kind: Remark['kind'], message: string): Promise<Wish | null> => {
    const text = await enter(
      { message, hint: screen.emptyHint, current: entry?.[kind] ?? '', problemWith: () => null },
      asking,
    );
    return text === null ? null : { kind: 'remark', remark: { kind, text: text.trim() } };
  };
  switch (key) {
    case keys.comment:
      return remark('comment', screen.enterComment);
    case keys.evidence:
      return remark('evidence', screen.enterEvidence);
    case keys.back:
      return { kind: 'back' };
    case keys.jump:
      return { kind: 'jump' };
    case keys.stop:
      return { kind: 'stop' };
    default:
      return null;
  }
}

async function otherOrChoice(key: string, { question, entry }: QuestionState, asking: Asking): Promise<Wish | null> {
  const { keys, screen, problems } = asking.wording;
  switch (key) {
    case keys.unknown:
      return { kind: 'reply', reply: { kind: 'unknown' } };
    case keys.later:
      return { kind: 'reply', reply: { kind: 'later' } };
    case keys.notApplicable: {
      const current = entry?.kind === 'notApplicable' ? entry.reason : '';
      const problemWith = (text: string) => (text.trim() === '' ? problems.reasonNeeded : null);
      const reason = await enter({ message: screen.reason, hint: '', current, problemWith }, asking);
      return reason === null ? null : { kind: 'reply', reply: { kind: 'notApplicable', reason: reason.trim() } };
    }
    default: {
      if (question.type === 'text' && key === textKey) return enterText(entry, asking);
      const choice = choicesOf(question, asking).find((one) => one.key === key);
      return choice === undefined ? null : answered(choice.value);
    }
  }
}

async function enterText(entry: QuestionState['entry'], asking: Asking): Promise<Wish | null> {
  const { screen, problems } = asking.wording;
  const current = entry?.kind === 'answered' ? String(entry.value) : '';
  const problemWith = (typed: string) => (typed.trim() === '' ? problems.textNeeded : null);
  const text = await enter({ message: screen.enterAnswer, hint: '', current, problemWith }, asking);
  return text === null ? null : answered(text.trim());
}

/** The ids of what was ticked; none of „nichts davon“, which is no option. */
function tickedOptions(question: Question, keys: readonly string[], asking: Asking): AnswerValue {
  const options: MultiQuestion['options'] = question.type === 'multi' ? question.options : [];
  const ticked = choicesOf(question, asking)
    .filter(({ key }) => keys.includes(key))
    .map(({ value }) => value);
  return options.map(({ id }) => id).filter((id) => ticked.includes(id));
}

function answered(value: AnswerValue): Wish {
  return { kind: 'reply', reply: { kind: 'answered', value } };
}
