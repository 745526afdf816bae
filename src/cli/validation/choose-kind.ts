import type { Outcome } from '../../diagnostics/index.ts';
import { readKind } from '../../schema/index.ts';
import { isObject, type SourceFile } from '../../source/index.ts';
import { type CheckedKind, checkedKinds } from './lotse-file.ts';

/** A file and what it is to be checked as. */
export interface ChosenKind {
  readonly kind: CheckedKind;
  readonly source: SourceFile;
}

/**
 * The kind that a file says it is, or the one that the call says. A file that says nothing or makes a slip is read on as what the call says; one that
 * says it is another of lotse’s kinds has that one mistake.
 */
export function chooseKind(source: SourceFile, wanted: CheckedKind | null): Outcome<ChosenKind> {
  const { value, diagnostics } = readKind(source, wanted === null ? checkedKinds : [wanted]);
  if (value !== null) return { value: { kind: value, source }, diagnostics };
  const { data } = source;
  if (wanted === null || !isObject(data) || checkedKinds.some((kind) => kind === data.kind))
    return { value: null, diagnostics };
  return { value: { kind: wanted, source: { ...source, data: { ...data, kind: wanted } } }, diagnostics };
}
