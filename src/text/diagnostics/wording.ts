import type { Code, DiagnosticArguments } from '../../diagnostics/index.ts';

/** What is wrong, and what to write instead; null where the message says it already. */
export interface Wording {
  readonly message: string;
  readonly hint: string | null;
}

/** The wording of every code in one language; the compiler objects to a code that is missing. */
export type DiagnosticWordings = { readonly [C in Code]: (args: DiagnosticArguments[C]) => Wording };
