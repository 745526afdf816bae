import { PassThrough, Writable } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import { nodePrompter } from '../../src/host/node-prompter.ts';
import { plainPrompter } from '../../src/host/plain-prompter.ts';
import { type EnterRequest, Interrupted, type QuestionRequest } from '../../src/interview/index.ts';

/** Streams that stand in for a terminal. */
function standIn() {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const seen = { text: '', wake: (): void => undefined };
  const output = Object.assign(
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        seen.text += chunk.toString();
        seen.wake();
        done();
      },
    }),
    // Each prompt ends its output; the real one stays open all the same.
    { isTTY: true, columns: 80, rows: 24, end: () => undefined },
  );
  return {
    streams: { input, output } as unknown as { input: NodeJS.ReadStream; output: NodeJS.WriteStream },
    written: () => seen.text,
    /** Types once the output shows something new. */
    async type(after: string, keys: string): Promise<void> {
      while (!seen.text.includes(after)) {
        await new Promise<void>((resolve) => {
          seen.wake = resolve;
        });
      }
      seen.text = '';
      input.write(keys);
    },
    async end(after: string): Promise<void> {
      while (!seen.text.includes(after)) {
        await new Promise<void>((resolve) => {
          seen.wake = resolve;
        });
      }
      input.end();
    },
  };
}

const request: QuestionRequest = {
  heading: 'Akten – Frage 1 von 7',
  text: 'Ist das geregelt?',
  remarks: [],
  help: null,
  details: [{ title: 'Nachweise', lines: ['Aktenplan'] }],
  form: {
    kind: 'one',
    choices: [
      { key: '0', label: 'Nein.' },
      { key: '1', label: 'Ja.' },
    ],
    current: null,
    hint: 'Wählen!',
  },
  others: [{ key: 'w', label: 'weiß nicht' }],
  commands: [{ key: 'z', label: 'zurück' }],
  detailsCommand: { key: 'h', label: 'Hilfe' },
  pageKeys: { up: 'Bild auf', down: 'Bild ab' },
};

const line: EnterRequest = {
  message: 'Name:',
  hint: 'Esc: zurück',
  current: 'Altdorf',
  backKey: 'z',
  problemWith: (text) => (text === '' ? 'Ein Name fehlt.' : null),
};

describe('in a terminal', () => {
  const open = () => {
    const terminal = standIn();
    const prompter = nodePrompter({ streams: terminal.streams, colours: false });
    onTestFinished(() => prompter.close());
    return { terminal, prompter };
  };

  test('keys choose, Enter confirms, the screen is cleared', async () => {
    const { terminal, prompter } = open();
    const asked = prompter.question(request);
    await terminal.type('weiß nicht', '1');
    await terminal.type('> 1  Ja.', '\r');
    expect(await asked).toEqual({ kind: 'key', key: '1' });
    expect(terminal.written()).toContain('\u001b[2K');
  });

  test('the choice to see details outlasts the question', async () => {
    const { terminal, prompter } = open();
    const first = prompter.question(request);
    await terminal.type('weiß nicht', 'h');
    await terminal.type('- Aktenplan', 'z');
    expect(await first).toEqual({ kind: 'key', key: 'z' });
    const second = prompter.question(request);
    await terminal.type('- Aktenplan', 'z');
    await second;
  });

  test('a line can be changed, emptied, and left by Escape', async () => {
    const { terminal, prompter } = open();
    const changed = prompter.enter(line);
    await terminal.type('> Altdorf', '\u007f\u007f\u007f\u007fstadt');
    await terminal.type('> Altstadt', '\r');
    expect(await changed).toBe('Altstadt');
    const emptied = prompter.enter(line);
    await terminal.type('> Altdorf', '\u0015');
    await terminal.type('Esc: zurück', '\r');
    await terminal.type('Ein Name fehlt.', 'N');
    await terminal.type('> N', '\r');
    expect(await emptied).toBe('N');
    const left = prompter.enter(line);
    await terminal.type('> Altdorf', '\u001b');
    expect(await left).toBeNull();
  });

  test.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('%s interrupts', async (_, key) => {
    const { terminal, prompter } = open();
    const asked = prompter.question(request);
    const ended = expect(asked).rejects.toBeInstanceOf(Interrupted);
    await terminal.type('weiß nicht', key);
    await ended;
  });

  test('the end of the input interrupts, and so does whatever is asked after it', async () => {
    const { terminal, prompter } = open();
    const ended = expect(prompter.question(request)).rejects.toBeInstanceOf(Interrupted);
    await terminal.end('weiß nicht');
    await ended;
    await expect(prompter.enter(line)).rejects.toBeInstanceOf(Interrupted);
  });
});

describe('line by line', () => {
  const open = () => {
    const terminal = standIn();
    const prompter = plainPrompter(terminal.streams);
    onTestFinished(() => prompter.close());
    return { terminal, prompter };
  };

  test('keys and Enter; what was typed early is not lost', async () => {
    const { terminal, prompter } = open();
    const asked = prompter.question(request);
    await terminal.type('> ', 'h\n7\n1\n');
    expect(await asked).toEqual({ kind: 'key', key: '1' });
    expect(terminal.written()).toContain('- Aktenplan');
    expect(terminal.written()).not.toContain('\u001b');
  });

  test('an empty line keeps, a minus empties, the back key leaves', async () => {
    const { terminal, prompter } = open();
    const kept = prompter.enter(line);
    await terminal.type('> ', '-\n\n');
    expect(await kept).toBe('Altdorf');
    const left = prompter.enter(line);
    await terminal.type('> ', 'z\n');
    expect(await left).toBeNull();
  });

  test('where there is no way back, an empty line keeps what stands there, and nothing else is meant by it', async () => {
    const { terminal, prompter } = open();
    const kept = prompter.enter({ ...line, backKey: '' });
    await terminal.type('> ', '\n');
    expect(await kept).toBe('Altdorf');
    const needed = prompter.enter({ ...line, backKey: '', current: '' });
    await terminal.type('> ', '\nNeudorf\n');
    expect(await needed).toBe('Neudorf');
    expect(terminal.written()).toContain('Ein Name fehlt.');
    const choices = [{ key: '1', label: 'Alles' }];
    const list = { message: 'Was?', choices, pageKeys: request.pageKeys, keep: false, hint: 'Wählen!', backKey: '' };
    const chosen = prompter.choose({ ...list, current: '1' });
    await terminal.type('> ', 'z\n\n');
    expect(await chosen).toBe('1');
  });

  test('the end of the input interrupts', async () => {
    const { terminal, prompter } = open();
    const ended = expect(prompter.question(request)).rejects.toBeInstanceOf(Interrupted);
    await terminal.end('> ');
    await ended;
  });
});
