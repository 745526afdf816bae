import { createInterface } from 'node:readline';
import { Interrupted } from '../interview/index.ts';
import { watchInterruption } from './interruption.ts';

/** Lines of an input, one at a time. */
export interface LineReader {
  /** The next line; fails with `Interrupted` at the end of the input, at Ctrl-C and where the system asks to end. */
  read(): Promise<string>;
  close(): void;
}

/** Reads lines as they are typed; what was typed before anybody asked is kept. */
export function lineReader(input: NodeJS.ReadableStream): LineReader {
  const interruption = watchInterruption(process);
  const lines = createInterface({ input, terminal: false });
  const early: string[] = [];
  let take: ((line: string) => void) | null = null;
  lines.on('line', (line) => {
    if (take === null) early.push(line);
    else take(line);
  });
  lines.on('close', interruption.stop);
  input.on('error', interruption.stop);
  return {
    async read() {
      const waiting = early.shift();
      if (waiting !== undefined) return waiting;
      const line = interruption.guard<string>(
        (onStop) =>
          new Promise((resolve, reject) => {
            take = resolve;
            onStop(() => reject(new Interrupted()));
          }),
      );
      return line.finally(() => {
        take = null;
      });
    },
    close() {
      interruption.close();
      lines.off('close', interruption.stop);
      lines.close();
    },
  };
}
