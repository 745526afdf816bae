import type { Json, JsonObject } from '../../src/source/index.ts';
import { type ConditionSpace, drawCondition } from './arbitrary-condition.ts';
import { type Draw, maybe } from './draw.ts';

export interface QuestionSpace {
  readonly max: number;
  readonly sizeClasses: readonly string[];
  readonly categories: readonly string[];
  readonly workPackages: readonly string[];
  readonly staged: boolean;
}

/** A question without its conditions. */
export interface DrawnQuestion {
  readonly id: string;
  readonly type: string;
  readonly scored: boolean;
  readonly options: readonly string[];
  readonly json: JsonObject;
}

/** A fractional level in 0..max, in quarters. */
export function someLevel(draw: Draw, max: number): number {
  return draw.whole(0, max * 4) / 4;
}

/** A positive weight; some are fractions that binary numbers don't hold exactly. */
export function someWeight(draw: Draw): number {
  return draw.pick([1, 2, 3, 5, 0.1, 0.3, 2.5, 10]);
}

export function drawQuestion(draw: Draw, id: string, space: QuestionSpace): DrawnQuestion {
  const type = draw.pick(['level', 'level', 'level', 'choice', 'yes-no', 'number', 'multi', 'text']);
  const scored = type !== 'text' && draw.chance(85);
  const options =
    type === 'choice' || type === 'multi'
      ? draw.shuffled(['a', 'b', 'c', 'd'].slice(0, draw.whole(1, 4))).map((letter) => `${id}-${letter}`)
      : [];
  const json: JsonObject = {
    id,
    text: `Frage ${id}?`,
    type,
    ...(type !== 'text' && (!scored || draw.chance(10)) ? { scored } : {}),
    ...ofType(draw, type, scored, options, space),
    ...(scored ? whatScoringNeeds(draw, type, space) : {}),
    ...maybe(draw, 20, () => ({ core: true, section: 'Grundlagen', help: 'Hilfe', roles: ['hauptamt'] })),
    ...maybe(draw, 20, () => ({ influence: draw.pick(['own', 'shared', 'external']) })),
    ...maybe(draw, 10, () => ({ references: [{ text: 'Leitfaden', status: 'guideline', sources: ['S01'] }] })),
    ...maybe(draw, 60, () => ({ workPackages: draw.some(space.workPackages, 40) })),
    ...maybe(draw, 60, () => ({ categories: draw.some(space.categories, 40) })),
  };
  return { id, type, scored, options, json };
}

function ofType(
  draw: Draw,
  type: string,
  scored: boolean,
  options: readonly string[],
  space: QuestionSpace,
): JsonObject {
  const { max } = space;
  switch (type) {
    case 'level':
      return { levels: Object.fromEntries(Array.from({ length: max + 1 }, (_, level) => [level, `Stufe ${level}`])) };
    case 'choice':
      return {
        options: options.map((id) => ({ id, label: id, ...(scored ? { level: someLevel(draw, max) } : {}) })),
      };
    case 'yes-no':
      return scored
        ? maybe(draw, 40, () => ({
            levels: {
              ...maybe(draw, 70, () => ({ yes: someLevel(draw, max) })),
              ...maybe(draw, 70, () => ({ no: someLevel(draw, max) })),
            },
          }))
        : {};
    case 'number':
      return {
        unit: '%',
        ...maybe(draw, 60, () => ({ min: 0 })),
        ...maybe(draw, 60, () => ({ max: 100 })),
        ...maybe(draw, 30, () => ({ integer: true })),
        ...(scored ? { thresholds: thresholdsOf(draw, space, 40) } : {}),
        ...(scored ? maybe(draw, 40, () => ({ interpolate: true })) : {}),
      };
    case 'multi':
      return {
        options: options.map((id) => ({
          id,
          label: id,
          ...maybe(draw, 50, () => ({ points: draw.pick([0.1, 0.2, 0.7, 2, 3, 0, -1]) })),
          ...maybe(draw, 15, () => ({ exclusive: true })),
        })),
        ...(scored ? { thresholds: thresholdsOf(draw, space, 1) } : {}),
        ...(scored ? maybe(draw, 30, () => ({ interpolate: true })) : {}),
      };
    default:
      return {};
  }
}

function thresholdsOf(draw: Draw, { max, sizeClasses }: QuestionSpace, step: number): Json {
  const list = (): Json => {
    let from = draw.pick([0, 0, 0, -step, step]);
    return Array.from({ length: draw.whole(1, 4) }, () => {
      const threshold = { from, level: someLevel(draw, max) };
      // Decimal steps such as 0.3, written as in a file: sums of 0.1 and 0.2 have to reach them.
      from = Number((from + (step * draw.whole(1, 10)) / 10).toFixed(3));
      return threshold;
    });
  };
  return sizeClasses.length > 0 && draw.chance(35)
    ? Object.fromEntries(sizeClasses.map((sizeClass) => [sizeClass, list()]))
    : list();
}

function whatScoringNeeds(draw: Draw, type: string, { max, staged }: QuestionSpace): JsonObject {
  return {
    ...maybe(draw, 70, () => ({ weight: someWeight(draw) })),
    ...maybe(draw, 25, () => ({ target: draw.whole(0, max) })),
    ...(staged ? { stage: draw.whole(1, max) } : {}),
    ...(type === 'multi'
      ? {}
      : maybe(draw, 25, () => ({
          duty: {
            fulfilledAt: draw.whole(0, max),
            reference: 'EGovG § 1',
            ...maybe(draw, 50, () => ({ since: '2023-07-01' })),
          },
        }))),
  };
}

/** A cap, its condition if any over any questions at all: caps change no status, so there is no cycle to fear. */
export function drawCap(draw: Draw, question: DrawnQuestion, space: ConditionSpace, conditions: boolean): JsonObject {
  if (!question.scored || question.type === 'multi') return {};
  return maybe(draw, 25, () => {
    const below = draw.whole(1, space.max);
    return {
      cap: {
        below,
        at: draw.whole(0, below - 1),
        ...(conditions ? maybe(draw, 50, () => ({ when: drawCondition(draw, space) })) : {}),
      },
    };
  });
}
