import { Chalk } from 'chalk';
import { countDiagnostics, type Diagnostic, hasErrors, sortDiagnostics } from '../diagnostics/index.ts';
import { type Colours, loadDiagnosticsJson, loadPretty } from '../report/index.ts';
import type { Json } from '../source/index.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { printError } from './print.ts';

/** Shows what was found on standard error, for people; says nothing where there is nothing to say. */
export async function reportDiagnostics(found: readonly Diagnostic[], context: Context): Promise<void> {
  if (found.length === 0) return;
  await printError(await prettyDiagnostics(found, context, context.host.terminal.colours.errors), context);
}

/** What was found, for people. */
export async function prettyDiagnostics(
  found: readonly Diagnostic[],
  { files, language }: Context,
  colour: boolean,
): Promise<string> {
  const render = await loadPretty();
  const texts = found.length === 0 ? new Map<string, string>() : files.texts();
  return render(sortDiagnostics(found), { language, colours: coloursOf(colour), texts, files: files.count() });
}

/** What was found as a result document holds it. */
export async function diagnosticsAsJson(found: readonly Diagnostic[], { language }: Context): Promise<readonly Json[]> {
  if (found.length === 0) return [];
  const { diagnosticToJson } = await loadDiagnosticsJson();
  return sortDiagnostics(found).map((diagnostic) => diagnosticToJson(diagnostic, language));
}

/** Errors are problems; warnings only with `--strict`. */
export function exitCodeOf(found: readonly Diagnostic[], strict: boolean): ExitCode {
  const complains = hasErrors(found) || (strict && countDiagnostics(found).warning > 0);
  return complains ? exitCodes.problems : exitCodes.done;
}

function coloursOf(colour: boolean): Colours {
  const { red, yellow, blue, bold, dim } = new Chalk({ level: colour ? 1 : 0 });
  return { error: red.bold, warning: yellow, info: blue, strong: bold, dim };
}
