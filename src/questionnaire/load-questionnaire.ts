import { dirname, join, normalize } from 'node:path/posix';
import {
  type Diagnostic,
  diagnose,
  hasErrors,
  type Outcome,
  type Place,
  sortDiagnostics,
} from '../diagnostics/index.ts';
import { loadSchema, readKind } from '../schema/index.ts';
import { type FileBytes, isObject, type JsonObject, readSource, type SourceFile, textsAt } from '../source/index.ts';
import { buildQuestionnaire } from './build-questionnaire.ts';
import type { FilePort } from './file-port.ts';
import { type IncludedPart, type MergedParts, mergeParts, partKinds } from './merge-parts.ts';
import { nearestFile } from './nearest-file.ts';
import { checkDraft } from './rules/index.ts';
import type { Questionnaire } from './types.ts';

export interface LoadedQuestionnaire {
  readonly questionnaire: Questionnaire;
  /** The one document that the files make; the digest is made over it. */
  readonly merged: JsonObject;
  /** The files that were read, the manifest first. */
  readonly files: readonly string[];
  /** The place in the files of what a JSON Pointer into the one document names. */
  locate(pointer: string): Place;
}

/** The manifests that a folder may hold, in the order in which they are looked for. */
const manifestNames = ['questionnaire.yaml', 'questionnaire.json'] as const;

/** The manifest: the file itself, or the one in that folder; null where there is none. */
export async function findManifest(files: FilePort, path: string): Promise<FileBytes | null> {
  const reading = await files.readFile(path);
  if (reading.kind === 'file') return { file: path, bytes: reading.bytes };
  if (reading.kind !== 'folder') return null;
  for (const name of manifestNames) {
    const file = join(path, name);
    const candidate = await files.readFile(file);
    if (candidate.kind === 'file') return { file, bytes: candidate.bytes };
  }
  return null;
}

/** Parses a file; whoever checks the same files again and again may give back what is known already. */
export type ReadSource = (file: FileBytes) => Outcome<SourceFile>;

/**
 * Reads a questionnaire, its manifest or the folder of it, with all that it includes, and says everything that is wrong with it.
 * There is a value unless there are errors.
 */
export async function loadQuestionnaire(
  files: FilePort,
  path: string,
  read: ReadSource = readSource,
): Promise<Outcome<LoadedQuestionnaire>> {
  const found = await findManifest(files, path);
  if (found !== null) return loadManifest(files, found, read);
  return {
    value: null,
    diagnostics: [diagnose('include-missing', { file: path, pointer: '', range: null }, { path, suggestion: null })],
  };
}

/** As `loadQuestionnaire`, of a manifest that is read already. */
export async function loadManifest(
  files: FilePort,
  found: FileBytes,
  read: ReadSource = readSource,
): Promise<Outcome<LoadedQuestionnaire>> {
  const manifest = await checkFile(found, ['questionnaire'], read);
  if (manifest.part === null) return { value: null, diagnostics: sortDiagnostics(manifest.diagnostics) };

  const included = await readIncludes(files, manifest.part.source, read);
  const merged = mergeParts(manifest.part.source, included.parts);
  const diagnostics = sortDiagnostics([
    ...manifest.diagnostics,
    ...included.diagnostics,
    ...surplusPriorities(merged),
    ...checkDraft(merged, { manifest: true, complete: included.complete }),
  ]);
  if (hasErrors(diagnostics)) return { value: null, diagnostics };
  const names = [found.file, ...included.parts.map(({ source }) => source.file)];
  const questionnaire = buildQuestionnaire(merged.data);
  return { value: { questionnaire, merged: merged.data, files: names, locate: merged.locate }, diagnostics };
}

/** The files that a manifest includes, as they are named in diagnostics; whether they are there or may be read is not looked at. */
export function includedFiles({ file, data }: SourceFile): readonly string[] {
  return isObject(data) ? textsAt(data, 'include').map((path) => join(dirname(file), path)) : [];
}

