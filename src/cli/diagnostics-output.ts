import { Chalk } from 'chalk';
import { countDiagnostics, type Diagnostic, hasErrors, sortDiagnostics } from '../diagnostics/index.ts';
import { type CheckReport, type Colours, loadDiagnosticJson, loadPretty } from '../report/index.ts';
import type { Json } from '../source/index.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { printError } from './print.ts';
import { withoutSilenced } from './without-silenced.ts';

/** Shows what was found and not silenced on standard error, for people; says nothing where there is nothing to say. */
export async function reportDiagnostics(found: readonly Diagnostic[], context: Context): Promise<void> {
  const diagnostics = sortDiagnostics(withoutSilenced(found, context));
  if (diagnostics.length === 0) return;
  const { isTerminal, colours } = context.host.terminal;
  const report = { files: context.files.names(), diagnostics, texts: context.files.texts() };
  const options = { onTerminal: isTerminal.errors, colour: colours.errors, most: null };
  await printError(await prettyReport(report, options, context), context);
}

/** What was found, for people: in colour and wrapped, as where it goes can show it. */
export async function prettyReport(
  report: Omit<CheckReport, 'silenced'>,
  shown: { readonly onTerminal: boolean; readonly colour: boolean; readonly most: number | null },
  { host, language }: Context,
): Promise<string> {
  const render = await loadPretty();
  const width = shown.onTerminal ? host.terminal.width : null;
  return render(report, { language, colours: coloursOf(shown.colour), width, most: shown.most });
}

/** What was found and not silenced, as a result document holds it. */
export async function diagnosticsAsJson(found: readonly Diagnostic[], context: Context): Promise<readonly Json[]> {
  const diagnostics = sortDiagnostics(withoutSilenced(found, context));
  if (diagnostics.length === 0) return [];
  const diagnosticToJson = await loadDiagnosticJson();
  return diagnostics.map((diagnostic) => diagnosticToJson(diagnostic, context.language));
}

/** Errors are problems; warnings only with `--strict`. */
export function exitCodeOf(found: readonly Diagnostic[], strict: boolean): ExitCode {
  const complains = hasErrors(found) || (strict && countDiagnostics(found).warning > 0);
  return complains ? exitCodes.problems : exitCodes.done;
}

/** What colours text, or leaves it as it is. */
export function coloursOf(colour: boolean): Colours {
  const { red, yellow, blue, bold, dim } = new Chalk({ level: colour ? 1 : 0 });
  return { error: red.bold, warning: yellow, info: blue, strong: bold, dim };
}
