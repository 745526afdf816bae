import { favourShortRuns, type NodeHostOptions, nodeHost } from '../host/index.ts';
import type { ExitCode } from './exit-codes.ts';
import { runProgram } from './run-program.ts';

/** Runs a call in this process of Node.js. */
export function runOnNode(args: readonly string[], options: NodeHostOptions): Promise<ExitCode> {
  favourShortRuns();
  return runProgram(args, nodeHost(options));
}
