import type { Place } from '../diagnostics/index.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** Which part of an entry a place means: its key (`weight` in `weight: 5`) or its value. A list item has only a value. */
export type Part = 'key' | 'value';

/** A file that was read and parsed once: its data, and where each part of the data stands in the text. */
export interface SourceFile {
  /** The name as it is shown to the user. */
  readonly file: string;
  /** The decoded text, without a byte order mark. */
  readonly text: string;
  readonly data: Json;
  /**
   * The place of what a JSON Pointer names. Where nothing stands there, the nearest ancestor's. An alias is shown where it is used, what it
   * or a merge key brings where that stands; the other end is a place related to it. `file` and `pointer` are always filled.
   */
  locate(pointer: string, part?: Part): Place;
}
