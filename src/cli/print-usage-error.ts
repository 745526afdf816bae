import { wrapLines } from '../text/index.ts';
import type { Context } from './context.ts';
import { printError } from './print.ts';
import { sentencesOf, type UsageError } from './usage-error.ts';

/** Says what is wrong with the call. */
export async function printUsageError(error: UsageError, context: Context): Promise<void> {
  const { interactive, width } = context.host.terminal;
  const text = `lotse: ${sentencesOf(error, context.language).join('\n')}\n`;
  // Scripts find each sentence in a line of its own.
  await printError(interactive ? wrapLines(text, width) : text, context);
}
