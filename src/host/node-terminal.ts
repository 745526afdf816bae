import { platform } from 'node:process';
import { limits } from '../source/index.ts';
import type { Terminal, Writing } from './host.ts';

/** What of `process` the terminal needs. */
export interface ProcessStreams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const defaultWidth = 80;

/** Columns of a terminal as it is now; one that does not know its size says 0. */
export function widthOf({ columns }: { readonly columns?: number }): number {
  return columns === undefined || columns === 0 ? defaultWidth : columns;
}

export function nodeTerminal({ stdin, stdout, stderr, env }: ProcessStreams): Terminal {
  // Without a listener an error on a stream would end the process with a stack trace; `write` reports it instead.
  stdout.on('error', () => undefined);
  stderr.on('error', () => undefined);
  return {
    interactive: stdin.isTTY === true && stdout.isTTY === true,
    isTerminal: { output: stdout.isTTY === true, errors: stderr.isTTY === true },
    unicode: showsUnicode(env, platform),
    rewritesErrors: stderr.isTTY === true && env.TERM !== 'dumb',
    get width() {
      return widthOf(stdout);
    },
    colours: { output: showsColour(stdout, env), errors: showsColour(stderr, env) },
    readInput: () => readAll(stdin),
    writeOutput: (text) => write(stdout, text),
    writeError: (text) => write(stderr, text),
  };
}

/**
 * Whether the terminal shows more than ASCII: on Linux and macOS unless the locale names another character set (none named is a guess
 * for UTF-8) or it is the bare Linux console; on Windows where a terminal of the newer kind says its name.
 */
export function showsUnicode(env: Readonly<Record<string, string | undefined>>, system: string): boolean {
  const term = env.TERM ?? '';
  if (system === 'win32')
    return (
      ['WT_SESSION', 'ConEmuTask', 'TERM_PROGRAM'].some((name) => (env[name] ?? '') !== '') ||
      /256color|xterm/.test(term)
    );
  const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find((value) => (value ?? '') !== '') ?? '';
  return term !== 'linux' && (locale === '' || /utf-?8/i.test(locale));
}

/** NO_COLOR wins, then FORCE_COLOR, then whether the stream is a terminal: https://no-color.org, https://force-color.org. */
export function showsColour(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if ((env.NO_COLOR ?? '') !== '') return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** Of an input that is larger than any file may be just a little more is read, as of files. */
async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > limits.bytes) break;
  }
  return Buffer.concat(chunks);
}

/** A reader that has gone (EPIPE, `| head` say) is no failure: it has seen what it wanted. */
function write(stream: NodeJS.WriteStream, text: string): Promise<Writing> {
  return new Promise((resolve) => {
    stream.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
      const gone = error?.code === 'EPIPE' || error?.code === 'ERR_STREAM_DESTROYED';
      if (error === null || error === undefined || gone) resolve({ kind: 'written' });
      else resolve({ kind: 'failed', reason: error.code ?? error.message });
    });
  });
}
