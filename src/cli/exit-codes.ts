/** What the program's exit codes mean; there are no others, and none is a count. */
export const exitCodes = {
  /** Done, nothing to complain of. */
  done: 0,
  /** The input has errors (or warnings with `--strict`), or a threshold given with `--fail-under` is missed. */
  problems: 1,
  /** The call is wrong: unknown option, missing file, no terminal for `assess`, an output that can't be written. */
  usage: 2,
  /** A bug in lotse. */
  bug: 3,
  /** Stopped by the user; what was answered is saved. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
