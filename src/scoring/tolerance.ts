/** Levels are compared with this tolerance, so that a sum of fractions reaches the whole level that it makes on paper. */
export const tolerance = 1e-9;

/** Whether a level reaches a bound. */
export function reaches(level: number, bound: number): boolean {
  return level >= bound - tolerance;
}

/** Orders numbers from high to low; those that agree to 12 decimals are equal, whatever order they were summed in. */
export function compareDescending(a: number, b: number): number {
  return Math.round(b * 1e12) - Math.round(a * 1e12);
}
