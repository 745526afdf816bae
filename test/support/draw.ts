import fc from 'fast-check';
import type { JsonObject } from '../../src/source/index.ts';

/** Draws one thing after the other. What is drawn shrinks: smaller numbers, earlier items, `false`, fewer things. */
export interface Draw {
  /** A whole number in min..max. */
  whole(min: number, max: number): number;
  /** True in about `percent` of a hundred draws. */
  chance(percent: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Some of the items, in their order. */
  some<T>(list: readonly T[], percent?: number): readonly T[];
  shuffled<T>(list: readonly T[]): readonly T[];
}

/** Random things that are built step by step, each step seeing what was drawn before. */
export function arbitraryFrom<T>(build: (draw: Draw) => T): fc.Arbitrary<T> {
  return fc.gen().map((generate) => build(drawWith(generate)));
}

function drawWith(generate: fc.GeneratorValue): Draw {
  const whole = (min: number, max: number) => generate(fc.integer, { min, max });
  // Drawn from above, so that shrinking makes it false.
  const chance = (percent: number) => percent > 0 && whole(0, 99) >= 100 - percent;
  const pick = <T>(list: readonly T[]): T => {
    const item = list[whole(0, list.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  return {
    whole,
    chance,
    pick,
    some: (list, percent = 50) => list.filter(() => chance(percent)),
    shuffled: (list) => {
      const rest = [...list];
      return list.flatMap(() => rest.splice(whole(0, rest.length - 1), 1));
    },
  };
}

/** Keys that are there in about `percent` of a hundred cases. */
export function maybe(draw: Draw, percent: number, build: () => JsonObject): JsonObject {
  return draw.chance(percent) ? build() : {};
}
