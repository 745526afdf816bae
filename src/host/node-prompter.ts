import type { Key } from 'node:readline';
import inquirer from 'inquirer';
import { Interrupted, type Prompter, type QuestionAct, type QuestionRequest } from '../interview/index.ts';
import { wrapLines } from '../text/index.ts';
import { type Interruption, watchInterruption } from './interruption.ts';
import { linePrompt } from './line-prompt.ts';
import { listRequest } from './list-request.ts';
import { widthOf } from './node-terminal.ts';
import { type QuestionPromptConfig, questionPrompt } from './question-prompt.ts';
import { screenStyle } from './screen-style.ts';

export interface PromptStreams {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

export interface PromptOptions {
  readonly streams: PromptStreams;
  readonly colours: boolean;
}

const usualRows = 24;

/** Asks with inquirer. A prompt clears its screen at its end; what stays is said by the interview. */
export function nodePrompter({ streams, colours }: PromptOptions): Prompter {
  const { output } = streams;
  const interruption = watchInterruption(process);
  const ask = promptRunner(streams, interruption);
  const style = screenStyle(colours);
  const details = { shown: false };
  const width = () => widthOf(output);
  const size = () => ({ width: width(), rows: (output.rows ?? 0) > 0 ? output.rows : usualRows });
  const onResize = (changed: () => void) => {
    output.on('resize', changed);
    return () => output.off('resize', changed);
  };
  const screen = (request: QuestionRequest, own: Pick<QuestionPromptConfig, 'details' | 'escapes'>) =>
    ask<QuestionAct>({ type: 'question', request, style, size, onResize, ...own });
  const say = (text: string): Promise<void> =>
    new Promise((resolve) => {
      output.write(text, () => resolve());
    });
  return {
    say,
    question: (request) => screen(request, { details, escapes: false }),
    async choose(request) {
      const act = await screen(listRequest(request), { details: { shown: false }, escapes: request.backKey !== '' });
      const chosen = act.kind === 'key' ? request.choices.find(({ key }) => key === act.key) : undefined;
      if (request.keep && chosen !== undefined) await say(`${request.message} ${chosen.label}\n`);
      return chosen?.key ?? null;
    },
    async enter(request) {
      const text = await ask<string | null>({ type: 'line', request, style, width });
      if (text !== null) await say(wrapLines(`${request.message} ${text}\n`, width()));
      return text;
    },
    close: () => interruption.close(),
  };
}

/** Ctrl-C, and a prompt that was closed from outside. */
const interruptions = ['ExitPromptError', 'AbortPromptError'];

type Ask = <Answer>(question: Readonly<Record<string, unknown>>) => Promise<Answer>;

/**
 * Runs inquirer’s prompts, one at a time, until the input ends. They have one constant name, since inquirer makes nested objects of
 * names with dots.
 */
function promptRunner(streams: PromptStreams, interruption: Interruption): Ask {
  const prompt = inquirer.createPromptModule({ ...streams, clearPromptOnDone: true });
  prompt.registerPrompt('question', questionPrompt);
  prompt.registerPrompt('line', linePrompt);
  return <Answer>(question: Readonly<Record<string, unknown>>) =>
    interruption.guard(async (onStop) => {
      // The type of a registered prompt’s question is not known to inquirer; what it takes is checked where it is made.
      const asked = prompt([{ ...question, name: 'value' }] as unknown as Parameters<typeof prompt>[0]);
      onStop(() => asked.ui.close());
      const release = onEndOfInput(streams.input, interruption);
      try {
        return ((await asked) as { readonly value: Answer }).value;
      } catch (error) {
        // Their classes are not exported, so the names must do.
        if (error instanceof Error && interruptions.includes(error.name)) throw new Interrupted();
        throw error;
      } finally {
        release();
      }
    });
}

/**
 * Stops at Ctrl-D or when the input is closed. Inquirer does not notice either: its prompt would never end, and as nothing else
 * is left to wait for, the process would, without a word. Returns what ends the watch.
 */
function onEndOfInput(input: NodeJS.ReadStream, { stop }: Interruption): () => void {
  const onKey = (_text: string | undefined, key: Key | undefined) => {
    if (key?.ctrl === true && key.name === 'd') stop();
  };
  input.on('keypress', onKey);
  input.on('end', stop);
  input.on('close', stop);
  input.on('error', stop);
  return () => {
    input.off('keypress', onKey);
    input.off('end', stop);
    input.off('close', stop);
    input.off('error', stop);
  };
}
