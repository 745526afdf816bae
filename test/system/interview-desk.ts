import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyMini } from '../support/copy-mini.ts';
import { openTerminal, type Terminal, type TerminalOptions } from './terminal.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const lotse = `${process.execPath} ${join(root, 'bin', 'lotse.js')}`;

/** A folder with the small questionnaire, and terminals in it. */
export interface Desk {
  readonly folder: string;
  /** Starts an interview of `antworten.yaml`; what stands before the call can set limits, say. */
  start(name: string, options?: string, terminal?: TerminalOptions & { readonly before?: string }): Terminal;
  /** Any command. */
  run(name: string, command: string, terminal?: TerminalOptions): Terminal;
  /** The text of the file of answers. */
  file(): string;
  /** What stands below `answers:`. */
  answers(): string;
  /** The number of the process that holds the lock. */
  lockedBy(): number;
  /** The names of the files in the folder, hidden ones aside. */
  names(): readonly string[];
  clear(): void;
}

export function makeDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-system-'));
  copyMini(folder);
  const terminals: Terminal[] = [];
  const run: Desk['run'] = (name, command, options) => {
    const terminal = openTerminal(name, folder, `${command}; echo "exit code $?"`, options);
    terminals.push(terminal);
    return terminal;
  };
  const file = () => readFileSync(join(folder, 'antworten.yaml'), 'utf8');
  return {
    folder,
    run,
    start: (name, options = '', { before = '', ...terminal } = {}) =>
      run(name, `${before}${lotse} assess antworten.yaml -q mini ${options}`, terminal),
    file,
    answers: () => file().split('answers:')[1] ?? '',
    lockedBy: () =>
      (JSON.parse(readFileSync(join(folder, 'antworten.yaml.lock'), 'utf8')) as { readonly pid: number }).pid,
    names: () => readdirSync(folder).filter((name) => !/^\.[\w-]+\.record$|^tmux-/.test(name)),
    clear() {
      for (const terminal of terminals) {
        try {
          terminal.close();
        } catch {
          // Closed by the test already.
        }
      }
      rmSync(folder, { recursive: true, maxRetries: 5 });
    },
  };
}

/** Answers the prompt that shows a text: types something and confirms. */
export async function answer(terminal: Terminal, prompt: string | RegExp, ...keys: readonly string[]): Promise<void> {
  await terminal.shows(prompt);
  terminal.type(...keys, 'Enter');
}

/** The facts of a small town. */
export async function answerFacts(terminal: Terminal, name: string): Promise<void> {
  await answer(terminal, 'Name der Kommune', name);
  await answer(terminal, 'Art der Kommune:\n', '1');
  await answer(terminal, 'Land:\n');
  await answer(terminal, '(AGS), 8 Ziffern:\n');
  await answer(terminal, 'Einwohnerzahl:\n', '9000');
  await answer(terminal, 'Bildschirmarbeitsplätze:\n');
}

/** The facts, and that everything is to be asked. */
export async function begin(terminal: Terminal, name = 'Größe an der Süßen Möhre'): Promise<void> {
  await answerFacts(terminal, name);
  await answer(terminal, 'Was möchten Sie beantworten?');
}
