import { dirname } from 'node:path/posix';
import { checkAnswers, questionnaireNamed } from '../../answers/index.ts';
import { type Diagnostic, diagnose, type Outcome, unknownName } from '../../diagnostics/index.ts';
import { includedFiles, loadManifest, type Questionnaire, type ReadSource } from '../../questionnaire/index.ts';
import { type FileBytes, isObject, readSource, type SourceFile, textAt } from '../../source/index.ts';
import type { Context } from '../context.ts';
import { findBuiltIn, readManifestAt } from '../find-questionnaire.ts';
import type { Findings } from './findings.ts';

/** The questionnaires of a run. Each is read once, however many answers are held against it. */
export interface QuestionnaireLibrary {
  /** Parses a file of a questionnaire, once. */
  readonly read: ReadSource;
  /** Takes a file that is parsed already. */
  remember(source: SourceFile): void;
  /** Checks a questionnaire with all its files, and keeps it for the answers to it. */
  check(manifest: FileBytes): Promise<void>;
  /** From here on all answers are held against this one: a built-in questionnaire by its id, else one of the user’s by its path. */
  choose(name: string): Promise<void>;
  /** Whether a file belongs to a questionnaire that was checked. */
  holds(file: string): boolean;
  /** The questionnaire for a file of answers. */
  questionnaireFor(answers: SourceFile): Promise<Outcome<Questionnaire>>;
}

/** A questionnaire of the user’s; null where it has errors. */
interface Own {
  readonly folder: string;
  readonly version: string | null;
  readonly questionnaire: Questionnaire | null;
}

export function openLibrary(findings: Findings, context: Context): QuestionnaireLibrary {
  const { files, host } = context;
  const keyOf = (file: string) => host.files.fromWorkingFolder(file);
  const parsed = new Map<string, Outcome<SourceFile>>();
  const held = new Set<string>();
  const own = new Map<string, Own>();
  const ownById = new Map<string, Own[]>();
  const builtIn = new Map<string, Questionnaire | null>();
  let chosen: Own | null = null;

  const read: ReadSource = (file) => {
    const source = parsed.get(file.file) ?? readSource(file);
    parsed.set(file.file, source);
    return source;
  };

  const check = async (manifest: FileBytes): Promise<Own> => {
    const known = own.get(keyOf(manifest.file));
    if (known !== undefined) return known;
    const { value, diagnostics } = await loadManifest(files, manifest, read);
    const source = read(manifest).value;
    const all = [manifest.file, ...(source === null ? [] : includedFiles(source))];
    for (const file of all) held.add(keyOf(file));
    findings.add({ files: all, found: diagnostics, complete: true });
    const data = source !== null && isObject(source.data) ? source.data : {};
    const loaded: Own = {
      folder: keyOf(dirname(manifest.file)),
      version: textAt(data, 'version'),
      questionnaire: value?.questionnaire ?? null,
    };
    own.set(keyOf(manifest.file), loaded);
    const id = textAt(data, 'id');
    if (id !== null) ownById.set(id, [...(ownById.get(id) ?? []), loaded]);
    return loaded;
  };

  const findBuiltInOnce = async (id: string): Promise<Questionnaire | null> => {
    const known = builtIn.get(id);
    if (known !== undefined) return known;
    const found = (await findBuiltIn(id, context))?.questionnaire ?? null;
    builtIn.set(id, found);
    return found;
  };

  return {
    read,
    remember: (source) => {
      parsed.set(source.file, { value: source, diagnostics: [] });
    },
    check: async (manifest) => {
      await check(manifest);
    },
    async choose(name) {
      const found = await findBuiltInOnce(name);
      chosen =
        found === null
          ? await check(await readManifestAt(name, context))
          : { folder: '', version: found.version, questionnaire: found };
    },
    holds: (file) => held.has(keyOf(file)),
    async questionnaireFor(answers) {
      const named = questionnaireNamed(answers);
      const id = named?.id ?? null;
      const known = chosen ?? bestOf(ownById.get(id ?? '') ?? [], named?.version ?? null, keyOf(answers.file));
      // Of a questionnaire with errors these are told; the answers to it are looked at by themselves.
      if (known !== null && known.questionnaire !== null) return found(known.questionnaire);
      if (known !== null || id === null) return { value: null, diagnostics: await checkAnswers(answers) };
      const questionnaire = await findBuiltInOnce(id);
      if (questionnaire !== null) return found(questionnaire);
      return { value: null, diagnostics: [unknownQuestionnaire(answers, id, await host.builtIn.ids(), ownById)] };
    },
  };
}

function found(questionnaire: Questionnaire): Outcome<Questionnaire> {
  return { value: questionnaire, diagnostics: [] };
}

function unknownQuestionnaire(
  answers: SourceFile,
  id: string,
  builtIn: readonly string[],
  own: ReadonlyMap<string, unknown>,
): Diagnostic {
  return diagnose(
    'unknown-questionnaire',
    answers.locate('/questionnaire/id'),
    unknownName(id, [...own.keys(), ...builtIn]),
  );
}

/** Of questionnaires with the same id one of the same version, else any; of several such the one that shares the most folders with the file. */
function bestOf(candidates: readonly Own[], version: string | null, file: string): Own | null {
  const same = candidates.filter((candidate) => candidate.version === version);
  let best: Own | null = null;
  let most = -1;
  for (const candidate of same.length > 0 ? same : candidates) {
    const shared = sharedFolders(candidate.folder, file);
    if (shared > most) best = candidate;
    most = Math.max(most, shared);
  }
  return best;
}

function sharedFolders(folder: string, file: string): number {
  const names = file.split('/');
  const different = folder.split('/').findIndex((name, index) => name !== names[index]);
  return different === -1 ? folder.split('/').length : different;
}
