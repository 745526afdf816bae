import { nearestName } from '../../diagnostics/index.ts';
import { type CheckFormat, checkFormats } from '../../report/index.ts';
import { type GivenOutput, type Output, type OutputKinds, pairOutputs } from '../pair-outputs.ts';
import { usageError } from '../usage-error.ts';
import { type CheckedKind, checkedKinds } from './lotse-file.ts';

/** As commander hands them over. */
export interface ValidateOptions {
  readonly questionnaire?: string;
  readonly kind?: string;
  /** Both are the same list. */
  readonly format?: readonly GivenOutput[];
  readonly output?: readonly GivenOutput[];
  readonly maxProblems?: string;
  readonly strict?: true;
  readonly explain?: string;
  readonly watch?: true;
}

export interface ValidateRequest {
  /** Files, folders, patterns; empty: the questionnaire that is named, else the built-in ones. */
  readonly paths: readonly string[];
  /** The questionnaire that answers are held against; null: the one that they name. */
  readonly questionnaire: string | null;
  /** What the files are checked as; null: what they say they are. */
  readonly kind: CheckedKind | null;
  readonly outputs: readonly Output<CheckFormat>[];
  /** How many diagnostics are shown to people; null: as many as there are, 'some': as many as fit where they go. */
  readonly most: number | null | 'some';
  readonly strict: boolean;
  /** Checks again after each change, until the user stops it. */
  readonly watch: boolean;
}

/** Reads the options before any work is done, so that a wrong call costs no time. */
export function readValidateRequest(paths: readonly string[], options: ValidateOptions): ValidateRequest {
  if (paths.filter((path) => path === '-').length > 1) throw usageError('input-twice', {});
  const watch = options.watch === true;
  if (watch && paths.includes('-')) throw usageError('nothing-to-watch', {});
  if (options.kind !== undefined && paths.length === 0) throw usageError('kind-without-path', {});
  const given = options.format ?? options.output ?? [];
  if (watch && given.length > 0) throw usageError('watch-format', {});
  return {
    paths,
    questionnaire: options.questionnaire ?? null,
    kind: options.kind === undefined ? null : readCheckedKind(options.kind),
    outputs: pairOutputs(given, outputKinds),
    most: options.maxProblems === undefined ? 'some' : readMost(options.maxProblems),
    strict: options.strict === true,
    watch,
  };
}

const outputKinds: OutputKinds<CheckFormat> = { formats: checkFormats, byDefault: 'pretty', formatOf: formatOfPath };

/** By the usual endings; GitLab’s report has none of its own. */
function formatOfPath(path: string): CheckFormat {
  const name = path.toLowerCase();
  if (/\.sarif(\.json)?$/.test(name)) return 'sarif';
  if (name.endsWith('.json')) return 'json';
  return name.endsWith('.xml') ? 'junit' : 'pretty';
}

function readCheckedKind(value: string): CheckedKind {
  const found = checkedKinds.find((kind) => kind === value);
  if (found === undefined)
    throw usageError('unknown-kind', { value, suggestion: nearestName(value, checkedKinds), kinds: checkedKinds });
  return found;
}

function readMost(value: string): number | null {
  if (value === 'all') return null;
  if (!/^\d{1,9}$/.test(value)) throw usageError('max-problems-invalid', { value });
  return Number(value);
}
