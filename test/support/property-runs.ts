/**
 * How the properties are tried: always on the same cases, so that a failure is one for everybody; `PROPERTY_SEED=…` tries others. Shrinking ends
 * before the test's own time does, so that a failure shows its case.
 */
export function propertyRuns(numRuns = 1000) {
  const seed = Number(process.env.PROPERTY_SEED ?? 20220901);
  return { numRuns, seed, interruptAfterTimeLimit: 110_000, markInterruptAsFailure: true } as const;
}
