import { Document, isCollection, Scalar, visit } from 'yaml';
import type { Json } from './source-file.ts';

/** Long texts stay on one line, so that a change of a word is a change of a line. */
const style = { lineWidth: 0, blockQuote: false, doubleQuotedAsJSON: true } as const;

/** A value as YAML of several lines, in block style, ending with a line break. */
export function blockYaml(value: Json): string {
  return documentOf(value).toString(style);
}

/** A value as YAML that fits on a line after `key: `, also within `{ … }` and `[ … ]`. */
export function inlineYaml(value: Json): string {
  const document = documentOf([value]);
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString(style).trim().slice(1, -1).trim();
}

function documentOf(value: Json): Document {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, scalar) {
      // Plain, `<<` would be a merge key.
      if (typeof scalar.value === 'string' && /^(---|\.\.\.|<<$)|\p{C}|[\u2028\u2029]/u.test(scalar.value))
        scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document;
}
