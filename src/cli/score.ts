import { type Answers, readAnswers } from '../answers/index.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/index.ts';
import { loadReport } from '../report/index.ts';
import { applyWhatIf, buildRoadmap, type RoadmapDocument } from '../roadmap/index.ts';
import { scoreAnswers, scoringDiagnostics } from '../scoring/index.ts';
import { canonicalJson, type SourceFile } from '../source/index.ts';
import { cliMessages } from '../text/index.ts';
import { checkThresholds, refuseThresholds } from './check-thresholds.ts';
import type { Context } from './context.ts';
import { diagnosticsAsJson, exitCodeOf, reportDiagnostics } from './diagnostics-output.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type FoundQuestionnaire, findQuestionnaireFor } from './find-questionnaire.ts';
import { printError, writeResult } from './print.ts';
import { readInput } from './read-input.ts';
import { readPlanning } from './read-planning.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { readScoreRequest, type ScoreOptions, type ScoreRequest } from './score-request.ts';
import { usageError } from './usage-error.ts';
import { version } from './version.ts';
import { makeWhatIf } from './what-if.ts';
import { withoutSilenced } from './without-silenced.ts';

/** All that a roadmap is made of, read and without errors. */
interface Material extends FoundQuestionnaire {
  readonly answers: Answers;
  readonly source: SourceFile;
}

/** `lotse score`: the roadmap of one municipality. */
export async function score(file: string, options: ScoreOptions, context: Context): Promise<ExitCode> {
  const request = readScoreRequest(options);
  await refuseOverwriting([file, request.whatIf.planning], request.outputs, context);
  const found: Diagnostic[] = [];
  const material = await readMaterial(file, request, found, context);
  if (material === null) return refuse(found, context);
  const result = await makeRoadmap(material, request, found, context);
  await writeReports(result, material, request, context);
  await reportDiagnostics(found, context);
  const missed = await checkThresholds(result, request.thresholds, context);
  return missed ? exitCodes.problems : exitCodeOf(withoutSilenced(found, context), request.strict);
}

/** Null where errors (in `found`) leave nothing to score. The what-if options are applied already. */
async function readMaterial(
  file: string,
  { questionnaire: named, thresholds, whatIf }: ScoreRequest,
  found: Diagnostic[],
  context: Context,
): Promise<Material | null> {
  const note = <T>({ value, diagnostics }: { value: T | null; diagnostics: readonly Diagnostic[] }): T | null => {
    found.push(...diagnostics);
    return hasErrors(diagnostics) ? null : value;
  };
  if (file === '-' && whatIf.planning === '-') throw usageError('input-twice', {});
  const source = note(await readInput(file, context));
  if (source === null) return null;
  const questionnaire = note(await findQuestionnaireFor(source, named, context));
  if (questionnaire === null) return null;
  const answers = note(await readAnswers(source, questionnaire.questionnaire));
  if (answers === null) return null;
  const planningSource = whatIf.planning === null ? null : note(await readInput(whatIf.planning, context));
  if (whatIf.planning !== null && planningSource === null) return null;
  const planning =
    planningSource === null ? null : note(await readPlanning(planningSource, source, questionnaire.questionnaire));
  if (planningSource !== null && planning === null) return null;
  refuseThresholds(thresholds, questionnaire.questionnaire);
  const changes = makeWhatIf(whatIf, planning, questionnaire.questionnaire);
  return { ...questionnaire, ...applyWhatIf(questionnaire.questionnaire, answers, changes), source };
}

async function makeRoadmap(
  { questionnaire, digest, answers, source }: Material,
  { date, whatIf }: ScoreRequest,
  found: Diagnostic[],
  context: Context,
): Promise<RoadmapDocument> {
  const scores = scoreAnswers(questionnaire, answers);
  found.push(...scoringDiagnostics(scores, source));
  return buildRoadmap({
    questionnaire,
    questionnaireDigest: digest,
    answers,
    answersDigest: `sha256:${context.host.sha256(canonicalJson(source.data))}`,
    date: date ?? context.host.today(),
    toolVersion: version,
    diagnostics: await diagnosticsAsJson(found, context),
    scores,
    whatIf: whatIf.given,
  });
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
