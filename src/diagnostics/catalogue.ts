import type { DiagnosticArguments } from './arguments.ts';
import type { Diagnostic, DiagnosticOf, Place, Severity } from './diagnostic.ts';
import { relatedPlaces } from './related-places.ts';

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
  'key-mismatch': 'warning',
  'day-rate-missing': 'error',
  'condition-cycle': 'error',
  'condition-type': 'error',
  'requires-cycle': 'error',
  'include-outside': 'error',
  'include-missing': 'error',
  'not-included': 'warning',
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
  'municipality-unclear': 'warning',
  'same-day': 'warning',
  'answer-ignored': 'warning',
  'unreachable-question': 'warning',
  'never-raised': 'warning',
  'raise-no-effect': 'warning',
  'no-category': 'warning',
  'unused-source': 'warning',
  'unused-work-package': 'warning',
  'unused-category': 'warning',
  'same-answer': 'warning',
  'same-name': 'warning',
  'constant-level': 'warning',
  'threshold-no-effect': 'warning',
  'exclusive-points': 'warning',
  'level-unreached': 'warning',
  'always-met': 'warning',
  'condition-constant': 'warning',
  'core-condition': 'warning',
  'weight-no-effect': 'warning',
  'not-yet-in-force': 'warning',
  'similar-role': 'warning',
  'no-effort': 'warning',
  'never-needed': 'warning',
  'never-plannable': 'warning',
  'wave-order': 'warning',
  'unused-suppression': 'warning',
  'invalid-suppression': 'warning',
};

/** All codes, in the order of the catalogue. */
export const codes = Object.keys(severities) as readonly Code[];

/** Whether a comment can silence a code: warnings only, and none that is about such comments. */
export function isSilenceable(code: Code): boolean {
  if (code === 'unused-suppression' || code === 'invalid-suppression') return false;
  return severities[code] === 'warning' || code === 'version-mismatch';
}

/** The code of that name; null where there is none. */
export function codeNamed(name: string): Code | null {
  return codes.find((code) => code === name) ?? null;
}

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
    related: relatedPlaces(place, options.related ?? []),
  };
  // The union over all codes is not inferred from a generic one; the pair of code and arguments is right by the signature.
  return diagnostic as unknown as Diagnostic;
}
