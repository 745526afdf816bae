import { afterEach, beforeEach, expect, test } from 'vitest';
import { answer, begin, type Desk, makeDesk } from './interview-desk.ts';
import type { Terminal } from './terminal.ts';

let desk: Desk;

beforeEach(() => {
  desk = makeDesk();
});
afterEach(() => desk.clear());

/** What the screen shows, and what is typed then, of a whole interview after the facts. */
const script: readonly (readonly [shown: string, ...keys: readonly string[]])[] = [
  ['Frage 1 von', 'j', 'Enter'],
  ['Frage 2 von', 'm'],
  ['Anmerkung zu dieser Frage:', 'im Entwurf', 'Enter'],
  ['Anmerkung: im Entwurf', '2', 'Enter'],
  ['Frage 3 von', 'c', 'Enter'],
  ['Akten ist geschafft', 'Enter'],
  ['Frage 4 von', 'x', 'Enter'],
  ['Warum trifft das nicht zu', 'keine eigene Technik', 'Enter'],
  ['Frage 5 von', '33,5', 'Enter'],
  ['Frage 6 von', 'a', 'c', 'Enter'],
  ['Frage 7 von', 'Enter'],
  ['Ihre Antwort:', 'Grüße', 'Enter'],
  ['Technik ist geschafft', 'q', 'Enter'],
];

async function play(terminal: Terminal): Promise<void> {
  for (const [shown, ...keys] of script) {
    await terminal.shows(shown);
    terminal.type(...keys);
  }
  await terminal.shows('exit code 0');
}

/** The steps of the script at which the terminal may stand when an interview goes on: at a question, by its number. */
const stepOfQuestion = (screen: string): number | null => {
  const numbers = [...screen.matchAll(/Frage (\d) von/g)].map(([, number]) => Number(number));
  const at = numbers.at(-1);
  if (at === undefined) return null;
  if (at === 2 && screen.includes('Anmerkung: im Entwurf')) return 3;
  return script.findIndex(([shown]) => shown === `Frage ${at} von`);
};

/** Pseudo-random whole numbers below a bound; the same in every run. */
function someNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

test('interrupted with Ctrl-C at ten random points, an interview comes to the same file', async () => {
  const whole = desk.start('whole');
  await begin(whole, 'Musterdorf');
  await play(whole);
  const expected = desk.file();

  const other = makeDesk();
  try {
    const number = someNumbers(20220901);
    let terminal = other.start('part-0');
    await begin(terminal, 'Musterdorf');
    let step = 0;
    // Ten times: some steps on, then some keys of the next step, then Ctrl-C.
    for (let interruption = 1; interruption <= 10; interruption += 1) {
      for (let steps = number(3); steps > 0 && step < script.length - 1; steps -= 1) {
        const [shown = '', ...keys] = script[step] ?? [];
        await terminal.shows(shown);
        terminal.type(...keys);
        step += 1;
      }
      const [shown = '', ...keys] = script[step] ?? [];
      await terminal.shows(shown);
      const typed = keys.slice(0, number(keys.length));
      if (typed.length > 0) terminal.type(...typed);
      terminal.type('C-c');
      expect(await terminal.shows('exit code 130')).toContain('lotse assess antworten.yaml -q mini');
      expect(other.names()).toEqual(['antworten.yaml', 'mini']);
      terminal = other.start(`part-${interruption}`);
      await answer(terminal, 'Was möchten Sie beantworten?');
      const screen = await terminal.shows(/Frage \d von|Und jetzt/);
      step = stepOfQuestion(screen) ?? script.length - 1;
    }
    for (const [shown, ...keys] of script.slice(step)) {
      await terminal.shows(step === script.length - 1 ? 'Und jetzt?' : shown);
      terminal.type(...keys);
    }
    await terminal.shows('exit code 0');
    expect(other.file()).toBe(expected);
  } finally {
    other.clear();
  }
});

test('Ctrl-D stops as Ctrl-C does', async () => {
  const terminal = desk.start('end-of-input');
  await begin(terminal);
  await answer(terminal, 'Frage 1 von', 'j');
  await terminal.shows('Frage 2 von');
  terminal.type('C-d');
  await terminal.shows('exit code 130');
  expect(desk.answers()).toBe('\n  akten-papier: true\n');
});
