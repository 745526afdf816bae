import { compareText, type Diagnostic } from '../../diagnostics/index.ts';
import { childPointer, isList, isObject, type Json, parseSource, pointerSegments } from '../../source/index.ts';
import type { CheckReport, RenderOptions } from './check-report.ts';

/**
 * For each diagnostic of the report, in its order, 32 hexadecimal digits that stay the same as long as the same is wrong at the same
 * part of the same file: whatever lines stand above, whatever the language. No two are equal. See docs/cli.md#fingerprints.
 */
export function fingerprintsOf(report: CheckReport, { sha256 }: Pick<RenderOptions, 'sha256'>): readonly string[] {
  const dataOf = readOnce(report.texts);
  const before = new Map<string, number>();
  return report.diagnostics.map((diagnostic) => {
    const { file, code, pointer } = diagnostic;
    // Only what stands in a list needs the data; most pointers spare reading the file again.
    const data = /\/\d/.test(pointer) ? dataOf(file) : null;
    const identity = JSON.stringify([file, code, lastingPointer(pointer, data), lastingArguments(diagnostic)]);
    const ordinal = (before.get(identity) ?? 0) + 1;
    before.set(identity, ordinal);
    return sha256(ordinal === 1 ? identity : `${identity}#${ordinal}`).slice(0, 32);
  });
}

/** Arguments that only help: they hang on what else there is, and are no part of what is wrong. */
const helping = ['suggestion', 'existing'];

/** In the order of names, whatever order they are written in. */
function lastingArguments({ args }: Diagnostic): readonly (readonly [string, unknown])[] {
  return Object.entries(args)
    .filter(([name]) => !helping.includes(name))
    .sort(([one], [other]) => compareText(one, other));
}

/** What tells an item of a list from the others, wherever it stands. */
const names = ['id', 'question', 'source', 'include'];

/** The pointer with the positions in lists replaced by the names of the items, where these have one. */
function lastingPointer(pointer: string, data: Json | null): string {
  let value: Json | undefined = data ?? undefined;
  let lasting = '';
  for (const segment of pointerSegments(pointer)) {
    const list = isList(value);
    value = isList(value) ? value[Number(segment)] : isObject(value) ? value[segment] : undefined;
    lasting = childPointer(lasting, (list ? nameOf(value) : null) ?? segment);
  }
  return lasting;
}

function nameOf(item: Json | undefined): string | null {
  if (typeof item === 'string') return item;
  if (!isObject(item)) return null;
  const key = names.find((name) => typeof item[name] === 'string');
  return key === undefined ? null : `${key}=${String(item[key])}`;
}

function readOnce(texts: ReadonlyMap<string, string>): (file: string) => Json | null {
  const read = new Map<string, Json | null>();
  return (file) => {
    const text = texts.get(file);
    if (text === undefined) return null;
    const data = read.has(file) ? (read.get(file) ?? null) : (parseSource(file, text).value?.data ?? null);
    read.set(file, data);
    return data;
  };
}
