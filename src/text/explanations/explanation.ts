import type { Code } from '../../diagnostics/index.ts';
import type { AnswerCode, ContentCode } from '../diagnostics/wording.ts';

/** What a code means, in one language. `code` in backticks, no other marks, no line breaks. */
export interface Explanation {
  /** A few words for a list, without a full stop. */
  readonly title: string;
  /** What is wrong, and what follows from it. */
  readonly meaning: string;
  /** What one must know to understand the example. */
  readonly context?: string;
  /** What to do. */
  readonly remedy: string;
}

export type ExplanationsOf<C extends Code> = { readonly [Each in C]: Explanation };
export type Explanations = ExplanationsOf<Code>;

/** A few lines of a file, as they are wrong and as they are right. Tests put them where they belong and check them. */
export interface Example {
  readonly where: ExamplePlace;
  readonly bad: string;
  readonly good: string;
}

export type ExamplesOf<C extends Code> = { readonly [Each in C]: Example };

/** What the lines of an example stand in. */
export type ExamplePlace =
  | 'file'
  | 'manifest'
  | 'domain'
  | 'question'
  | 'questions'
  | 'measure'
  | 'measures'
  | 'priorities'
  | 'answers'
  | 'answer-file';

/** Codes about files as such, before anything in them is understood. */
export type FileCode =
  | 'yaml-syntax'
  | 'encoding'
  | 'too-large'
  | 'schema'
  | 'unknown-key'
  | 'include-outside'
  | 'include-missing'
  | 'not-included'
  | 'unused-suppression'
  | 'invalid-suppression';

/** Warnings about a questionnaire: it works, but probably not as it is meant. */
export type AdviceCode =
  | ContentCode
  | 'thresholds-gap'
  | 'unreachable-question'
  | 'never-raised'
  | 'raise-no-effect'
  | 'no-category'
  | 'unused-source'
  | 'unused-work-package';

/** What is wrong in a questionnaire. */
export type QuestionnaireCode = Exclude<Code, FileCode | AdviceCode | AnswerCode>;
