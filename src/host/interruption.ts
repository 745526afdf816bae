import { isatty } from 'node:tty';
import { Interrupted } from '../interview/index.ts';

/** What asks the program to end: Ctrl-C between two prompts, `kill`, a closed terminal. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

interface SignalSource {
  on(signal: (typeof signals)[number], listener: () => void): unknown;
  off(signal: (typeof signals)[number], listener: () => void): unknown;
}

/** Ends prompts when the input ends or the system asks to; what is being written is finished first. */
export interface Interruption {
  /** Runs a prompt; `stop` has to make it fail at once. Fails itself with `Interrupted` where it was stopped. */
  guard<Answer>(prompt: (onStop: (stop: () => void) => void) => Promise<Answer>): Promise<Answer>;
  /** Notes that nothing more can come: the end of the input. */
  stop(): void;
  close(): void;
}

let watchesExit = false;

/**
 * Node.js puts the terminal back as it was at its end, and aborts (with a core file) where the terminal is gone. By then all is
 * saved, so the process ends as if it had not listened for the closing.
 */
function endWithoutTerminal(): void {
  if (process.stdin.isTTY !== true || isatty(0)) return;
  process.removeAllListeners('SIGHUP');
  process.kill(process.pid, 'SIGHUP');
}

export function watchInterruption(source: SignalSource): Interruption {
  let stopped = false;
  let stopPrompt: (() => void) | null = null;
  const stop = (): void => {
    stopped = true;
    stopPrompt?.();
  };
  for (const signal of signals) source.on(signal, stop);
  if (!watchesExit) process.on('exit', endWithoutTerminal);
  watchesExit = true;
  return {
    async guard(prompt) {
      if (stopped) throw new Interrupted();
      try {
        return await prompt((onStop) => {
          stopPrompt = onStop;
        });
      } catch (error) {
        if (stopped) throw new Interrupted();
        throw error;
      } finally {
        stopPrompt = null;
      }
    },
    stop,
    close() {
      for (const signal of signals) source.off(signal, stop);
    },
  };
}
