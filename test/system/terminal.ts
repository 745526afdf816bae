import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Terminal {
  /** Types keys as tmux names them: text as it is, `Enter`, `Down`, `C-c` … */
  type(...keys: readonly string[]): void;
  screen(): string;
  /** Waits until the screen shows a text. */
  shows(text: string | RegExp): Promise<string>;
  /** The number of the process in it. */
  processId(): number;
  /** All that was written to it, byte for byte. */
  written(): string;
  resize(columns: number, rows: number): void;
  close(): void;
}

export interface TerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

const patience = 30_000;

/** A real terminal, of 80 × 24 characters if not said otherwise, that runs a command in a folder, by tmux. */
export function openTerminal(
  name: string,
  folder: string,
  command: string,
  { columns = 80, rows = 24, environment = {} }: TerminalOptions = {},
): Terminal {
  const session = `lotse-${process.pid}-${name}`;
  const record = join(folder, `.${name}.record`);
  // A server of its own, with its socket in the folder: one that is about to end, as its last session was closed, would refuse a new session.
  const env = { ...process.env, TMUX_TMPDIR: folder };
  const tmux = (...args: readonly string[]): string =>
    execFileSync('tmux', ['-L', session, '-f', '/dev/null', ...args], { encoding: 'utf8', stdio: 'pipe', env });
  const variables = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', LOTSE_LANG: '', ...environment };
  const set = Object.entries(variables).flatMap(([key, value]) => ['-e', `${key}=${value}`]);
  const size = ['-x', String(columns), '-y', String(rows)];
  // The command waits for a first line, so that the record begins before it writes; after it the screen stays as it is.
  const waiting = `stty -echo; read start; stty echo; ${command}; sleep 600`;
  tmux('-u', 'new-session', '-d', '-s', session, ...size, '-c', folder, ...set, waiting);
  tmux('pipe-pane', '-t', session, `cat >> '${record}'`);
  tmux('send-keys', '-t', session, 'Enter');
  const screen = (): string => tmux('capture-pane', '-p', '-t', session);
  return {
    screen,
    type: (...keys) => {
      tmux('send-keys', '-t', session, ...keys);
    },
    shows: async (text) => {
      const deadline = Date.now() + patience;
      for (;;) {
        const shown = screen();
        if (typeof text === 'string' ? shown.includes(text) : text.test(shown)) return shown;
        if (Date.now() > deadline) throw new Error(`the terminal never showed ${String(text)}; it shows:\n${shown}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    processId: () => Number(tmux('display-message', '-p', '-t', session, '#{pane_pid}')),
    written: () => (existsSync(record) ? readFileSync(record, 'latin1') : ''),
    resize: (width, height) => {
      tmux('resize-window', '-t', session, '-x', String(width), '-y', String(height));
    },
    close: () => {
      tmux('kill-server');
    },
  };
}
