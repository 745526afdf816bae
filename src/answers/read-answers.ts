import {
  type Diagnostic,
  diagnose,
  hasErrors,
  type Outcome,
  sortDiagnostics,
  unknownName,
} from '../diagnostics/index.ts';
import type { Question, Questionnaire } from '../questionnaire/index.ts';
import { loadSchema, readKind } from '../schema/index.ts';
import {
  childPointer,
  isObject,
  type JsonObject,
  membersOf,
  numberAt,
  objectAt,
  type SourceFile,
  textAt,
} from '../source/index.ts';
import { buildAnswers } from './build-answers.ts';
import { checkOfficialKeys } from './check-official-keys.ts';
import { checkValue } from './check-value.ts';
import { compareVersions } from './compare-versions.ts';
import type { Answers } from './types.ts';

/** The questionnaire that a file of answers names, before anything else of it is looked at; null where it names none. */
export function questionnaireNamed(
  source: SourceFile,
): { readonly id: string; readonly version: string | null } | null {
  const named = isObject(source.data) ? objectAt(source.data, 'questionnaire') : null;
  const id = named && textAt(named, 'id');
  return named === null || id === null ? null : { id, version: textAt(named, 'version') };
}

/** What is wrong with a file of answers by itself, where there is no questionnaire to check it against. */
export async function checkAnswers(source: SourceFile): Promise<readonly Diagnostic[]> {
  const { value: kind, diagnostics } = readKind(source, ['answers']);
  if (kind === null) return diagnostics;
  const check = await loadSchema('answers');
  return check(source);
}

/** Reads a municipality's answers and checks them against the questionnaire. There is a value unless there are errors. */
export async function readAnswers(source: SourceFile, questionnaire: Questionnaire): Promise<Outcome<Answers>> {
  const { data } = source;
  const formal = await checkAnswers(source);
  if (!isObject(data) || data.kind !== 'answers') return { value: null, diagnostics: formal };
  const known: Known = { source, data, questionnaire, isBroken: brokenPlaces(formal) };
  const versions = [...checkQuestionnaire(known)];
  // Answers to something else have one mistake, not as many as there are answers.
  const rest = hasErrors(versions)
    ? []
    : [...checkMunicipality(known), ...checkTargets(known), ...checkPlanning(known), ...checkEntries(known)];
  const diagnostics = sortDiagnostics([...formal, ...versions, ...rest]);
  return { value: hasErrors(diagnostics) ? null : buildAnswers(data), diagnostics };
}

interface Known {
  readonly source: SourceFile;
  readonly data: JsonObject;
  readonly questionnaire: Questionnaire;
  /** Whether the schema objects to what stands there, or to something in it. */
  readonly isBroken: (pointer: string) => boolean;
}

function brokenPlaces(found: readonly Diagnostic[]): (pointer: string) => boolean {
  const broken = new Set(
    found.flatMap(({ pointer }) => [...pointer.matchAll(/\/|$/g)].map(({ index }) => pointer.slice(0, index))),
  );
  return (pointer) => broken.has(pointer);
}

function* checkQuestionnaire({ source, questionnaire }: Known): Generator<Diagnostic> {
  const named = questionnaireNamed(source);
  if (named === null) return;
  if (named.id !== questionnaire.id) {
    const args = { answersId: named.id, questionnaireId: questionnaire.id };
    yield diagnose('questionnaire-mismatch', source.locate('/questionnaire/id'), args);
    return;
  }
  const { version } = named;
  const step =
    version === null || !/^\d+\.\d+\.\d+/.test(version) ? null : compareVersions(version, questionnaire.version);
  if (step === null || version === null) return;
  const args = { answers: version, questionnaire: questionnaire.version, step };
  const severity = step === 'major' ? 'error' : 'warning';
  yield diagnose('version-mismatch', source.locate('/questionnaire/version'), args, { severity });
}

function* checkMunicipality({ source, data, questionnaire, isBroken }: Known): Generator<Diagnostic> {
  const municipality = objectAt(data, 'municipality');
  if (municipality === null) return;
  const sizeClass = textAt(municipality, 'sizeClass');
  const ids: readonly string[] = questionnaire.sizeClasses.map(({ id }) => id);
  if (sizeClass !== null && !ids.includes(sizeClass)) {
    yield diagnose('unknown-size-class', source.locate('/municipality/sizeClass'), unknownName(sizeClass, ids));
  }
  const given = [sizeClass, numberAt(municipality, 'population')].some((value) => value !== null);
  const wrong = isBroken('/municipality/sizeClass') || isBroken('/municipality/population');
  if (ids.length > 0 && !given && !wrong)
    yield diagnose('size-class-needed', source.locate('/municipality', 'key'), {});
  yield* checkOfficialKeys(source, municipality);
}

function* checkTargets({ source, data, questionnaire }: Known): Generator<Diagnostic> {
  const { max } = questionnaire.scale;
  const ids: ReadonlySet<string> = new Set([
    ...questionnaire.domains.map(({ id }) => id),
    ...questionnaire.questions.keys(),
  ]);
  for (const [id, level] of membersOf(data.targets)) {
    const pointer = childPointer('/targets', id);
    if (!ids.has(id)) yield diagnose('unknown-question', source.locate(pointer, 'key'), unknownName(id, ids));
    if (typeof level === 'number' && (level < 0 || level > max)) {
      yield diagnose('level-out-of-range', source.locate(pointer), { level, min: 0, max });
    }
  }
}

function* checkPlanning({ source, data, questionnaire }: Known): Generator<Diagnostic> {
  const ids: ReadonlySet<string> = new Set(questionnaire.measures.map(({ id }) => id));
  for (const [id] of membersOf(objectAt(data, 'planning')?.measures)) {
    if (ids.has(id)) continue;
    const place = source.locate(childPointer('/planning/measures', id), 'key');
    yield diagnose('unknown-measure', place, unknownName(id, ids));
  }
}

function* checkEntries({ source, data, questionnaire, isBroken }: Known): Generator<Diagnostic> {
  const questions: ReadonlyMap<string, Question> = questionnaire.questions;
  for (const [id, entry] of membersOf(data.answers)) {
    const pointer = childPointer('/answers', id);
    const question = questions.get(id);
    if (question === undefined) {
      yield diagnose('unknown-question', source.locate(pointer, 'key'), unknownName(id, questions.keys()));
    } else if (!isBroken(pointer)) {
      const given = isObject(entry)
        ? { source, pointer: childPointer(pointer, 'value'), value: entry.value }
        : { source, pointer, value: entry };
      const { value } = given;
      if (value !== undefined) yield* checkValue(question, { ...given, value }, questionnaire.scale.max);
    }
  }
}
