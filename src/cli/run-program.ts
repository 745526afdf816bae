import { CommanderError } from 'commander';
import type { Host } from '../host/index.ts';
import { cliMessages } from '../text/index.ts';
import { chooseLanguage } from './choose-language.ts';
import { commanderProblem } from './commander-problem.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { recordFiles } from './file-record.ts';
import { print } from './print.ts';
import { printUsageError } from './print-usage-error.ts';
import { makeProgram } from './program.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** Runs a call through commander. Whatever goes wrong ends here, as a message and an exit code. */
export async function runProgram(args: readonly string[], host: Host): Promise<ExitCode> {
  const files = recordFiles(host.files);
  let context: Context = { host, files, language: 'de' };
  try {
    context = { ...context, language: chooseLanguage(args, host.environment.LOTSE_LANG) };
    return await parse(args, context);
  } catch (error) {
    return reportFailure(error, context);
  }
}

async function parse(args: readonly string[], context: Context): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done;
  const output: string[] = [];
  const program = makeProgram(context, {
    finish: (code) => {
      exitCode = code;
    },
    write: (text) => {
      output.push(text);
    },
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const problem = commanderProblem(error);
    if (problem !== null) throw problem;
    await print(output.join(''), context);
    return exitCodes.done;
  }
}

async function reportFailure(error: unknown, context: Context): Promise<ExitCode> {
  const { host, language } = context;
  if (error instanceof UsageError) {
    await printUsageError(error, context);
    return exitCodes.usage;
  }
  const stack = (host.environment.LOTSE_DEBUG ?? '') === '1' && error instanceof Error ? error.stack : undefined;
  const text = error instanceof Error ? error.message : String(error);
  await host.terminal.writeError(`${stack ?? cliMessages(language).bug(text, version)}\n`);
  return exitCodes.bug;
}
