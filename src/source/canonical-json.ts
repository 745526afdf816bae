import canonicalize from 'canonicalize';
import type { Json } from './source-file.ts';

/** The one JSON text of a value by RFC 8785: the same for equal data, however it was written. Digests are made over it. */
export function canonicalJson(value: Json): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}
