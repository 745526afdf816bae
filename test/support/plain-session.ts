import { PassThrough, Writable } from 'node:stream';
import { runProgram } from '../../src/cli/run-program.ts';
import { nodeHost } from '../../src/host/index.ts';

/** Seconds that an answer takes in a recorded session. */
const pace = 20;

/**
 * Runs a call line by line at a terminal that is stood in for, as `--plain` does, and gives all that was shown and typed. Each line is
 * typed where the program waits for one; '^C' interrupts.
 */
export async function plainSession(folder: string, args: readonly string[], typed: readonly string[]): Promise<string> {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const lines = [...typed];
  let transcript = '';
  const type = (): void => {
    const line = lines.shift();
    if (line === undefined || line === '^C') {
      transcript += '^C\n';
      input.end();
    } else {
      transcript += `${line}\n`;
      input.write(`${line}\n`);
    }
  };
  const screen = () =>
    Object.assign(
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          transcript += chunk.toString();
          if (transcript.endsWith('\n> ')) setImmediate(type);
          done();
        },
      }),
      { isTTY: true, columns: 80, rows: 24 },
    );
  const fake = {
    env: { LANG: 'C.UTF-8', NO_COLOR: '1' },
    cwd: () => folder,
    stdin: input,
    stdout: screen(),
    stderr: screen(),
  };
  const compiled = new URL('../../dist/questionnaires/', import.meta.url);
  const real = nodeHost({
    process: fake as unknown as NodeJS.Process,
    questionnaires: { compiled, sources: compiled },
    solver: compiled,
  });
  let now = 0;
  const seconds = () => {
    now += pace;
    return now;
  };
  await runProgram(args, { ...real, seconds, today: () => '2026-11-22' });
  return transcript;
}
