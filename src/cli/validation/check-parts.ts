import { type Code, type Diagnostic, diagnose, hasErrors, type Place } from '../../diagnostics/index.ts';
import {
  checkPart,
  includedFiles,
  isProbablyIncluded,
  loadManifest,
  type PartKind,
} from '../../questionnaire/index.ts';
import type { SourceFile } from '../../source/index.ts';
import type { Context } from '../context.ts';
import { type Findings, placesOf } from './findings.ts';
import { type Manifest, manifestFinder } from './manifests-above.ts';
import type { QuestionnaireLibrary } from './questionnaire-library.ts';

/** A part of a questionnaire that the call means without its manifest. */
export interface Part {
  readonly kind: PartKind;
  readonly source: SourceFile;
  /** The call means it; otherwise it lies in a folder that is searched. */
  readonly named: boolean;
}

export interface PartsRun {
  readonly library: QuestionnaireLibrary;
  readonly findings: Findings;
  readonly context: Context;
}

/**
 * Checks parts within the questionnaires that they belong to, and says what concerns them. Parts that no questionnaire includes are checked
 * alone, as far as that goes without the rest; where they merely lie beside a questionnaire it only says that they are left out.
 */
export async function checkParts(parts: readonly Part[], run: PartsRun): Promise<void> {
  const { library, findings, context } = run;
  const manifestsAbove = manifestFinder(library, findings, context);
  const owned = new Map<Manifest, Part[]>();
  for (const part of parts) {
    const { source, named } = part;
    const manifests = await manifestsAbove(source.file);
    const owner = manifests.find((manifest) => isIn(includedFiles(manifest.source), source.file, context));
    if (owner !== undefined) {
      owned.set(owner, [...(owned.get(owner) ?? []), part]);
      continue;
    }
    const [nearest = null] = manifests;
    const alone = named || nearest === null ? await checkPart(source) : [];
    // What is said refers to it.
    if (nearest !== null) context.files.note(nearest.bytes.file, nearest.bytes.bytes);
    findings.add({
      files: [source.file],
      found: [...alone, ...(await leftOut(source, nearest, run))],
      complete: false,
    });
  }
  for (const [owner, itsParts] of owned) await checkWithin(owner, itsParts, run);
}

function isIn(named: readonly string[], file: string, { host }: Context): boolean {
  const key = host.files.fromWorkingFolder(file);
  return named.some((each) => host.files.fromWorkingFolder(each) === key);
}

async function leftOut(
  part: SourceFile,
  nearest: Manifest | null,
  { library, context }: PartsRun,
): Promise<readonly Diagnostic[]> {
  if (nearest === null) return [];
  const { files } = context;
  if (
    library.holds(nearest.bytes.file) &&
    (await isProbablyIncluded(files, nearest.source, (file) => isIn([file], part.file, context)))
  )
    return [];
  const related = [nearest.source.locate('/include', 'key')];
  return [diagnose('not-included', part.locate('/kind'), {}, { related })];
}

async function checkWithin(
  { bytes, source }: Manifest,
  parts: readonly Part[],
  { library, findings, context }: PartsRun,
): Promise<void> {
  const { files, host } = context;
  files.note(bytes.file, bytes.bytes);
  const { diagnostics } = await loadManifest(files, bytes, library.read);
  // A questionnaire may name its parts in another way than the call does.
  const given = new Map(parts.map((part) => [host.files.fromWorkingFolder(part.source.file), part.source.file]));
  const nameOf = (file: string) => given.get(host.files.fromWorkingFolder(file)) ?? file;
  const names = new Set(given.values());
  const lost = new Set(parts.flatMap(({ kind }) => lostReferences[kind]));
  const found = diagnostics
    .map((diagnostic) => renamed(diagnostic, nameOf))
    .filter((diagnostic) => lost.has(diagnostic.code) || [...placesOf([diagnostic])].some((file) => names.has(file)));
  const shown = placesOf(found);
  const others = [bytes.file, ...includedFiles(source)].filter((file) => !names.has(file));
  // Of the other files not all that was found is told, so nothing can be said of what silences it there.
  const complete = !hasErrors(diagnostics) && found.every(({ file }) => names.has(file));
  findings.add({ files: [...names, ...others.filter((file) => shown.has(file))], found, complete });
  for (const file of others) if (!shown.has(file) && !findings.has(file)) files.forget(file);
}

/** What is said elsewhere when a part of a kind no longer has what others refer to. */
const lostReferences: { readonly [K in PartKind]: readonly Code[] } = {
  domain: ['unknown-domain', 'unknown-question', 'unknown-option'],
  measures: ['unknown-measure'],
  priorities: ['unknown-category', 'unknown-work-package'],
  sources: ['unknown-source'],
};

function renamed(diagnostic: Diagnostic, nameOf: (file: string) => string): Diagnostic {
  const rename = <P extends Place>(place: P): P => ({ ...place, file: nameOf(place.file) });
  return { ...rename(diagnostic), related: diagnostic.related.map(rename) };
}
