import { nearestName } from '../../diagnostics/index.ts';
import { partKinds } from '../../questionnaire/index.ts';
import type { Kind } from '../../schema/index.ts';
import { isObject, type SourceFile } from '../../source/index.ts';

/** The kinds of files that can be checked; results are not written by hand. */
export const checkedKinds = ['questionnaire', ...partKinds, 'answers'] as const satisfies readonly Kind[];
export type CheckedKind = (typeof checkedKinds)[number];

const names = checkedKinds.join('|');
const kindOfOurs = new RegExp(`["']?kind["']?\\s*:\\s*["']?(?:${names})\\b`);
/** As YAML has it at the beginning of a line, or JSON anywhere. */
const plainKindOfOurs = new RegExp(`(?:^["']?kind["']?|"kind")\\s*:\\s*["']?(?:${names})\\b`, 'm');
const ourVersion = /["']?schemaVersion["']?\s*:\s*1\b/;

/** A first look at a file that was found in a folder: whether it may be one of lotse’s, and so is worth reading. */
export function mayBeOurs(bytes: Uint8Array): boolean {
  const text = asAscii(bytes);
  return kindOfOurs.test(text) || ourVersion.test(text);
}

/** Whether a file that can’t be read claims to be one of lotse’s: then its author wants to know. */
export function claimsToBeOurs(bytes: Uint8Array): boolean {
  return plainKindOfOurs.test(asAscii(bytes));
}

/** Whether a file that was found in a folder is one of lotse’s, perhaps with a slip in its kind. */
export function isOurs({ data }: SourceFile): boolean {
  if (!isObject(data)) return false;
  const { kind, schemaVersion } = data;
  if (checkedKinds.some((known) => known === kind)) return true;
  const slip = typeof kind === 'string' ? nearestName(kind, checkedKinds) !== null : kind === undefined;
  return slip && schemaVersion === 1;
}

/** Whatever the encoding, what is ASCII in it. */
function asAscii(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
}
