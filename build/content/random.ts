export { random } from '../../src/roadmap/index.ts';

/** A draw from the normal distribution around 0 with the standard deviation 1 (Box and Muller). */
export function normal(draw: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
}
