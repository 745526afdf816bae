import { applySuppressions, type Diagnostic } from '../diagnostics/index.ts';
import { readSuppressions } from '../source/index.ts';
import type { Context } from './context.ts';

/** What was found, without the warnings that comments in the files silence. */
export function withoutSilenced(found: readonly Diagnostic[], { files }: Context): readonly Diagnostic[] {
  const warned = new Set(found.filter(({ severity }) => severity !== 'error').map(({ file }) => file));
  const suppressions = [...warned].flatMap((file) => readSuppressions(file, files.text(file) ?? '').suppressions);
  return applySuppressions(found, suppressions).kept;
}
