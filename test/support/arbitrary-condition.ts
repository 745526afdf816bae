import type { Json, JsonObject } from '../../src/source/index.ts';
import type { Draw } from './draw.ts';

/** What a condition may compare: a question that is settled before the one that asks. */
export interface Comparable {
  readonly id: string;
  readonly type: string;
  readonly scored: boolean;
  readonly options: readonly string[];
}

export const someBodies: readonly string[] = ['einheitsgemeinde', 'verbandsgemeinde', 'landkreis'];
export const someStates: readonly string[] = ['ST', 'SN'];

export interface ConditionSpace {
  readonly max: number;
  readonly sizeClasses: readonly string[];
  readonly questions: readonly Comparable[];
}

/** A condition, two combinations deep at the most; every comparison makes sense for what it compares. */
export function drawCondition(draw: Draw, space: ConditionSpace, depth = 2): JsonObject {
  if (depth > 0 && draw.chance(30)) {
    const part = () => drawCondition(draw, space, depth - 1);
    const parts = () => Array.from({ length: draw.whole(1, 3) }, part);
    return draw.pick([() => ({ all: parts() }), () => ({ any: parts() }), () => ({ not: part() })])();
  }
  return space.questions.length > 0 && draw.chance(75)
    ? questionComparison(draw, space, draw.pick(space.questions))
    : profileComparison(draw, space);
}

function questionComparison(draw: Draw, { max }: ConditionSpace, subject: Comparable): JsonObject {
  const tests: (() => JsonObject)[] = [() => ({ answered: true })];
  if (subject.type === 'multi') tests.push(() => ({ includes: draw.pick(subject.options) }));
  else {
    tests.push(
      () => ({ is: someValue(draw, subject, max) }),
      () => ({ isAnyOf: [someValue(draw, subject, max), someValue(draw, subject, max)] }),
    );
  }
  if (comparesLevels(subject)) {
    const bound = () => (subject.type === 'number' ? draw.whole(-5, 105) : draw.whole(0, max));
    tests.push(
      () => ({ atLeast: bound() }),
      () => ({ atMost: bound() }),
    );
  }
  return { question: subject.id, ...draw.pick(tests)() };
}

/** Facts have no levels, except those of type `level`; a number can always be compared. */
function comparesLevels({ type, scored }: Comparable): boolean {
  return type === 'number' || type === 'level' || (scored && type !== 'text');
}

function someValue(draw: Draw, subject: Comparable, max: number): Json {
  switch (subject.type) {
    case 'level':
      return draw.whole(0, max);
    case 'choice':
      return draw.pick(subject.options);
    case 'yes-no':
      return draw.chance(50);
    case 'number':
      return draw.whole(0, 100);
    default:
      return draw.pick(['x', 'y']);
  }
}

function profileComparison(draw: Draw, { sizeClasses }: ConditionSpace): JsonObject {
  const fields: (() => JsonObject)[] = [
    () => ({ profile: 'body', is: draw.pick(someBodies) }),
    () => ({ profile: 'body', isAnyOf: [draw.pick(someBodies), draw.pick(someBodies)] }),
    () => ({ profile: 'state', is: draw.pick(someStates) }),
    () => ({ profile: 'population', atLeast: draw.whole(0, 3000) }),
    () => ({ profile: 'workplaces', atMost: draw.whole(0, 200) }),
    () => ({ profile: draw.pick(['body', 'state', 'population', 'workplaces']), answered: true }),
  ];
  if (sizeClasses.length > 0) fields.push(() => ({ profile: 'sizeClass', is: draw.pick(sizeClasses) }));
  return draw.pick(fields)();
}
