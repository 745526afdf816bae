import { cliMessages } from '../text/index.ts';
import type { Context } from './context.ts';
import { exitCodeOf } from './diagnostics-output.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { printError } from './print.ts';
import { printUsageError } from './print-usage-error.ts';
import { usageError } from './usage-error.ts';
import { checkPaths } from './validation/check-paths.ts';
import { explainCode } from './validation/explain-code.ts';
import { readValidateRequest, type ValidateOptions, type ValidateRequest } from './validation/validate-request.ts';
import { writeCheckReport } from './validation/write-check-report.ts';

/** `lotse validate`: what is wrong with questionnaires, parts of them and files of answers. */
export async function validate(
  paths: readonly string[],
  options: ValidateOptions,
  context: Context,
): Promise<ExitCode> {
  const { explain, ...others } = options;
  if (explain !== undefined) return explainCode(explain, paths.length + Object.keys(others).length === 0, context);
  const request = readValidateRequest(paths, options);
  if (!request.watch) return check(request, context);
  const { repeatOnChange } = await import('./repeat-on-change.ts');
  return repeatOnChange(paths, (fresh) => check(request, fresh), context);
}

async function check(request: ValidateRequest, context: Context): Promise<ExitCode> {
  const { report, unreadable, skipped } = await checkPaths(request, context);
  const [first] = unreadable;
  if (first !== undefined && report.files.length === 0) throw usageError('file-unreadable', first);
  await writeCheckReport(report, request, context);
  if (skipped > 0) await printError(`${cliMessages(context.language).filesSkipped(skipped)}\n`, context);
  // What can’t be read keeps nothing else from being checked, but the call has not done what it was to do.
  for (const file of unreadable) await printUsageError(usageError('file-unreadable', file), context);
  return unreadable.length > 0 ? exitCodes.usage : exitCodeOf(report.diagnostics, request.strict);
}
