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
  const tmux = (...args: readonly string[]): string => execFileSync('tmux', [...args], { encoding: 'utf8' });
  const environment = ['-e', 'LANG=C.UTF-8', '-e', 'LC_ALL=C.UTF-8', '-e', 'LOTSE_LANG='];
  tmux('-u', 'new-session', '-d', '-s', session, '-x', '80', '-y', '24', '-c', folder, ...environment, command);
  tmux('set-option', '-t', session, 'remain-on-exit', 'on');
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
      tmux('kill-session', '-t', session);
    },
  };
}
