import { readAnswers } from '../answers/index.ts';
import { type Diagnostic, hasErrors, sortDiagnostics } from '../diagnostics/index.ts';
import { checkPart, loadQuestionnaire, partKinds } from '../questionnaire/index.ts';
import { loadDiagnosticsJson } from '../report/index.ts';
import { readKind } from '../schema/index.ts';
import { scoreAnswers, scoringDiagnostics } from '../scoring/index.ts';
import type { SourceFile } from '../source/index.ts';
import type { Context } from './context.ts';
import { exitCodeOf, prettyDiagnostics } from './diagnostics-output.ts';
import type { ExitCode } from './exit-codes.ts';
import { findQuestionnaireFor, loadQuestionnaireAt } from './find-questionnaire.ts';
import { print } from './print.ts';
import { readInput, sourceOf } from './read-input.ts';
import { usageError } from './usage-error.ts';

/** As commander hands them over. */
export interface ValidateOptions {
  readonly questionnaire?: string;
  readonly format?: string;
  readonly strict?: true;
}

const formats = ['pretty', 'json'] as const;
type Format = (typeof formats)[number];

const kinds = ['questionnaire', ...partKinds, 'answers'] as const;

/** `lotse validate`: what is wrong with questionnaires, parts of them and files of answers. */
export async function validate(
  paths: readonly string[],
  options: ValidateOptions,
  context: Context,
): Promise<ExitCode> {
  const format = readFormat(options.format ?? 'pretty');
  if (paths.filter((path) => path === '-').length > 1) throw usageError('input-twice', {});
  const found: Diagnostic[] = [];
  if (paths.length === 0) {
    for (const id of await context.host.builtIn.ids()) {
      found.push(...(await loadQuestionnaire(context.files, context.host.builtIn.folderOf(id))).diagnostics);
    }
  }
  for (const path of paths) found.push(...(await checkPath(path, options.questionnaire ?? null, context)));
  const sorted = sortDiagnostics(found);
  await print(await render(sorted, format, context), context);
  return exitCodeOf(sorted, options.strict === true);
}

async function checkPath(path: string, named: string | null, context: Context): Promise<readonly Diagnostic[]> {
  // Read once only: a pipe can't be read again.
  const reading = path === '-' ? null : await context.files.readFile(path);
  if (reading?.kind === 'folder') return (await loadQuestionnaireAt(path, context)).diagnostics;
  const { value: source, diagnostics } = reading === null ? await readInput(path, context) : sourceOf(path, reading);
  return source === null ? diagnostics : checkSource(source, named, context);
}

/** Checks a file as the kind that it says it is. */
async function checkSource(source: SourceFile, named: string | null, context: Context): Promise<readonly Diagnostic[]> {
  const { value: kind, diagnostics } = readKind(source, kinds);
  if (kind === null) return diagnostics;
  if (kind === 'answers') return checkAnswers(source, named, context);
  if (kind === 'questionnaire') return (await loadQuestionnaire(context.files, source.file)).diagnostics;
  return checkPart(source);
}

async function checkAnswers(
  source: SourceFile,
  named: string | null,
  context: Context,
): Promise<readonly Diagnostic[]> {
  const { value: found, diagnostics } = await findQuestionnaireFor(source, named, context);
  if (found === null) return diagnostics;
  const answers = await readAnswers(source, found.questionnaire);
  const read = [...diagnostics, ...answers.diagnostics];
  if (answers.value === null || hasErrors(read)) return read;
  return [...read, ...scoringDiagnostics(scoreAnswers(found.questionnaire, answers.value), source)];
}

async function render(found: readonly Diagnostic[], format: Format, context: Context): Promise<string> {
  if (format === 'pretty') return prettyDiagnostics(found, context, context.host.terminal.colours.output);
  const { renderDiagnosticsJson } = await loadDiagnosticsJson();
  return renderDiagnosticsJson(found, context.files.count(), context.language);
}

function readFormat(value: string): Format {
  const found = formats.find((format) => format === value);
  if (found === undefined) throw usageError('unknown-format', { value, formats });
  return found;
}
