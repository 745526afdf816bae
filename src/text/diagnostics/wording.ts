import type { Code, DiagnosticArguments } from '../../diagnostics/index.ts';

/** What is wrong, and what to write instead; null where the message says it already. */
export interface Wording {
  readonly message: string;
  readonly hint: string | null;
}

/** The wording of some codes in one language. */
export type WordingsOf<C extends Code> = { readonly [Each in C]: (args: DiagnosticArguments[Each]) => Wording };

/** The wording of every code in one language; the compiler objects to a code that is missing. */
export type DiagnosticWordings = WordingsOf<Code>;

/** Codes that are about several files of answers beside each other. */
export type ComparisonCode = 'municipality-unclear' | 'same-day';

/** Codes that are about files of answers. */
export type AnswerCode =
  | 'size-class-needed'
  | 'key-mismatch'
  | 'value-type'
  | 'value-out-of-range'
  | 'exclusive-option'
  | 'reason-missing'
  | 'unknown-questionnaire'
  | 'questionnaire-mismatch'
  | 'version-mismatch'
  | ComparisonCode
  | 'answer-ignored';

/** Codes that find fault with what a questionnaire says, though it could be worked with. */
export type ContentCode =
  | 'unused-category'
  | 'same-answer'
  | 'same-name'
  | 'constant-level'
  | 'threshold-no-effect'
  | 'exclusive-points'
  | 'level-unreached'
  | 'always-met'
  | 'condition-constant'
  | 'core-condition'
  | 'weight-no-effect'
  | 'not-yet-in-force'
  | 'similar-role'
  | 'no-effort'
  | 'never-needed'
  | 'never-plannable'
  | 'wave-order';
