import type { Place } from './diagnostic.ts';

/** The places that explain a finding: those given, and the other ends of aliases and merge keys that lead to them or to the finding itself. */
export function relatedPlaces(place: Place, given: readonly Place[]): readonly Place[] {
  if (given.length === 0 && place.otherEnd === undefined) return given;
  const seen = new Set([stretch(place)]);
  return [...given.flatMap(withOtherEnd), ...withOtherEnd(place)].filter((each) => {
    const isNew = !seen.has(stretch(each));
    seen.add(stretch(each));
    return isNew;
  });
}

function withOtherEnd(place: Place): readonly Place[] {
  return place.otherEnd === undefined ? [place] : [place, place.otherEnd];
}

function stretch({ file, range }: Place): string {
  return JSON.stringify([file, range]);
}
