import { at, type DraftQuestion, items, numberOf, type Spot } from '../draft.ts';
import { thresholdLists } from './levels.ts';

/** The levels that answers to a scored question give, as it states them; null where it is a fact, or states them wrongly. */
export function statedLevels({ spot, type, scored }: DraftQuestion, max: number): readonly number[] | null {
  if (!scored) return null;
  switch (type) {
    case 'level':
      return Array.from({ length: max + 1 }, (_, level) => level);
    case 'choice':
      return numbers(items(at(spot, 'options')).map((option) => at(option, 'level')));
    case 'yes-no': {
      const levels = at(spot, 'levels');
      return numbers([orDefault(at(levels, 'yes'), max), orDefault(at(levels, 'no'), 0)]);
    }
    case 'number':
    case 'multi':
      return numbers(
        thresholdLists(spot)
          .flatMap(items)
          .map((threshold) => at(threshold, 'level')),
      );
    default:
      return null;
  }
}

function orDefault({ pointer, data }: Spot, value: number): Spot {
  return { pointer, data: data === undefined ? value : data };
}

function numbers(spots: readonly Spot[]): readonly number[] | null {
  const found = spots.flatMap((spot) => numberOf(spot) ?? []);
  return found.length === 0 || found.length < spots.length ? null : found;
}
