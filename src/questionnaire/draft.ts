import type { Place } from '../diagnostics/index.ts';
import {
  childPointer,
  isList,
  isObject,
  type Json,
  type JsonObject,
  membersOf,
  numberAt,
  type Part,
  textAt,
} from '../source/index.ts';
import { buildQuestion, questionTypes } from './build-question.ts';
import type { MergedParts } from './merge-parts.ts';
import type { DomainId, Question } from './types.ts';

/** A piece of the merged document and where it stands in it. */
export interface Spot {
  readonly pointer: string;
  readonly data: Json | undefined;
}

/** Something with an id of its own. */
export interface DraftItem {
  readonly id: string;
  readonly spot: Spot;
  readonly data: JsonObject;
}

export interface DraftDomain extends DraftItem {
  /** Null where what stands there is no way to aggregate. */
  readonly aggregation: 'mean' | 'min' | 'staged' | null;
}

export interface DraftQuestion extends DraftItem {
  readonly domain: DraftDomain;
  /** Null where what stands there is no type; then little can be said about the question. */
  readonly type: Question['type'] | null;
  readonly scored: boolean;
  /** With defaults where it does not say; right only as far as the schema passed it. */
  readonly built: Question;
}

/** How much of a questionnaire there is. */
export interface DraftExtent {
  /** There is a manifest. */
  readonly manifest: boolean;
  /** Every part of the questionnaire could be read: what is not there is nowhere. */
  readonly complete: boolean;
}

/**
 * A questionnaire as far as it can be understood while it may still hold errors of every kind. Rules look at drafts, so that they have
 * their say in the same run as the schema; they pass over what is missing or of a wrong kind, as the schema objects to that.
 */
export interface Draft extends DraftExtent {
  readonly data: JsonObject;
  /** Highest level; null where it is not known. */
  readonly max: number | null;
  /** Null where there is no manifest that could have stated them. */
  readonly sizeClasses: readonly DraftItem[] | null;
  readonly domains: readonly DraftDomain[];
  readonly questions: readonly DraftQuestion[];
  readonly measures: readonly DraftItem[];
  readonly sources: readonly DraftItem[];
  readonly hasPriorities: boolean;
  readonly categories: readonly DraftItem[];
  readonly workPackages: readonly DraftItem[];
  place(spot: Spot, part?: Part): Place;
}

/** Understands a merged document as far as it goes. */
export function makeDraft(merged: MergedParts, { manifest, complete }: DraftExtent): Draft {
  const root: Spot = { pointer: '', data: merged.data };
  const max = numberAt(asObject(at(root, 'scale')), 'max');
  const known = max !== null && Number.isInteger(max) && max >= 1 && max <= 10 ? max : null;
  const domains = draftItems(at(root, 'domains')).map((domain) => ({
    ...domain,
    aggregation: aggregationOf(domain.data),
  }));
  const priorities = at(root, 'priorities');
  return {
    data: merged.data,
    max: known,
    sizeClasses: manifest ? draftItems(at(root, 'sizeClasses')) : null,
    domains,
    questions: domains.flatMap((domain) =>
      draftItems(at(domain.spot, 'questions')).map((item) => draftQuestion(item, domain, known)),
    ),
    measures: draftItems(at(root, 'measures')),
    sources: draftItems(at(root, 'sources')),
    hasPriorities: isObject(priorities.data),
    categories: draftItems(at(priorities, 'categories')),
    workPackages: draftItems(at(priorities, 'workPackages')),
    manifest,
    complete,
    place: ({ pointer }, part) => merged.locate(pointer, part),
  };
}

function draftQuestion(item: DraftItem, domain: DraftDomain, max: number | null): DraftQuestion {
  const built = buildQuestion(item.data, domain.id as DomainId, max ?? 10);
  return {
    ...item,
    domain,
    built,
    type: questionTypes.find((type) => type === item.data.type) ?? null,
    scored: built.scored,
  };
}

function aggregationOf(data: JsonObject): DraftDomain['aggregation'] {
  if (!('aggregation' in data)) return 'mean';
  return (['mean', 'min', 'staged'] as const).find((word) => word === data.aggregation) ?? null;
}

/** The items of a list that are mappings; one without an id has the id ''. */
function draftItems(list: Spot): readonly DraftItem[] {
  return items(list).flatMap((spot) =>
    isObject(spot.data) ? [{ id: textAt(spot.data, 'id') ?? '', spot, data: spot.data }] : [],
  );
}

/** What stands under a key. */
export function at(spot: Spot, key: string): Spot {
  const data = isObject(spot.data) && Object.hasOwn(spot.data, key) ? spot.data[key] : undefined;
  return { pointer: childPointer(spot.pointer, key), data };
}

/** The items of a list; none where it is no list. */
export function items({ pointer, data }: Spot): readonly Spot[] {
  return isList(data) ? data.map((item, index) => ({ pointer: childPointer(pointer, index), data: item })) : [];
}

/** The members of a mapping whose keys are ids; none where it is no mapping. */
export function members({ pointer, data }: Spot): readonly (readonly [key: string, spot: Spot])[] {
  return membersOf(data).map(([key, value]) => [key, { pointer: childPointer(pointer, key), data: value }]);
}

export function textOf({ data }: Spot): string | null {
  return typeof data === 'string' ? data : null;
}

export function numberOf({ data }: Spot): number | null {
  return typeof data === 'number' ? data : null;
}

function asObject({ data }: Spot): JsonObject {
  return isObject(data) ? data : {};
}
