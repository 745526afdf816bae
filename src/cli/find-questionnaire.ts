import { checkAnswers, questionnaireNamed } from '../answers/index.ts';
import { diagnose, type Outcome, type Place, unknownName } from '../diagnostics/index.ts';
import { buildQuestionnaire, findManifest, loadManifest, type Questionnaire } from '../questionnaire/index.ts';
import { canonicalJson, type FileBytes, type SourceFile } from '../source/index.ts';
import type { Context } from './context.ts';
import { usageError } from './usage-error.ts';

/** A questionnaire and the digest that names exactly this one. */
export interface FoundQuestionnaire {
  readonly questionnaire: Questionnaire;
  /** sha256:… */
  readonly digest: string;
  /** The place of what a JSON Pointer into it names, in the user's own files; built-in ones have lost theirs. */
  readonly locate?: (pointer: string) => Place;
}

/** A built-in questionnaire by its id, else one of the user's by its path. Diagnostics are those of the user's own. */
export async function findQuestionnaire(name: string, context: Context): Promise<Outcome<FoundQuestionnaire>> {
  const { host, files } = context;
  const builtIn = await findBuiltIn(name, context);
  if (builtIn !== null) return { value: builtIn, diagnostics: [] };
  const { value, diagnostics } = await loadManifest(files, await readManifestAt(name, context));
  if (value === null) return { value: null, diagnostics };
  const digest = `sha256:${host.sha256(canonicalJson(value.merged))}`;
  return { value: { questionnaire: value.questionnaire, digest, locate: value.locate }, diagnostics };
}

/** The manifest of a questionnaire of the user's by its path. A path that is not there and a folder that holds none are wrong calls. */
export async function readManifestAt(name: string, { host, files }: Context): Promise<FileBytes> {
  const path = host.files.withSlashes(name);
  const reading = await files.readFile(path);
  if (reading.kind === 'file') return { file: path, bytes: reading.bytes };
  if (reading.kind === 'unreadable') throw usageError('file-unreadable', { path, reason: reading.reason });
  if (reading.kind === 'missing')
    throw usageError('no-such-questionnaire', { name, builtIn: await host.builtIn.ids() });
  const manifest = await findManifest(files, path);
  if (manifest === null) throw usageError('folder-without-questionnaire', { path });
  return manifest;
}

/** The questionnaire for a file of answers: the one that the call names, else the built-in one that the answers name. */
export async function findQuestionnaireFor(
  answers: SourceFile,
  named: string | null,
  context: Context,
): Promise<Outcome<FoundQuestionnaire>> {
  if (named !== null) return findQuestionnaire(named, context);
  const id = questionnaireNamed(answers)?.id ?? null;
  if (id === null) return { value: null, diagnostics: await checkAnswers(answers) };
  const found = await findBuiltIn(id, context);
  if (found === null) {
    const args = unknownName(id, await context.host.builtIn.ids());
    const unknown = diagnose('unknown-questionnaire', answers.locate('/questionnaire/id'), args);
    return { value: null, diagnostics: [unknown] };
  }
  return { value: found, diagnostics: [] };
}

/** A built-in questionnaire by its id; null where there is none. */
export async function findBuiltIn(id: string, { host }: Context): Promise<FoundQuestionnaire | null> {
  const compiled = await host.builtIn.load(id);
  return compiled === null ? null : { questionnaire: buildQuestionnaire(compiled.merged), digest: compiled.digest };
}
