import type { Diagnostic } from '../diagnostics/index.ts';
import type { SourceFile } from '../source/index.ts';
import { explainErrors } from './explain-errors.ts';
import type { Kind } from './kind.ts';
import { loadValidator } from './load-validator.ts';

/** Tests a file against the schema of its kind; no diagnostics means that it is valid. */
export type SchemaCheck = (source: SourceFile) => readonly Diagnostic[];

export async function loadSchema(kind: Kind): Promise<SchemaCheck> {
  const validate = await loadValidator(kind);
  return (source) => (validate(source.data) ? [] : explainErrors(source, validate.errors ?? []));
}
