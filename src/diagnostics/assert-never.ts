/** Closes a switch over a union: the compiler objects to a case that is missing. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}
