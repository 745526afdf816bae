import type { Json } from '../../src/source/index.ts';
import type { Draw } from './draw.ts';

export type Stretch = readonly [start: number, end: number];

/** What was written for a part of a document: its data, and where it stands (offsets into the text). */
export interface Written {
  readonly data: Json;
  readonly stretch: Stretch;
  /** Of an alias: what it stands for. */
  readonly target: Written | null;
  /** Of a mapping: its members, those that a merge key brings included. */
  readonly members: ReadonlyMap<string, WrittenMember>;
  /** Of a list. */
  readonly items: readonly Written[];
}

export interface WrittenMember {
  readonly key: Stretch;
  readonly value: Written;
  /** The alias behind the merge key that brings it. */
  readonly alias: Stretch | null;
}

/** A text that grows at its end, and the anchors in it. */
export interface Page {
  readonly draw: Draw;
  readonly anchors: Map<string, Written>;
  text: string;
}

/** Writes at the end of the page and says where. */
export function put(page: Page, text: string): Stretch {
  const start = page.text.length;
  page.text += text;
  return [start, page.text.length];
}

export function scalar(data: Json, stretch: Stretch): Written {
  return { data, stretch, target: null, members: new Map(), items: [] };
}

export function list(items: readonly Written[], stretch: Stretch): Written {
  return { data: items.map((item) => item.data), stretch, target: null, members: new Map(), items };
}

export function mapping(members: ReadonlyMap<string, WrittenMember>, stretch: Stretch): Written {
  const data = Object.fromEntries([...members].map(([key, { value }]) => [key, value.data]));
  return { data, stretch, target: null, members, items: [] };
}

/** An alias of something that has an anchor by now; null where there is none, or it is not wanted. */
export function putAlias(page: Page, percent: number, fits: (target: Written) => boolean = () => true): Written | null {
  const names = [...page.anchors].flatMap(([name, target]) => (fits(target) ? [name] : []));
  if (names.length === 0 || !page.draw.chance(percent)) return null;
  const name = page.draw.pick(names);
  const target = page.anchors.get(name);
  if (target === undefined) return null;
  return { ...scalar(target.data, put(page, `*${name}`)), target, members: target.members, items: target.items };
}

/** Gives what is written next an anchor, mostly a new one; what is written last under a name counts. */
export function anchored(page: Page, percent: number, write: () => Written): Written {
  if (!page.draw.chance(percent)) return write();
  const name = page.draw.pick(['a', 'b', 'c', 'größe', `n${page.text.length}`]);
  // While the content is written nothing can refer to it, nor to what had the name before.
  page.anchors.delete(name);
  put(page, `&${name} `);
  const written = write();
  // What took the name within keeps it.
  if (!page.anchors.has(name)) page.anchors.set(name, written);
  return written;
}

/** There is something that a merge key can bring. */
export function canMerge({ anchors }: Page): boolean {
  return [...anchors.values()].some(isMapping);
}

/** Puts a merge key with one alias or a list of them. What the mapping has already wins, then what stands earlier in the list. */
export function putMerge(page: Page, members: Map<string, WrittenMember>): void {
  const { draw } = page;
  const alias = () => putAlias(page, 95, isMapping);
  put(page, '<<: ');
  const one = draw.chance(60) ? alias() : null;
  if (one !== null) bring(members, one);
  else {
    put(page, '[');
    for (let each = alias(); each !== null; each = draw.chance(60) ? alias() : null) {
      bring(members, each);
      put(page, draw.pick([',', ', ', ' , ']));
    }
    put(page, ']');
  }
}

function isMapping({ data }: Written): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function bring(members: Map<string, WrittenMember>, alias: Written): void {
  for (const [key, member] of alias.members)
    if (!members.has(key)) members.set(key, { ...member, alias: alias.stretch });
}

export interface Expected {
  readonly pointer: string;
  readonly part: 'key' | 'value';
  readonly stretch: Stretch;
  readonly otherEnd: Stretch | null;
}

/** Where each part of a document is to be found, by the pointers of its data. */
export function* expectedPlaces(written: Written, pointer = '', use: Stretch | null = null): Generator<Expected> {
  const { target } = written;
  yield { pointer, part: 'value', stretch: written.stretch, otherEnd: use ?? target?.stretch ?? null };
  const within = use ?? (target === null ? null : written.stretch);
  for (const [key, { key: stretch, value, alias }] of written.members) {
    const below = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    yield { pointer: below, part: 'key', stretch, otherEnd: within ?? alias };
    yield* expectedPlaces(value, below, within ?? alias);
  }
  for (const [index, item] of written.items.entries()) yield* expectedPlaces(item, `${pointer}/${index}`, within);
}
