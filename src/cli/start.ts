import type { NodeHostOptions } from '../host/index.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { version } from './version.ts';

/**
 * Runs one call of the program in a process of Node.js and says its exit code. It never ends the process itself, so that what
 * was written arrives. All but the version is loaded when it is needed.
 */
export async function start(args: readonly string[], options: NodeHostOptions): Promise<ExitCode> {
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    return writeVersion(options.process);
  }
  const { runOnNode } = await import('./run-on-node.ts');
  return runOnNode(args, options);
}

/** As the terminal of the host writes: a reader that has gone is no failure, a full disk is. */
function writeVersion({ stdout, stderr }: NodeHostOptions['process']): Promise<ExitCode> {
  // Without a listener an error would end the process with a stack trace.
  stdout.on('error', () => undefined);
  return new Promise((resolve) => {
    stdout.write(`${version}\n`, (error: NodeJS.ErrnoException | null | undefined) => {
      if (error === null || error === undefined || error.code === 'EPIPE') return resolve(exitCodes.done);
      stderr.write(`lotse: <stdout>: ${error.code ?? error.message}\n`, () => resolve(exitCodes.usage));
    });
  });
}
