import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** Where things stand in a text, found by the yaml package alone: what positions of diagnostics are compared with. */
export interface YamlPlaces {
  /** As the package reads it; undefined where it is no YAML document. */
  readonly data: unknown;
  /** The lines, from 1, at which something that a pointer names may rightly be shown: its key or its value, else what holds it. */
  linesOf(pointer: string): readonly number[];
}

export function yamlPlaces(text: string): YamlPlaces {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: 'core', lineCounter, stringKeys: true });
  const broken = document.errors.length > 0 || document.warnings.length > 0 || document.contents === null;
  const lineOf = (node: Node): number => lineCounter.linePos(node.range?.[0] ?? 0).line;

  function linesOf(pointer: string): readonly number[] {
    let node: Node | null = document.contents;
    let lines = node === null ? [1] : [lineOf(node), 1];
    for (const segment of segmentsOf(pointer)) {
      if (isMap<Node, Node | null>(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && key.value === segment);
        if (pair === undefined) return lines;
        lines = [lineOf(pair.key), ...(pair.value === null ? [] : [lineOf(pair.value)])];
        node = pair.value;
      } else if (isSeq<Node>(node)) {
        const item: Node | undefined = node.items[Number(segment)];
        if (item === undefined) return lines;
        lines = [lineOf(item)];
        node = item;
      } else return lines;
    }
    return lines;
  }
  return { data: broken ? undefined : document.toJS(), linesOf };
}

export function segmentsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What differs between two values, as the pointers of the innermost parts that do. */
export function changedPointers(before: unknown, after: unknown, pointer = ''): readonly string[] {
  if (Object.is(before, after)) return [];
  if (!isCollection(before) || !isCollection(after) || Array.isArray(before) !== Array.isArray(after)) return [pointer];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) =>
    changedPointers(
      (before as Record<string, unknown>)[key],
      (after as Record<string, unknown>)[key],
      `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    ),
  );
}

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** All texts in a value, keys included. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (!isCollection(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => [...(Array.isArray(value) ? [] : [key]), ...textsIn(each)]);
}

/** What a pointer names; undefined where there is nothing. */
export function valueAt(data: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce<unknown>(
    (value, segment) => (isCollection(value) ? (value as Record<string, unknown>)[segment] : undefined),
    data,
  );
}
