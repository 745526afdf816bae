import type { AnswerValue, Entry } from '../../answers/index.ts';
import type { AnswerForm } from '../../interview/index.ts';
import type { MultiQuestion, NumberQuestion, Question } from '../../questionnaire/index.ts';
import { type Language, readTypedNumber } from '../../text/index.ts';
import { choicesOf, noneKey, textKey } from './answer-choices.ts';
import type { Showing } from './asking.ts';
import { numberProblem } from './number-problem.ts';

/** How a question is answered on its screen. */
export function formOf(question: Question, entry: Entry | null, showing: Showing): AnswerForm {
  const { wording, plain } = showing;
  const { screen } = wording;
  const hints = screen.plainHints;
  const value = entry?.kind === 'answered' ? entry.value : null;
  switch (question.type) {
    case 'number':
      return numberForm(question, value, showing);
    case 'multi':
      return severalForm(question, value, showing);
    case 'text': {
      const label = value === null ? screen.enterText : screen.changeText;
      const hint = plain ? hints.choose : screen.textHint;
      return { kind: 'one', choices: [{ key: textKey, label }], current: textKey, hint };
    }
    default: {
      const choices = choicesOf(question, showing);
      const chosen = choices.find((choice) => choice.value === value)?.key ?? null;
      return {
        kind: 'one',
        choices,
        current: value === null ? otherKey(entry, showing) : chosen,
        hint: plain ? hints.choose : screen.chooseHint,
      };
    }
  }
}

function severalForm(question: MultiQuestion, value: AnswerValue | null, showing: Showing): AnswerForm {
  const { wording, plain } = showing;
  const { screen, problems } = wording;
  const choices = choicesOf(question, showing);
  const hasOwnNone = question.options.some(({ exclusive }) => exclusive);
  const none = hasOwnNone ? [] : [{ key: noneKey, label: screen.noneOfThese, alone: true }];
  const chosen = Array.isArray(value) ? (value as readonly string[]) : null;
  return {
    kind: 'several',
    choices: [
      ...choices.map(({ key, label }, index) => ({ key, label, alone: question.options[index]?.exclusive === true })),
      ...none,
    ],
    current:
      chosen?.length === 0
        ? [noneKey]
        : choices.filter((choice) => chosen?.includes(String(choice.value))).map(({ key }) => key),
    hint: plain ? screen.plainHints.several : screen.severalHint,
    nothingTicked: problems.nothingTicked,
    standsAlone: problems.standsAlone,
  };
}

function numberForm(
  question: NumberQuestion,
  value: AnswerValue | null,
  { wording, language, plain }: Showing,
): AnswerForm {
  const { screen } = wording;
  const current = typeof value === 'number' ? storedNumber(value, language) : '';
  return {
    kind: 'number',
    label: screen.number(question.unit),
    current,
    hint: plain ? screen.plainHints.number : screen.numberHint,
    // What a file states with more decimals than anybody types may stay.
    problemWith: (typed, whole) =>
      typed === current ? null : numberProblem(typed, question, { wording, language, whole }),
  };
}

/** The number that was typed or left as it stood; null where it is none. */
export function numberTyped(typed: string, entry: Entry | null, { language }: Showing): number | null {
  const stored = entry?.kind === 'answered' && typeof entry.value === 'number' ? entry.value : null;
  return stored !== null && typed === storedNumber(stored, language) ? stored : readTypedNumber(typed, language);
}

/** A stored number with all its decimals, to be changed. */
function storedNumber(value: number, language: Language): string {
  return String(value).replace('.', language === 'de' ? ',' : '.');
}

/** The key of an answer that is no value. */
function otherKey(entry: Entry | null, { wording: { keys } }: Showing): string | null {
  if (entry?.kind === 'unknown') return keys.unknown;
  return entry?.kind === 'notApplicable' ? keys.notApplicable : null;
}
