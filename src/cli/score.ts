import type { Diagnostic } from '../diagnostics/index.ts';
import { loadReport } from '../report/index.ts';
import type { RoadmapDocument } from '../roadmap/index.ts';
import { cliMessages } from '../text/index.ts';
import { checkThresholds, refuseThresholds } from './check-thresholds.ts';
import type { Context } from './context.ts';
import { exitCodeOf, reportDiagnostics } from './diagnostics-output.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { makeRoadmap } from './make-roadmap.ts';
import { printError, writeResult } from './print.ts';
import { type Material, readMaterial } from './read-material.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { readScoreRequest, type ScoreOptions, type ScoreRequest } from './score-request.ts';
import { withoutSilenced } from './without-silenced.ts';

/** `lotse score`: the roadmap of one municipality. */
export async function score(file: string, options: ScoreOptions, context: Context): Promise<ExitCode> {
  const request = readScoreRequest(options);
  await refuseOverwriting([file, request.whatIf.planning], request.outputs, context);
  const found: Diagnostic[] = [];
  const material = await readMaterial(file, request, found, context);
  if (material === null) return refuse(found, context);
  refuseThresholds(request.thresholds, material.questionnaire);
  const made = await makeRoadmap(material, request, found, context);
  if (made === null) return exitCodes.interrupted;
  const { result } = made;
  await writeReports(result, material, request, context);
  await reportDiagnostics(found, context);
  const missed = await checkThresholds(result, request.thresholds, context);
  return missed ? exitCodes.problems : exitCodeOf(withoutSilenced(found, context), request.strict);
}

/** Makes all reports before any is written, so that a failure leaves none. */
async function writeReports(
  result: RoadmapDocument,
  { questionnaire }: Material,
  { outputs }: ScoreRequest,
  context: Context,
): Promise<void> {
  const texts = await Promise.all(
    outputs.map(async ({ format, path }) => {
      const render = await loadReport(format);
      return { path, text: render(result, questionnaire, context.language) };
    }),
  );
  for (const { path, text } of texts) await writeResult(path, text, context);
}

async function refuse(found: readonly Diagnostic[], context: Context): Promise<ExitCode> {
  await reportDiagnostics(found, context);
  await printError(`${cliMessages(context.language).noRoadmap}\n`, context);
  return exitCodes.problems;
}
