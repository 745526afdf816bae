import type { Diagnostic } from '../diagnostics/index.ts';
import {
  type Explanation,
  explain as explainSubject,
  findSubject,
  type Subject,
  subjectIds,
  whole,
} from '../explain/index.ts';
import type { Questionnaire } from '../questionnaire/index.ts';
import { loadExplanation } from '../report/index.ts';
import { cliMessages, wrapMarkdown } from '../text/index.ts';
import type { Context } from './context.ts';
import { exitCodeOf, reportDiagnostics } from './diagnostics-output.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type ExplainOptions, type ExplainRequest, readExplainRequest } from './explain-request.ts';
import { type MadeRoadmap, makeRoadmap } from './make-roadmap.ts';
import { numberOrigins } from './number-origins.ts';
import { printError, writeResult } from './print.ts';
import { readMaterial } from './read-material.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { usageError } from './usage-error.ts';

/** `lotse explain`: where the numbers of a subject come from; without an id those of the whole. */
export async function explain(
  file: string,
  id: string | undefined,
  options: ExplainOptions,
  context: Context,
): Promise<ExitCode> {
  const request = readExplainRequest(options);
  await refuseOverwriting([file, request.whatIf.planning], request.outputs, context);
  const found: Diagnostic[] = [];
  const material = await readMaterial(file, request, found, context);
  if (material === null) return refuse(found, context);
  const made = await makeRoadmap(material, request, found, context);
  if (made === null) return exitCodes.interrupted;
  const subject = id === undefined ? whole : readSubject(id, made);
  const explanation = explainSubject({ ...made, origins: numberOrigins(material, request) }, subject);
  await writeReports(explanation, material.questionnaire, request, context);
  await reportDiagnostics(found, context);
  return exitCodeOf(found, false);
}

function readSubject(id: string, { prepared, plan }: MadeRoadmap): Subject {
  const found = findSubject(id, subjectIds(prepared.questionnaire, plan.calendar));
  if ('nearest' in found) throw usageError('unknown-subject', { id, suggestion: found.nearest });
  return found;
}

/** Makes all reports before any is written, so that a failure leaves none. On a terminal Markdown is broken into lines that fit. */
async function writeReports(
  explanation: Explanation,
  questionnaire: Questionnaire,
  { outputs }: ExplainRequest,
  context: Context,
): Promise<void> {
  const { interactive, width } = context.host.terminal;
  const texts = await Promise.all(
    outputs.map(async ({ format, path }) => {
      const render = await loadExplanation(format, context.language);
      const text = render(explanation, questionnaire);
      const isShown = path === '-' && interactive && format === 'markdown';
      return { path, text: isShown ? wrapMarkdown(text, width) : text };
    }),
  );
  for (const { path, text } of texts) await writeResult(path, text, context);
}

async function refuse(found: readonly Diagnostic[], context: Context): Promise<ExitCode> {
  await reportDiagnostics(found, context);
  await printError(`${cliMessages(context.language).noExplanation}\n`, context);
  return exitCodes.problems;
}
