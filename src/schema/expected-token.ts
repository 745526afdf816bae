import { isObject } from './is-object.ts';
import { shortJson } from './short-json.ts';
import type { SchemaError } from './validator.ts';

/** What a keyword wants, as a short token that needs no translation: `integer`, `a | b`, `≥ 0`, `YYYY-MM-DD`. `#` is a count. */
export function expectedToken(error: SchemaError): string {
  const { keyword, params } = error;
  switch (keyword) {
    case 'type':
      return asList(params.type).join(' | ');
    case 'enum':
      return asList(params.allowedValues).map(plain).join(' | ');
    case 'const':
      return plain(params.allowedValue);
    case 'pattern':
      return titleOf(error.parentSchema) ?? String(params.pattern);
    case 'minimum':
      return `≥ ${params.limit}`;
    case 'maximum':
      return `≤ ${params.limit}`;
    case 'exclusiveMinimum':
      return `> ${params.limit}`;
    case 'minItems':
    case 'minLength':
      return `# ≥ ${params.limit}`;
    case 'maxItems':
      return `# ≤ ${params.limit}`;
    case 'uniqueItems':
      return 'unique';
    case 'required':
      return String(params.missingProperty);
    case 'oneOf':
    case 'anyOf':
      return alternatives(error).join(' | ');
    default:
      return shortJson(error.schema);
  }
}

/** The keys of which a `oneOf` or `anyOf` wants one, in the order of the schema. */
export function alternatives({ schema }: SchemaError): readonly string[] {
  return asList(schema).flatMap((branch) => (hasRequired(branch) ? branch.required : []));
}

function hasRequired(schema: unknown): schema is { readonly required: readonly string[] } {
  return isObject(schema) && Array.isArray(schema.required);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : shortJson(value);
}

function titleOf(schema: unknown): string | null {
  return isObject(schema) && typeof schema.title === 'string' ? schema.title : null;
}
