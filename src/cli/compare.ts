import { type Diagnostic, hasErrors } from '../diagnostics/index.ts';
import { type ComparisonDocument, comparisonDocument } from '../explain/index.ts';
import { loadComparison } from '../report/index.ts';
import { cliMessages, wrapMarkdown } from '../text/index.ts';
import { compareFiles, isSettled } from './compare-files.ts';
import { type CompareOptions, type CompareRequest, readCompareRequest } from './compare-request.ts';
import { type Note, readComparisonFiles } from './comparison-files.ts';
import type { Context } from './context.ts';
import { diagnosticsAsJson, exitCodeOf, reportDiagnostics } from './diagnostics-output.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { FoundQuestionnaire } from './find-questionnaire.ts';
import { printError, writeResult } from './print.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { usageError } from './usage-error.ts';
import { version } from './version.ts';

/** `lotse compare`: plans of one file, one municipality over time, or several municipalities; which of them, the input says. */
export async function compare(paths: readonly string[], options: CompareOptions, context: Context): Promise<ExitCode> {
  const request = readCompareRequest(paths, options);
  await refuseOverwriting(paths, request.outputs, context);
  await refuseRepetition(paths, context);
  const found: Diagnostic[] = [];
  const note: Note = ({ value, diagnostics }) => {
    found.push(...diagnostics);
    return hasErrors(diagnostics) ? null : value;
  };
  const material = await readComparisonFiles(request, note, context);
  const compared = material === null ? null : await compareFiles(material, request, note, context);
  if (material === null || compared === null) return refuse(found, context);
  const shown = found.filter((each) => !isSettled(each, compared.settled));
  const { id, version: current } = material.current.questionnaire;
  const document = comparisonDocument(
    {
      toolVersion: version,
      questionnaire: { id, version: current, digest: material.current.digest },
      oldQuestionnaire: compared.oldQuestionnaire,
      date: request.date ?? context.host.today(),
      diagnostics: await diagnosticsAsJson(shown, context),
    },
    compared.content,
  );
  await writeReports(document, material.current, request, context);
  await reportDiagnostics(shown, context);
  return exitCodeOf(shown, false);
}

/** The same file twice says nothing, and would be taken for two. */
async function refuseRepetition(paths: readonly string[], { host }: Context): Promise<void> {
  for (const [index, path] of paths.entries())
    for (const other of paths.slice(0, index))
      if (path !== '-' && other !== '-' && (await host.files.isSame(path, other)))
        throw usageError('same-input', { path });
}

/** Makes all reports before any is written, so that a failure leaves none. On a terminal Markdown is broken into lines that fit. */
async function writeReports(
  document: ComparisonDocument,
  { questionnaire }: FoundQuestionnaire,
  { outputs }: CompareRequest,
  context: Context,
): Promise<void> {
  const { interactive, width } = context.host.terminal;
  const texts = await Promise.all(
    outputs.map(async ({ format, path }) => {
      const render = await loadComparison(format, context.language);
      const text = render(document, questionnaire);
      const isShown = path === '-' && interactive && format === 'markdown';
      return { path, text: isShown ? wrapMarkdown(text, width) : text };
    }),
  );
  for (const { path, text } of texts) await writeResult(path, text, context);
}

async function refuse(found: readonly Diagnostic[], context: Context): Promise<ExitCode> {
  await reportDiagnostics(found, context);
  await printError(`${cliMessages(context.language).noComparison}\n`, context);
  return exitCodes.problems;
}
