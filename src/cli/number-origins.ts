import type { Place } from '../diagnostics/index.ts';
import type { NumberPlace, Origin, Origins } from '../explain/index.ts';
import { isList, isObject, type Json, pointerSegments, type SourceFile } from '../source/index.ts';
import type { Material } from './read-material.ts';
import type { RoadmapRequest } from './roadmap-request.ts';

/** Tells where numbers stand: what the call says comes before the file of planning data, and that before the file of answers. */
export function numberOrigins(material: Material, { whatIf }: RoadmapRequest): Origins {
  const { source, planningSource, locate } = material;
  const options: readonly (readonly [pointer: string, option: string, given: boolean])[] = [
    ['/planning/budget', '--budget', whatIf.budget !== null],
    ['/planning/internalDaysPerQuarter', '--days', whatIf.internalDaysPerQuarter !== null],
    ['/planning/start', '--start', whatIf.start !== null],
    ['/planning/quarters', '--quarters', whatIf.quarters !== null],
  ];
  return {
    answers(pointer): Origin {
      const option = options.find(([prefix, , given]) => given && isWithin(pointer, prefix));
      if (option !== undefined) return { kind: 'call', option: option[1] };
      const inPlanning = pointer.slice(planning.length);
      const isThere =
        planningSource !== null && isWithin(pointer, planning) && has(planningSource.data, owner(inPlanning));
      const place = isThere ? placeIn(planningSource, inPlanning) : placeIn(source, pointer);
      return { kind: 'answers', place: numberPlace(place) };
    },
    questionnaire: (pointer) => ({
      kind: 'questionnaire',
      place: locate === undefined ? null : numberPlace(locate(pointer)),
    }),
    rankPoints: (column) =>
      whatIf.rankPoints === null
        ? {
            kind: 'questionnaire',
            place: locate === undefined ? null : numberPlace(locate(`/priorities/rankPoints/${column}`)),
          }
        : { kind: 'call', option: '--rank-points' },
  };
}

const planning = '/planning';

/** What a file of planning data takes over as a whole: a measure, or a key such as budget. */
function owner(pointer: string): string {
  const segments = pointer.split('/');
  return segments.slice(0, segments[1] === 'measures' ? 3 : 2).join('/');
}

function isWithin(pointer: string, prefix: string): boolean {
  return pointer === prefix || pointer.startsWith(`${prefix}/`);
}

/** Where a value stands; of an answer in short form, which has no key for it, where that stands. */
function placeIn(source: SourceFile, pointer: string): Place {
  return source.locate(has(source.data, pointer) ? pointer : pointer.slice(0, pointer.lastIndexOf('/')));
}

/** Whether something stands at a pointer. */
function has(data: Json, pointer: string): boolean {
  let found: Json | undefined = data;
  for (const segment of pointerSegments(pointer)) {
    if (isList(found)) found = found[Number(segment)];
    else if (isObject(found)) found = found[segment];
    else return false;
  }
  return found !== undefined;
}

function numberPlace({ file, pointer, range }: Place): NumberPlace {
  return { file, line: range?.start.line ?? null, column: range?.start.column ?? null, pointer };
}
