import type { Diagnostic, DiagnosticOf, Place, Severity } from './diagnostic.ts';

/** What each code says, as data. The wording stands in `text/`, the explanation in `docs/diagnostics.md`. */
export interface DiagnosticArguments {
  'yaml-syntax': { readonly problem: string; readonly detail: string };
  encoding: { readonly problem: 'invalid-utf8' | 'invalid-utf16' | 'utf-32' | 'control-character' };
  'too-large': { readonly what: 'bytes' | 'depth' | 'aliases'; readonly limit: number };
  /** `keyword` is the failing keyword of the JSON Schema, `expected` what it wants, `actual` what stands there, in short. */
  schema: { readonly keyword: string; readonly expected: string; readonly actual: string };
  'unknown-key': { readonly key: string; readonly suggestion: string | null };
  'duplicate-id': { readonly id: string };
  'duplicate-priorities': Record<never, never>;
  'votes-columns': { readonly votes: number; readonly rankPoints: number };
  'unknown-domain': UnknownName;
  'unknown-question': UnknownName;
  'unknown-option': UnknownName;
  'unknown-measure': UnknownName;
  'unknown-source': UnknownName;
  'unknown-work-package': UnknownName;
  'unknown-category': UnknownName;
  'unknown-profile-field': UnknownName;
  'unknown-size-class': UnknownName;
  'size-class-missing': { readonly missing: readonly string[] };
  'size-classes-order': { readonly sizeClass: string };
  'size-class-needed': Record<never, never>;
  'day-rate-missing': Record<never, never>;
  'condition-cycle': { readonly path: readonly string[] };
  'condition-type': { readonly comparison: string; readonly subject: string; readonly type: string };
  'requires-cycle': { readonly path: readonly string[] };
  'include-outside': { readonly path: string };
  'include-missing': { readonly path: string };
  'levels-incomplete': { readonly missing: readonly number[]; readonly surplus: readonly string[] };
  'thresholds-order': { readonly from: number; readonly before: number };
  'thresholds-gap': { readonly first: number; readonly min: number };
  'level-out-of-range': { readonly level: number; readonly max: number };
  'cap-order': { readonly below: number; readonly at: number };
  'raise-order': { readonly from: number; readonly to: number };
  'range-order': { readonly low: number; readonly high: number };
  'stage-missing': { readonly question: string };
  'stage-not-allowed': { readonly question: string };
  'duplicate-raise': { readonly question: string };
  'value-type': { readonly expected: string; readonly actual: string };
  'value-out-of-range': { readonly value: number; readonly min: number | null; readonly max: number | null };
  'exclusive-option': { readonly option: string };
  'reason-missing': { readonly question: string };
  'unknown-questionnaire': UnknownName;
  'questionnaire-mismatch': { readonly answersId: string; readonly questionnaireId: string };
  'version-mismatch': {
    readonly answers: string;
    readonly questionnaire: string;
    readonly step: 'major' | 'minor' | 'older';
  };
  'answer-ignored': { readonly question: string };
  'unreachable-question': { readonly question: string };
  'never-raised': { readonly question: string };
  'raise-no-effect': {
    readonly measure: string;
    readonly question: string;
    readonly why: 'from-unreached' | 'nothing-to-raise';
  };
  'no-category': { readonly question: string | null };
  'unused-source': { readonly id: string };
  'unused-work-package': { readonly id: string };
}

interface UnknownName {
  readonly id: string;
  /** The nearest known name, for „meinten Sie …?“; null where none is near. */
  readonly suggestion: string | null;
}

export type Code = keyof DiagnosticArguments;

/** The severity of each code. Only `version-mismatch` has two: a newer minor version of the questionnaire is a mere warning. */
export const severities: { readonly [C in Code]: Severity } = {
  'yaml-syntax': 'error',
  encoding: 'error',
  'too-large': 'error',
  schema: 'error',
  'unknown-key': 'error',
  'duplicate-id': 'error',
  'duplicate-priorities': 'error',
  'votes-columns': 'error',
  'unknown-domain': 'error',
  'unknown-question': 'error',
  'unknown-option': 'error',
  'unknown-measure': 'error',
  'unknown-source': 'error',
  'unknown-work-package': 'error',
  'unknown-category': 'error',
  'unknown-profile-field': 'error',
  'unknown-size-class': 'error',
  'size-class-missing': 'error',
  'size-classes-order': 'error',
  'size-class-needed': 'error',
  'day-rate-missing': 'error',
  'condition-cycle': 'error',
  'condition-type': 'error',
  'requires-cycle': 'error',
  'include-outside': 'error',
  'include-missing': 'error',
  'levels-incomplete': 'error',
  'thresholds-order': 'error',
  'thresholds-gap': 'warning',
  'level-out-of-range': 'error',
  'cap-order': 'error',
  'raise-order': 'error',
  'range-order': 'error',
  'stage-missing': 'error',
  'stage-not-allowed': 'error',
  'duplicate-raise': 'error',
  'value-type': 'error',
  'value-out-of-range': 'error',
  'exclusive-option': 'error',
  'reason-missing': 'error',
  'unknown-questionnaire': 'error',
  'questionnaire-mismatch': 'error',
  'version-mismatch': 'error',
  'answer-ignored': 'warning',
  'unreachable-question': 'warning',
  'never-raised': 'warning',
  'raise-no-effect': 'warning',
  'no-category': 'warning',
  'unused-source': 'warning',
  'unused-work-package': 'warning',
};

/** All codes, in the order of the catalogue. */
export const codes = Object.keys(severities) as readonly Code[];

/** Makes a diagnostic of the catalogue; the severity is the code's own unless given. */
export function diagnose<C extends Code>(
  code: C,
  place: Place,
  args: DiagnosticArguments[C],
  options: { readonly related?: readonly Place[]; readonly severity?: Severity } = {},
): Diagnostic {
  const diagnostic: DiagnosticOf<C> = {
    code,
    severity: options.severity ?? severities[code],
    args,
    file: place.file,
    pointer: place.pointer,
    range: place.range,
    related: options.related ?? [],
  };
  // The union over all codes is not inferred from a generic one; the pair of code and arguments is right by the signature.
  return diagnostic as unknown as Diagnostic;
}
