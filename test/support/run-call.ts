import { spawn } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { start } from '../../src/cli/index.ts';
import type { Call, CallResult } from './case.ts';

const questionnaires = {
  compiled: new URL('../../dist/questionnaires/', import.meta.url),
  sources: new URL('../../questionnaires/', import.meta.url),
};
const solver = new URL('../../dist/solver.js', import.meta.url);
const program = fileURLToPath(new URL('../../bin/lotse.js', import.meta.url));

/** Runs a call in this process, from the sources, with the questionnaires of the last build or of the given folder. */
export async function runInProcess(
  { args, environment, input, folder }: Call,
  compiled: URL = questionnaires.compiled,
): Promise<CallResult> {
  const stdout = new Sink();
  const stderr = new Sink();
  const fake = {
    env: environment,
    cwd: () => folder,
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
  };
  // Streams without a terminal lack what is only read of terminals (isTTY, columns).
  const exit = await start(args, {
    process: fake as unknown as NodeJS.Process,
    questionnaires: { ...questionnaires, compiled },
    solver,
  });
  return { stdout: stdout.text, stderr: stderr.text, exit };
}

/** Runs a call as a user does: the bundle, in a process of its own. */
export function runProgram({ args, environment, input, folder }: Call): Promise<CallResult> {
  return new Promise((resolve, reject) => {
    const { PATH = '', SystemRoot = '' } = process.env;
    const child = spawn(process.execPath, [program, ...args], {
      cwd: folder,
      env: { PATH, SystemRoot, ...environment },
    });
    const stdout = new Sink();
    const stderr = new Sink();
    child.stdout.pipe(stdout);
    child.stderr.pipe(stderr);
    child.on('error', reject);
    child.on('close', (code) => resolve({ stdout: stdout.text, stderr: stderr.text, exit: code ?? -1 }));
    // A program that ends without reading its input is no failure.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

class Sink extends Writable {
  readonly chunks: Buffer[] = [];

  get text(): string {
    return Buffer.concat(this.chunks).toString('utf8');
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.chunks.push(chunk);
    done();
  }
}
