import type { UsageProblem, UsageProblemArguments, UsageProblemCode, UsageProblemOf } from '../text/index.ts';

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