/** Checks a part of a questionnaire on its own, as far as that goes without the rest. */
export async function checkPart(source: SourceFile): Promise<readonly Diagnostic[]> {
  const { value: kind, diagnostics } = readKind(source, partKinds);
  if (kind === null) return diagnostics;
  const check = await loadSchema(kind);
  const merged = mergeParts(null, [{ kind, source }]);
  return sortDiagnostics([...check(source), ...checkDraft(merged, { manifest: false, complete: false })]);
}

interface Included {
  readonly parts: readonly IncludedPart[];
  readonly diagnostics: readonly Diagnostic[];
  /** False where a part is missing or could not be read: what the others refer to may have stood in it. */
  readonly complete: boolean;
}

async function readIncludes(files: FilePort, manifest: SourceFile, read: ReadSource): Promise<Included> {
  const parts: IncludedPart[] = [];
  const diagnostics: Diagnostic[] = [];
  const folder = dirname(manifest.file);
  const seen = new Map<string, string>();
  const data = isObject(manifest.data) ? manifest.data : {};
  const includes = textsAt(data, 'include');
  // An include that is no path may have been meant for a part, too.
  let complete = data.include === undefined || (Array.isArray(data.include) && data.include.length === includes.length);
  for (const [index, path] of includes.entries()) {
    const pointer = `/include/${index}`;
    const file = join(folder, path);
    const problem = await includeProblem(files, folder, path);
    const reading = problem === null ? await files.readFile(file) : null;
    if (reading?.kind !== 'file') {
      complete = false;
      const place = manifest.locate(pointer);
      if (problem === 'include-outside') diagnostics.push(diagnose(problem, place, { path }));
      else {
        const suggestion = await nearestFile(files, folder, path, includes.map(normalize));
        diagnostics.push(diagnose('include-missing', place, { path, suggestion }));
      }
      continue;
    }
    const first = seen.get(file);
    if (first !== undefined) {
      diagnostics.push(
        diagnose('duplicate-id', manifest.locate(pointer), { id: path }, { related: [manifest.locate(first)] }),
      );
      continue;
    }
    seen.set(file, pointer);
    const checked = await checkFile({ file, bytes: reading.bytes }, partKinds, read);
    diagnostics.push(...checked.diagnostics);
    if (checked.part === null) complete = false;
    else parts.push(checked.part);
  }
  return { parts, diagnostics, complete };
}

/** What keeps a path from being included: it leads out of the folder, by itself or by a link, or to nothing. */
async function includeProblem(
  files: FilePort,
  folder: string,
  path: string,
): Promise<'include-outside' | 'include-missing' | null> {
  const plain = normalize(path);
  if (plain.startsWith('/') || plain === '..' || plain.startsWith('../') || /^[A-Za-z]:|\\/.test(plain))
    return 'include-outside';
  const [root, real] = await Promise.all([files.realPath(folder), files.realPath(join(folder, path))]);
  if (root === null || real === null) return 'include-missing';
  return real === root || real.startsWith(root.endsWith('/') ? root : `${root}/`) ? null : 'include-outside';
}

interface Checked<K extends string> {
  readonly part: { readonly kind: K; readonly source: SourceFile } | null;
  readonly diagnostics: readonly Diagnostic[];
}

async function checkFile<K extends 'questionnaire' | IncludedPart['kind']>(
  file: FileBytes,
  kinds: readonly K[],
  read: ReadSource,
): Promise<Checked<K>> {
  const { value: source, diagnostics } = read(file);
  if (source === null) return { part: null, diagnostics };
  const { value: kind, diagnostics: wrongKind } = readKind(source, kinds);
  if (kind === null) return { part: null, diagnostics: wrongKind };
  const check = await loadSchema(kind);
  return { part: { kind, source }, diagnostics: check(source) };
}

function surplusPriorities({ surplusPriorities, locate }: MergedParts): readonly Diagnostic[] {
  return surplusPriorities.map((source) =>
    diagnose('duplicate-priorities', source.locate('/kind'), {}, { related: [locate('/priorities', 'key')] }),
  );
}
