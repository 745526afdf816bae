import { execFileSync } from 'node:child_process';

export interface Terminal {
  /** Types keys as tmux names them: text as it is, `Enter`, `Down`, `C-c` … */
  type(...keys: readonly string[]): void;
  screen(): string;
  /** Waits until the screen shows a text. */
  shows(text: string | RegExp): Promise<string>;
  close(): void;
}

const patience = 30_000;

/** A real terminal of 80 × 24 characters that runs a command in a folder, by tmux. */
export function openTerminal(name: string, folder: string, command: string): Terminal {
  const session = `lotse-${process.pid}-${name}`;
  // A server of its own, with its socket in the folder: one that is about to end, as its last session was closed, would refuse a new session.
  const env = { ...process.env, TMUX_TMPDIR: folder };
  const tmux = (...args: readonly string[]): string =>
    execFileSync('tmux', ['-L', session, '-f', '/dev/null', ...args], { encoding: 'utf8', stdio: 'pipe', env });
  const environment = ['-e', 'LANG=C.UTF-8', '-e', 'LC_ALL=C.UTF-8', '-e', 'LOTSE_LANG='];
  // Set before the command starts: one that ends at once must leave its screen.
  const keepScreen = ['start-server', ';', 'set-option', '-g', 'remain-on-exit', 'on', ';'];
  const size = ['-x', '80', '-y', '24'];
  tmux('-u', ...keepScreen, 'new-session', '-d', '-s', session, ...size, '-c', folder, ...environment, command);
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
    close: () => {
      tmux('kill-server');
    },
  };
}
