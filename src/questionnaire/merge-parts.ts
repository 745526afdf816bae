import type { Place } from '../diagnostics/index.ts';
import {
  childPointer,
  isObject,
  type Json,
  type JsonObject,
  listAt,
  type Part,
  pointerSegments,
  type SourceFile,
} from '../source/index.ts';

/** The kinds of files that a manifest may include. */
export const partKinds = ['domain', 'measures', 'priorities', 'sources'] as const;
export type PartKind = (typeof partKinds)[number];

export interface IncludedPart {
  readonly kind: PartKind;
  readonly source: SourceFile;
}

/** A questionnaire as one document, however it was spread over files. */
export interface MergedParts {
  /**
   * The manifest without `include`, with `domains`, `measures` and `sources` (lists, perhaps empty) and, if there are any, `priorities`.
   * The digest of a questionnaire is made over it.
   */
  readonly data: JsonObject;
  /** The place in the files of what a pointer into `data` names. */
  locate(pointer: string, part?: Part): Place;
  /** Sets of priorities beyond the first, which alone counts. */
  readonly surplusPriorities: readonly SourceFile[];
}

/** Puts inline parts first, then the included ones in their order. Without a manifest it is the parts alone, as far as they go. */
export function mergeParts(manifest: SourceFile | null, parts: readonly IncludedPart[]): MergedParts {
  const head = manifest !== null && isObject(manifest.data) ? manifest.data : {};
  const lists = {
    domains: [...listAt(head, 'domains')],
    measures: [...listAt(head, 'measures')],
    sources: [...listAt(head, 'sources')],
  };
  let priorities: Json | undefined = head.priorities;
  const surplusPriorities: SourceFile[] = [];
  const origins = new Map<string, { readonly source: SourceFile; readonly pointer: string }>();

  for (const { kind, source } of parts) {
    const data = isObject(source.data) ? source.data : {};
    if (kind === 'domain') {
      origins.set(`/domains/${lists.domains.length}`, { source, pointer: '' });
      lists.domains.push(withoutHead(data));
    } else if (kind === 'priorities') {
      if (priorities === undefined) {
        origins.set('/priorities', { source, pointer: '' });
        priorities = withoutHead(data);
      } else surplusPriorities.push(source);
    } else {
      for (const [index, item] of listAt(data, kind).entries()) {
        origins.set(`/${kind}/${lists[kind].length}`, { source, pointer: `/${kind}/${index}` });
        lists[kind].push(item);
      }
    }
  }
  const { include: _, priorities: __, ...rest } = head;
  return {
    data: { ...rest, ...lists, ...(priorities === undefined ? {} : { priorities }) },
    locate: (pointer, part) => {
      const segments = pointerSegments(pointer);
      const length = segments[0] === 'priorities' ? 1 : 2;
      const origin = origins.get(pointerOf(segments.slice(0, length)));
      if (origin !== undefined) return origin.source.locate(origin.pointer + pointerOf(segments.slice(length)), part);
      return (manifest ?? parts[0]?.source)?.locate(pointer, part) ?? { file: '', pointer, range: null };
    },
    surplusPriorities,
  };
}

/** What an included document says beyond its kind. */
function withoutHead({ kind: _, schemaVersion: __, ...rest }: JsonObject): JsonObject {
  return rest;
}

function pointerOf(segments: readonly string[]): string {
  return segments.reduce(childPointer, '');
}
