import type { Key } from 'node:readline';
import { makeTheme } from '@inquirer/core';
import inquirer from 'inquirer';
import {
  type ChooseRequest,
  type ChooseSeveralRequest,
  type EnterRequest,
  Interrupted,
  type Prompter,
} from '../interview/index.ts';
import { choosePrompt } from './choose-prompt.ts';
import { widthOf } from './node-terminal.ts';
import { indentedLines, wrapAnswer } from './wrap-answer.ts';

interface PromptStreams {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

/** Ctrl-C, and a prompt that was closed from outside. */
const interruptions = ['ExitPromptError', 'AbortPromptError'];

/** Columns of a box to tick and of what stands before it. */
const tickIndentation = 3;

/** Asks with inquirer. Prompts have one constant name, since inquirer makes nested objects of names with dots. */
export function nodePrompter(streams: PromptStreams): Prompter {
  const prompt = inquirer.createPromptModule(streams);
  prompt.registerPrompt('choose', choosePrompt);
  const pageSize = () => Math.max(5, (streams.output.rows ?? 24) - 5);
  const width = () => widthOf(streams.output);
  const { style } = makeTheme({});
  /** The answer as it stays on the screen. */
  const answerStyle = (message: string) => (text: string) => style.answer(wrapAnswer(text, `${message} `, width()));

  async function ask<Answer>(question: Readonly<Record<string, unknown>>): Promise<Answer> {
    // The type of a registered prompt's question is not known to inquirer; what it takes is checked where it is made.
    const asked = prompt([{ ...question, name: 'value' }] as unknown as Parameters<typeof prompt>[0]);
    const release = onEndOfInput(streams.input, () => asked.ui.close());
    try {
      return ((await asked) as { readonly value: Answer }).value;
    } catch (error) {
      // Their classes are not exported, so the names must do.
      if (error instanceof Error && interruptions.includes(error.name)) throw new Interrupted();
      throw error;
    } finally {
      release();
    }
  }

  return {
    async choose<Value>({ message, choices, hint }: ChooseRequest<Value>): Promise<Value> {
      const index = await ask<number>({
        type: 'choose',
        message,
        choices,
        hint,
        pageSize: pageSize(),
        width: width(),
      });
      const chosen = choices[index];
      if (chosen === undefined) throw new Error(`the prompt returned a choice that is not there: ${index}`);
      return chosen.value;
    },

    async chooseSeveral<Value>(request: ChooseSeveralRequest<Value>): Promise<readonly Value[]> {
      const { message, choices, hint } = request;
      const valueAt = (index: number) => choices.slice(index, index + 1).map(({ value }) => value);
      const indices = await ask<readonly number[]>({
        type: 'checkbox',
        message,
        choices: choices.map(({ label }, index) => ({
          name: indentedLines(label, width(), tickIndentation),
          short: label,
          value: index,
        })),
        // Its own shortcuts „a“ and „i“ would change everything at a slip of the finger.
        shortcuts: { all: null, invert: null },
        theme: { style: { keysHelpTip: () => hint, answer: answerStyle(message) } },
        pageSize: pageSize(),
        loop: false,
        validate: (items: readonly { readonly value: number }[]) =>
          request.problemWith(items.flatMap(({ value }) => valueAt(value))) ?? true,
      });
      return indices.flatMap(valueAt);
    },

    enter({ message, problemWith }: EnterRequest): Promise<string> {
      return ask<string>({
        type: 'input',
        message,
        theme: { style: { answer: answerStyle(message) } },
        validate: (text: string) => problemWith(text) ?? true,
      });
    },
  };
}

/**
 * Calls `stop` at Ctrl-D or when the input is closed. Inquirer does not notice either: its prompt would never end, and as nothing else
 * is left to wait for, the process would, without a word. Returns what ends the watch.
 */
function onEndOfInput(input: NodeJS.ReadStream, stop: () => void): () => void {
  const onKey = (_text: string | undefined, key: Key | undefined) => {
    if (key?.ctrl === true && key.name === 'd') stop();
  };
  input.on('keypress', onKey);
  input.on('end', stop);
  input.on('close', stop);
  return () => {
    input.off('keypress', onKey);
    input.off('end', stop);
    input.off('close', stop);
  };
}
