import { dirname } from 'node:path/posix';
import type { FilePort } from '../questionnaire/index.ts';
import { cliMessages } from '../text/index.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { recordFiles } from './file-record.ts';
import { print, printError } from './print.ts';
import { printUsageError } from './print-usage-error.ts';
import { UsageError, usageError } from './usage-error.ts';

const clearScreen = '\u001b[2J\u001b[3J\u001b[H';

/** Runs a command, and again each time that one of the files changes which it looked at or for, until the user stops it. */
export async function repeatOnChange(
  paths: readonly string[],
  run: (context: Context) => Promise<unknown>,
  context: Context,
): Promise<ExitCode> {
  const { host, language } = context;
  const { interactive } = host.terminal;
  const watch = await host.watch();
  const messages = cliMessages(language);
  try {
    watch.add(paths.map((path) => dirname(path)));
    for (let first = true; ; first = false) {
      const folders = new Set<string>();
      if (interactive) await print(clearScreen, context);
      try {
        await run({ ...context, files: recordFiles(notingFolders(host.files, folders)) });
      } catch (error) {
        // While an author writes, a file may be missing for a moment; at the first time the call is wrong.
        if (first || !(error instanceof UsageError)) throw error;
        await printUsageError(error, context);
      }
      // What is built in cannot change.
      if (folders.size === 0) throw usageError('nothing-to-watch', {});
      watch.add([...folders]);
      await printError(`${messages.watching(host.timeOfDay())}\n`, context);
      if ((await watch.next()) === 'stopped') return exitCodes.interrupted;
    }
  } finally {
    watch.close();
  }
}

/** Notes the folders in which a change may show. */
function notingFolders(files: FilePort, folders: Set<string>): FilePort {
  return {
    ...files,
    async readFile(path) {
      const reading = await files.readFile(path);
      folders.add(reading.kind === 'folder' ? path : dirname(path));
      return reading;
    },
  };
}
