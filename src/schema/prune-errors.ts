import { childPointer } from '../source/index.ts';
import type { SchemaError } from './validator.ts';

/** Keywords that only say that something within them failed, which has an error of its own. */
const wrappers: ReadonlySet<string> = new Set(['if', 'propertyNames']);

/**
 * Leaves one error for one cause, in the order of ajv. Dropped are wrappers, the branches of `oneOf` and `anyOf` (their own error
 * names them all), what is said of a key that must not be there at all, and all but the first of what is wrong with one value.
 */
export function pruneErrors(errors: readonly SchemaError[]): readonly SchemaError[] {
  const said = withoutBranches(rootCause(errors).filter((error) => !isWrapper(error)));
  return firstOfValue(withoutMistyped(withoutForbidden(said)));
}

/** A document of another form, kind or version fails everywhere; that is all there is to say of it then. */
function rootCause(errors: readonly SchemaError[]): readonly SchemaError[] {
  const cause =
    errors.find((error) => error.instancePath === '' && error.keyword === 'type') ??
    errors.find((error) => error.instancePath === '/kind' && error.keyword === 'const') ??
    errors.find((error) => error.instancePath === '/schemaVersion' && error.keyword === 'const');
  return cause === undefined ? errors : [cause];
}

function isWrapper(error: SchemaError): boolean {
  return wrappers.has(error.keyword) && error.propertyName === undefined;
}

function withoutBranches(errors: readonly SchemaError[]): readonly SchemaError[] {
  const choices = new Map<string, string[]>();
  for (const { keyword, instancePath, schemaPath } of errors) {
    if (keyword === 'oneOf' || keyword === 'anyOf') {
      choices.set(instancePath, [...(choices.get(instancePath) ?? []), `${schemaPath}/`]);
    }
  }
  const isBranch = ({ instancePath, schemaPath }: SchemaError) =>
    (choices.get(instancePath) ?? []).some((choice) => schemaPath.startsWith(choice));
  return errors.filter((error) => !isBranch(error));
}

/** A value of the wrong type can't fit anything else; the first error tells of all types that would do. */
function withoutMistyped(errors: readonly SchemaError[]): readonly SchemaError[] {
  const mistyped = new Map<string, SchemaError>();
  for (const error of errors) {
    if (error.keyword === 'type' && !mistyped.has(error.instancePath)) mistyped.set(error.instancePath, error);
  }
  return errors.filter((error) => (mistyped.get(error.instancePath) ?? error) === error);
}

function withoutForbidden(errors: readonly SchemaError[]): readonly SchemaError[] {
  const forbidden = new Map<string, SchemaError>();
  for (const error of errors) {
    if (error.keyword === 'false schema' && !forbidden.has(error.instancePath))
      forbidden.set(error.instancePath, error);
  }
  const isBelow = (error: SchemaError) =>
    pointersAbove(error.instancePath).some((pointer) => (forbidden.get(pointer) ?? error) !== error);
  return errors.filter((error) => !isBelow(error));
}

/** The pointer itself and those of all that it lies in. */
function pointersAbove(pointer: string): readonly string[] {
  const ends = [...pointer.matchAll(/\//g)].map(({ index }) => index);
  return [...ends.map((end) => pointer.slice(0, end)), pointer];
}

function firstOfValue(errors: readonly SchemaError[]): readonly SchemaError[] {
  const seen = new Set<string>();
  return errors.filter((error) => {
    const about = subject(error);
    if (seen.has(about)) return false;
    seen.add(about);
    return true;
  });
}

/** What an error is about: a value, a key, or a choice within an object. */
function subject({ keyword, instancePath, params, propertyName, schemaPath }: SchemaError): string {
  if (propertyName !== undefined) return `key ${childPointer(instancePath, propertyName)}`;
  switch (keyword) {
    case 'required':
      return `key ${childPointer(instancePath, String(params.missingProperty))}`;
    case 'additionalProperties':
      return `key ${childPointer(instancePath, String(params.additionalProperty))}`;
    case 'oneOf':
    case 'anyOf':
      return `choice ${instancePath} ${schemaPath}`;
    default:
      return `value ${instancePath}`;
  }
}
