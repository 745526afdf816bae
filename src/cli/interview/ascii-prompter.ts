import type { AnswerForm, KeyedLabel, Prompter, QuestionRequest } from '../../interview/index.ts';
import { asciiText } from '../../text/index.ts';

/** A prompter for a console that shows ASCII only: everything is shown in it, nothing that is stored is changed. */
export function asciiPrompter(prompter: Prompter): Prompter {
  return {
    say: (text) => prompter.say(asciiText(text)),
    question: (request) => prompter.question(asciiQuestion(request)),
    choose: (request) =>
      prompter.choose({
        ...request,
        message: asciiText(request.message),
        choices: request.choices.map(asciiChoice),
        hint: asciiText(request.hint),
      }),
    async enter({ message, hint, current, backKey, problemWith }) {
      const shown = asciiText(current);
      const typed = await prompter.enter({
        message: asciiText(message),
        hint: asciiText(hint),
        current: shown,
        backKey,
        problemWith: (text) => asciiOrNull(problemWith(text)),
      });
      // What was not touched stays as it was written.
      return typed === shown ? current : typed;
    },
    close: () => prompter.close(),
  };
}

function asciiQuestion(request: QuestionRequest): QuestionRequest {
  const { heading, text, remarks, help, details, form, others, commands, detailsCommand, pageKeys } = request;
  return {
    heading: asciiText(heading),
    text: asciiText(text),
    remarks: remarks.map(asciiText),
    help: asciiOrNull(help),
    details: details.map(({ title, lines }) => ({ title: asciiText(title), lines: lines.map(asciiText) })),
    form: asciiForm(form),
    others: others.map(asciiChoice),
    commands: commands.map(asciiChoice),
    detailsCommand: asciiChoice(detailsCommand),
    pageKeys: { up: asciiText(pageKeys.up), down: asciiText(pageKeys.down) },
  };
}

function asciiForm(form: AnswerForm): AnswerForm {
  const hint = asciiText(form.hint);
  switch (form.kind) {
    case 'one':
      return { ...form, hint, choices: form.choices.map(asciiChoice) };
    case 'several':
      return {
        ...form,
        hint,
        choices: form.choices.map(asciiChoice),
        nothingTicked: asciiText(form.nothingTicked),
        standsAlone: (label) => asciiText(form.standsAlone(label)),
      };
    case 'number':
      return {
        ...form,
        hint,
        label: asciiText(form.label),
        problemWith: (typed, whole) => asciiOrNull(form.problemWith(typed, whole)),
      };
  }
}

function asciiChoice<Choice extends KeyedLabel>(choice: Choice): Choice {
  return { ...choice, label: asciiText(choice.label) };
}

function asciiOrNull(text: string | null): string | null {
  return text === null ? null : asciiText(text);
}
