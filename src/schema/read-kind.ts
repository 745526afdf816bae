import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/index.ts';
import type { SourceFile } from '../source/index.ts';
import { isObject } from './is-object.ts';
import type { Kind } from './kind.ts';
import { shortJson } from './short-json.ts';

/** The kind that a file says it is, if it is one of those expected there; otherwise one diagnostic, as a schema would give it. */
export function readKind<K extends Kind>(source: SourceFile, expected: readonly K[]): Outcome<K> {
  const { data } = source;
  if (!isObject(data)) return failure(source, '', { keyword: 'type', expected: 'object', actual: shortJson(data) });
  if (!Object.hasOwn(data, 'kind')) {
    return failure(source, '', { keyword: 'required', expected: 'kind', actual: 'nothing' });
  }
  const kind = expected.find((candidate) => candidate === data.kind);
  if (kind !== undefined) return { value: kind, diagnostics: [] };
  return failure(source, '/kind', { keyword: 'enum', expected: expected.join(' | '), actual: shortJson(data.kind) });
}

function failure(
  source: SourceFile,
  pointer: string,
  args: { readonly keyword: string; readonly expected: string; readonly actual: string },
): Outcome<never> {
  const diagnostics: readonly Diagnostic[] = [
    diagnose('schema', source.locate(pointer, args.keyword === 'required' ? 'key' : 'value'), args),
  ];
  return { value: null, diagnostics };
}
