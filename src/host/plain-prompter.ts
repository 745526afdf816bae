import type { Prompter, QuestionAct, QuestionRequest } from '../interview/index.ts';
import { hangingLines, wrapLines } from '../text/index.ts';
import { detailLines } from './detail-lines.ts';
import { lineReader } from './line-reader.ts';
import { listRequest } from './list-request.ts';
import { widthOf } from './node-terminal.ts';
import { readPlainLine } from './read-plain-line.ts';
import { rowsOf } from './screen-state.ts';

interface PlainStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly columns?: number };
}

/**
 * Asks line by line, without any control sequence: for screen readers, logs and consoles that know none. Whoever answers types the
 * key and Enter.
 */
export function plainPrompter({ input, output }: PlainStreams): Prompter {
  const lines = lineReader(input);
  const width = () => widthOf(output);
  const write = (text: string): Promise<void> =>
    new Promise((resolve) => {
      output.write(text, () => resolve());
    });

  async function readLine(): Promise<string> {
    await write('> ');
    return lines.read();
  }

  async function ask(request: QuestionRequest): Promise<QuestionAct> {
    await write(`${questionLines(request, width()).join('\n')}\n`);
    for (;;) {
      const read = readPlainLine(request, await readLine());
      if (read.kind === 'act') return read.act;
      const text = read.kind === 'details' ? detailLines(request, width()).join('\n') : wrapLines(read.text, width());
      await write(`${text}\n`);
    }
  }

  return {
    say: write,
    question: ask,
    async choose(request) {
      const list = listRequest(request);
      const { backKey, choices } = request;
      // Where a line of the list has the key of turning back, that line is meant.
      const turnsBack = backKey !== '' && choices.every(({ key }) => key !== backKey);
      const act = await ask(turnsBack ? { ...list, commands: [{ key: backKey, label: '' }] } : list);
      return act.kind === 'key' && !(turnsBack && act.key === backKey) ? act.key : null;
    },
    async enter({ message, hint, current, backKey, problemWith }) {
      const notes = [...(current === '' ? [] : [`[${current}]`]), ...(hint === '' ? [] : [`(${hint})`])];
      await write(`${wrapLines([message, ...notes].join(' '), width())}\n`);
      for (;;) {
        const typed = (await readLine()).trim();
        if (backKey !== '' && typed === backKey) return null;
        // An empty line keeps what stands there, a single minus takes it away.
        const text = typed === '' ? current : typed === '-' && current !== '' ? '' : typed;
        const problem = problemWith(text);
        if (problem === null) return text;
        await write(`${wrapLines(problem, width())}\n`);
      }
    },
    close: () => lines.close(),
  };
}

function questionLines(request: QuestionRequest, width: number): readonly string[] {
  const { heading, text, help, remarks, form, commands, detailsCommand } = request;
  const paragraphs = [...(heading === '' ? [] : [heading]), text, ...(help === null ? [] : [help]), ...remarks];
  const rows = rowsOf(request);
  const keyWidth = Math.max(1, ...rows.map(({ key }) => key.length));
  const keys = [detailsCommand, ...commands].filter(({ label }) => label !== '');
  return [
    ...(heading === '' ? [] : ['']),
    ...paragraphs.map((paragraph) => wrapLines(paragraph, width)),
    ...rows.flatMap(({ key, label }) => hangingLines(`  ${key.padStart(keyWidth)}  `, label, width)),
    ...(keys.length === 0 ? [] : [wrapLines(keys.map(({ key, label }) => `${key} ${label}`).join(', '), width)]),
    wrapLines(form.kind === 'number' ? `${form.label} ${form.hint}` : form.hint, width),
  ];
}
