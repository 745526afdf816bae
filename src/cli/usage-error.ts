import {
  type Language,
  renderUsageProblem,
  type UsageProblem,
  type UsageProblemArguments,
  type UsageProblemCode,
  type UsageProblemOf,
} from '../text/index.ts';

/** The call is wrong; `runProgram` words it and ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly problem: UsageProblem;

  constructor(problem: UsageProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

export function usageError<C extends UsageProblemCode>(code: C, args: UsageProblemArguments[C]): UsageError {
  const problem: UsageProblemOf<C> = { code, args };
  // The union over all codes is not inferred from a generic one; the pair is right by the signature.
  return new UsageError(problem as unknown as UsageProblem);
}

/** What is wrong and, where there is something, what to do about it. */
export function sentencesOf({ problem }: UsageError, language: Language): readonly string[] {
  const { message, hint } = renderUsageProblem(problem, language);
  return hint === null ? [message] : [message, hint];
}
