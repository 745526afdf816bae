/** What can be wrong with a call, as data. The wording of each stands in `cli-problem-german.ts` and `cli-problem-english.ts`. */
export interface UsageProblemArguments {
  'unknown-option': { readonly option: string; readonly suggestion: string | null };
  'unknown-command': { readonly command: string; readonly suggestion: string | null };
  'command-missing': Record<never, never>;
  'argument-missing': { readonly argument: string };
  'value-missing': { readonly option: string };
  'too-many-arguments': { readonly command: string };
  'unknown-language': { readonly value: string; readonly where: '--lang' | 'LOTSE_LANG' };
  'unknown-format': { readonly value: string; readonly formats: readonly string[] };
  'formats-and-outputs': { readonly formats: number; readonly outputs: number };
  'same-output': { readonly path: string };
  'output-is-input': { readonly path: string };
  'date-invalid': { readonly value: string };
  'threshold-invalid': { readonly value: string };
  'threshold-domain': UnknownId;
  'threshold-without-priorities': Record<never, never>;
  'budget-invalid': { readonly value: string };
  'days-invalid': { readonly value: string };
  'quarter-invalid': { readonly value: string };
  'quarters-invalid': { readonly value: string; readonly most: number };
  'max-problems-invalid': { readonly value: string };
  'rank-points-invalid': { readonly value: string };
  'rank-points-count': { readonly expected: number; readonly actual: number };
  'rank-points-without-votes': Record<never, never>;
  'time-limit-invalid': { readonly value: string; readonly most: number };
  'time-limit-without-optimize': Record<never, never>;
  'seed-invalid': { readonly value: string; readonly most: number };
  'seed-without-robustness': Record<never, never>;
  'robustness-without-priorities': Record<never, never>;
  'reach-invalid': { readonly value: string };
  'reach-level': { readonly level: number; readonly most: number };
  'reach-domain': UnknownId;
  'unknown-measure': UnknownId;
  'unknown-question': UnknownId;
  'rejected-and-done': { readonly id: string };
  'unknown-kind': { readonly value: string; readonly suggestion: string | null; readonly kinds: readonly string[] };
  'kind-without-path': Record<never, never>;
  'no-match': { readonly pattern: string };
  'nothing-to-check': { readonly path: string };
  'unknown-subject': UnknownId;
  'nothing-to-compare': Record<never, never>;
  'same-input': { readonly path: string };
  'what-if-files': Record<never, never>;
  'what-if-invalid': { readonly given: string };
  'what-if-key': { readonly key: string; readonly suggestion: string | null; readonly keys: readonly string[] };
  'what-if-key-twice': { readonly given: string; readonly key: string };
  'what-if-value': { readonly key: WhatIfKey; readonly value: string };
  'what-if-no-limit': { readonly given: string; readonly key: 'budget' | 'days' };
  'what-if-below-zero': { readonly given: string; readonly key: 'budget' | 'days' };
  'old-questionnaire-mode': Record<never, never>;
  'old-questionnaire-other': { readonly old: string; readonly questionnaire: string };
  'old-questionnaire-newer': { readonly old: string; readonly questionnaire: string };
  'old-questionnaire-unused': { readonly version: string };
  'file-missing': { readonly path: string };
  'file-is-folder': { readonly path: string };
  'file-unreadable': { readonly path: string; readonly reason: string };
  'file-unwritable': { readonly path: string; readonly reason: string };
  'input-twice': Record<never, never>;
  'nothing-to-watch': Record<never, never>;
  'watch-format': Record<never, never>;
  'unknown-code': { readonly name: string; readonly suggestion: string | null };
  'explain-alone': Record<never, never>;
  'no-such-questionnaire': { readonly name: string; readonly builtIn: readonly string[] };
  'folder-without-questionnaire': { readonly path: string };
  'questionnaire-needed': { readonly builtIn: readonly string[] };
  'no-terminal': { readonly file: string };
  'file-needed': Record<never, never>;
  /** `host` null: this machine. */
  'file-locked': {
    readonly path: string;
    readonly lock: string;
    readonly since: string;
    readonly host: string | null;
    readonly pid: number;
  };
  'unknown-domain': { readonly id: string; readonly suggestion: string | null; readonly domains: readonly string[] };
  'unknown-role': { readonly role: string; readonly suggestion: string | null; readonly roles: readonly string[] };
}

/** What a `--what-if` of `compare` can change. */
/** The problems that `lotse compare` alone has. */
export type ComparisonProblemCode =
  | 'nothing-to-compare'
  | 'same-input'
  | 'what-if-files'
  | 'what-if-invalid'
  | 'what-if-key'
  | 'what-if-key-twice'
  | 'what-if-value'
  | 'what-if-no-limit'
  | 'what-if-below-zero'
  | 'old-questionnaire-mode'
  | 'old-questionnaire-other'
  | 'old-questionnaire-newer'
  | 'old-questionnaire-unused';

export type WhatIfKey = 'budget' | 'days' | 'start' | 'quarters' | 'reject' | 'done' | 'rank-points';

interface UnknownId {
  readonly id: string;
  readonly suggestion: string | null;
}

export type UsageProblemCode = keyof UsageProblemArguments;

export interface UsageProblemOf<C extends UsageProblemCode> {
  readonly code: C;
  readonly args: UsageProblemArguments[C];
}

export type UsageProblem = { [C in UsageProblemCode]: UsageProblemOf<C> }[UsageProblemCode];

/** What is wrong with the call, and what to do instead. */
export interface UsageWording {
  readonly message: string;
  readonly hint: string | null;
}

export type UsageWordings = { readonly [C in UsageProblemCode]: (args: UsageProblemArguments[C]) => UsageWording };
