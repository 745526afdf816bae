import type { Context } from './context.ts';
import { usageError } from './usage-error.ts';

/** What the user wrote by hand must not be lost to a slip: no output may be one of the inputs. */
export async function refuseOverwriting(
  inputs: readonly (string | null)[],
  outputs: readonly { readonly path: string }[],
  { host }: Context,
): Promise<void> {
  const isFile = (path: string | null): path is string => path !== null && path !== '-';
  for (const input of inputs.filter(isFile))
    for (const { path } of outputs)
      if (isFile(path) && (await host.files.isSame(path, input))) throw usageError('output-is-input', { path });
}
