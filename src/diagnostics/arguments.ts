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
  /** `state` is the Land that the key belongs to, `given` what the file says of it: the Land, or the kind of body. */
  'key-mismatch': {
    readonly key: 'ags' | 'ars';
    readonly problem: 'no-state' | 'state' | 'body' | 'other-key';
    readonly state: string | null;
    readonly given: string | null;
  };
  'day-rate-missing': Record<never, never>;
  'condition-cycle': { readonly path: readonly string[] };
  'condition-type': { readonly comparison: string; readonly subject: string; readonly type: string };
  'requires-cycle': { readonly path: readonly string[] };
  'include-outside': { readonly path: string };
  /** `suggestion` is the file that is probably meant, written as it would have to be. */
  'include-missing': { readonly path: string; readonly suggestion: string | null };
  'not-included': Record<never, never>;
  'levels-incomplete': { readonly missing: readonly number[]; readonly surplus: readonly string[] };
  'thresholds-order': { readonly from: number; readonly before: number };
  'thresholds-gap': { readonly first: number; readonly min: number };
  'level-out-of-range': { readonly level: number; readonly min: number; readonly max: number };
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
  /** `name`: the official key is the same, the name is not; `key`: the other way round. `other` is the other file. */
  'municipality-unclear': { readonly differs: 'name' | 'key'; readonly other: string };
  /** Assessed on the same day as `other`, another file of the same municipality. */
  'same-day': { readonly date: string; readonly other: string };
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
  'unused-category': { readonly id: string };
  /** `name` and `like` are levels or ids of options. */
  'same-answer': { readonly what: 'level' | 'option'; readonly name: string; readonly like: string };
  'same-name': {
    readonly what: 'domain' | 'question' | 'measure' | 'category' | 'work-package' | 'size-class';
    readonly id: string;
    readonly like: string;
  };
  'constant-level': { readonly question: string; readonly level: number };
  /** `bound`: the largest or smallest number there can be; of `same-level` the `from` of the threshold before. */
  'threshold-no-effect': {
    readonly why: 'too-high' | 'too-low' | 'same-level';
    readonly from: number;
    readonly bound: number;
    readonly level: number;
  };
  'exclusive-points': { readonly option: string };
  /** `key` is what asks for the level; `highest` the highest that an answer gives. */
  'level-unreached': {
    readonly key: 'target' | 'fulfilledAt' | 'below' | 'passAt' | 'to';
    readonly question: string;
    readonly level: number;
    readonly highest: number;
  };
  /** `id` is a question, of `passAt` a domain; `lowest` the lowest level that an answer gives. */
  'always-met': {
    readonly key: 'fulfilledAt' | 'below' | 'passAt';
    readonly id: string;
    readonly level: number;
    readonly lowest: number;
  };
  'condition-constant': { readonly question: string; readonly key: 'appliesWhen' | 'when'; readonly always: boolean };
  'core-condition': { readonly question: string; readonly on: string };
  'weight-no-effect': { readonly what: 'domain' | 'question'; readonly id: string };
  'not-yet-in-force': { readonly question: string; readonly since: string; readonly asOf: string };
  'similar-role': { readonly role: string; readonly suggestion: string };
  'no-effort': { readonly measure: string };
  'never-needed': { readonly measure: string };
  /** `quarters`: what it takes in the size class where it is quickest. */
  'never-plannable': {
    readonly measure: string;
    readonly why: 'duration' | 'capacity';
    readonly quarters: number;
    readonly horizon: number;
  };
  'wave-order': {
    readonly measure: string;
    readonly wave: number;
    readonly required: string;
    readonly later: number;
  };
  /** `code` is the one that has nothing to silence. */
  'unused-suppression': { readonly code: string };
  /** `text` is the word that is wrong: the directive or a code; '' where something is missing. */
  'invalid-suppression': {
    readonly problem: 'directive' | 'no-code' | 'no-reason' | 'unknown-code' | 'error-code' | 'own-code';
    readonly text: string;
    readonly suggestion: string | null;
  };
}

export interface UnknownName {
  readonly id: string;
  /** The nearest known name, for „meinten Sie …?“; null where none is near. */
  readonly suggestion: string | null;
  /** All names that exist, where none is near and they are few; perhaps there are none. */
  readonly existing?: readonly string[];
}
