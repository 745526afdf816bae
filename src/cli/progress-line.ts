import type { Host } from '../host/index.ts';
import { asciiText } from '../text/index.ts';

/** One line on standard error that is written over again and again; nothing where that is no terminal. */
export interface ProgressLine {
  show(text: string): void;
  /** Takes the line away; what is written next stands in its place. */
  clear(): Promise<void>;
}

const backAndErase = '\r\u001b[2K';

export function progressLine({ terminal }: Host): ProgressLine {
  let shown = false;
  const write = (text: string) => terminal.writeError(text);
  return {
    show(text) {
      if (!terminal.rewritesErrors) return;
      shown = true;
      // A line that wraps could not be taken back.
      void write(backAndErase + (terminal.unicode ? text : asciiText(text)).slice(0, terminal.width - 1));
    },
    async clear() {
      if (shown) await write(backAndErase);
      shown = false;
    },
  };
}
