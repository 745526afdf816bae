import { readAnswers } from '../../answers/index.ts';
import { type Diagnostic, hasErrors } from '../../diagnostics/index.ts';
import type { FoundFiles } from '../../host/index.ts';
import { checkPart } from '../../questionnaire/index.ts';
import type { CheckReport } from '../../report/index.ts';
import { frameOf, scoringDiagnostics } from '../../scoring/index.ts';
import { type FileBytes, readSource, type SourceFile } from '../../source/index.ts';
import type { Context } from '../context.ts';
import { readManifestAt } from '../find-questionnaire.ts';
import { readInputBytes } from '../read-input.ts';
import { usageError } from '../usage-error.ts';
import { checkParts, type Part } from './check-parts.ts';
import { type ChosenKind, chooseKind } from './choose-kind.ts';
import { findTargets, type Target } from './find-targets.ts';
import { collectFindings, type Findings, type Looked } from './findings.ts';
import { claimsToBeOurs, isOurs, mayBeOurs } from './lotse-file.ts';
import { openLibrary, type QuestionnaireLibrary } from './questionnaire-library.ts';
import type { ValidateRequest } from './validate-request.ts';

export interface Checked {
  readonly report: CheckReport;
  /** What the call means, but can’t be read. */
  readonly unreadable: readonly Unreadable[];
  /** How many files in the folders that were searched are none of lotse’s. */
  readonly skipped: number;
}

type Unreadable = FoundFiles['unreadable'][number];

interface Run {
  readonly request: ValidateRequest;
  readonly context: Context;
  readonly findings: Findings;
  readonly library: QuestionnaireLibrary;
  readonly unreadable: Unreadable[];
  /** Parts that none of the questionnaires in the call includes. */
  readonly parts: Part[];
}

/** Everything that there is to say about what the call names. */
export async function checkPaths(request: ValidateRequest, context: Context): Promise<Checked> {
  const findings = collectFindings(context.files);
  const library = openLibrary(findings, context);
  const run: Run = { request, context, findings, library, unreadable: [], parts: [] };
  const { paths, questionnaire } = request;
  if (paths.length === 0) {
    await checkWithoutPaths(run);
    return { report: findings.report(), unreadable: run.unreadable, skipped: 0 };
  }
  if (questionnaire !== null) await library.choose(questionnaire);
  const skipped = await checkTargets(paths, run);
  return { report: findings.report(), unreadable: run.unreadable, skipped };
}

/** The questionnaire that the call names, else all that are built in. */
async function checkWithoutPaths(run: Run): Promise<void> {
  const { request, context, library } = run;
  const { builtIn } = context.host;
  const ids = await builtIn.ids();
  const { questionnaire: named } = request;
  if (named !== null && !ids.includes(named)) await library.check(await readManifestAt(named, context));
  else {
    const folders = (named === null ? ids : [named]).map((id) => builtIn.folderOf(id));
    await checkTargets(folders, run);
  }
}

/** Checks files, folders and patterns; returns how many files in the folders are none of lotse’s. */
async function checkTargets(paths: readonly string[], run: Run): Promise<number> {
  const { context, library, parts } = run;
  const { files, unreadable, folders } = await findTargets(paths, context.host.files);
  run.unreadable.push(...unreadable);
  const ours: string[] = [];
  // Questionnaires come first, so that answers find them and their parts are not looked at twice.
  for (const target of [...files.filter(isManifest), ...files.filter((file) => !isManifest(file))])
    if (library.holds(target.path) || (await checkTarget(target, run)))
      ours.push(context.host.files.fromWorkingFolder(target.path));
  await checkParts(
    parts.filter(({ source }) => !library.holds(source.file)),
    run,
  );
  for (const folder of folders) {
    const key = context.host.files.fromWorkingFolder(folder);
    if (!ours.some((file) => key === '' || file.startsWith(`${key}/`)))
      throw usageError('nothing-to-check', { path: folder });
  }
  return files.length - ours.length;
}

function isManifest({ path }: Target): boolean {
  return /(?:^|\/)questionnaire\.(?:yaml|json)$/.test(path);
}

/** False where the file is none of lotse’s and was only found in a folder. */
async function checkTarget(target: Target, run: Run): Promise<boolean> {
  const { request, context, findings } = run;
  const bytes = await readTarget(target, run);
  if (bytes === null) return true;
  const isFound = target.by === 'folder' && request.kind === null;
  const skip = (): false => {
    context.files.forget(bytes.file);
    return false;
  };
  if (isFound && !mayBeOurs(bytes.bytes)) return skip();
  const { value: source, diagnostics } = readSource(bytes);
  if (source === null) {
    if (isFound && !claimsToBeOurs(bytes.bytes)) return skip();
    findings.add({ files: [bytes.file], found: diagnostics, complete: false });
    return true;
  }
  if (isFound && !isOurs(source)) return skip();
  const chosen = chooseKind(source, request.kind);
  if (chosen.value === null) findings.add({ files: [bytes.file], found: chosen.diagnostics, complete: false });
  else await checkAs(chosen.value, chosen.diagnostics, { bytes, named: target.by !== 'folder' }, run);
  return true;
}

/** The bytes of a file; null where it can’t be read. */
async function readTarget({ path }: Target, { context, unreadable }: Run): Promise<FileBytes | null> {
  if (path === '-') return readInputBytes(path, context);
  const reading = await context.files.readFile(path);
  if (reading.kind === 'file') return { file: path, bytes: reading.bytes };
  unreadable.push({ path, reason: reading.kind === 'unreadable' ? reading.reason : 'ENOENT' });
  return null;
}

/** `said` is what was said about the kind. */
async function checkAs(
  { kind, source }: ChosenKind,
  said: readonly Diagnostic[],
  { bytes, named }: { readonly bytes: FileBytes; readonly named: boolean },
  { findings, library, parts }: Run,
): Promise<void> {
  if (kind === 'answers') {
    const { found, complete } = await checkAnswersFile(source, library);
    findings.add({ files: [source.file], found: [...said, ...found], complete });
    return;
  }
  library.remember(source);
  if (kind === 'questionnaire') {
    findings.add({ files: [], found: said, complete: false });
    await library.check(bytes);
  } else if (said.length === 0) parts.push({ kind, source, named });
  else findings.add({ files: [source.file], found: [...said, ...(await checkPart(source))], complete: false });
}

async function checkAnswersFile(
  source: SourceFile,
  library: QuestionnaireLibrary,
): Promise<Pick<Looked, 'found' | 'complete'>> {
  const { value: questionnaire, diagnostics } = await library.questionnaireFor(source);
  if (questionnaire === null) return { found: diagnostics, complete: false };
  const answers = await readAnswers(source, questionnaire);
  if (answers.value === null || hasErrors(answers.diagnostics)) return { found: answers.diagnostics, complete: false };
  const ignored = scoringDiagnostics({ frame: frameOf(questionnaire, answers.value) }, source);
  return { found: [...answers.diagnostics, ...ignored], complete: true };
}
