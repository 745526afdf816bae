import { type Diagnostic, diagnose, nearestName, type Place, sortDiagnostics } from '../diagnostics/index.ts';
import { childPointer, pointerSegments, type SourceFile } from '../source/index.ts';
import { alternatives, expectedToken } from './expected-token.ts';
import { isObject } from './is-object.ts';
import { pruneErrors } from './prune-errors.ts';
import { rulingOut } from './ruling-out.ts';
import { shortJson } from './short-json.ts';
import type { SchemaError } from './validator.ts';

/**
 * Says what a validator objects to, one diagnostic for one cause. Unknown and misplaced keys are shown at the key, what is missing at the
 * key of what should hold it, wrong values at the value.
 */
export function explainErrors(source: SourceFile, errors: readonly SchemaError[]): readonly Diagnostic[] {
  const pruned = pruneErrors(errors);
  const meant = meantKeys(pruned);
  const explained = pruned.filter((error) => !isMeant(error, meant)).map((error) => explainError(source, error));
  return sortDiagnostics(explained);
}

function explainError(source: SourceFile, error: SchemaError): Diagnostic {
  const { keyword, instancePath, propertyName } = error;
  if (propertyName !== undefined) return explainKey(source, error, propertyName);
  switch (keyword) {
    case 'additionalProperties': {
      const key = unknownKey(error);
      return diagnose('unknown-key', source.locate(childPointer(instancePath, key), 'key'), {
        key,
        suggestion: suggestion(error),
      });
    }
    case 'false schema':
      return explainMisplaced(source, instancePath);
    case 'required':
      return explainMissing(source, error);
    case 'oneOf':
    case 'anyOf':
      return explainChoice(source, error);
    case 'uniqueItems':
      return explainRepeated(source, error);
    default:
      return explainValue(source, error);
  }
}

function explainKey(source: SourceFile, error: SchemaError, key: string): Diagnostic {
  const place = source.locate(childPointer(error.instancePath, key), 'key');
  return diagnose('schema', place, {
    keyword: 'propertyNames',
    expected: expectedToken(error),
    actual: shortJson(key),
  });
}

/** A known key that must not stand there: the keyword is `properties`, `expected` is what rules it out, `actual` the key. */
function explainMisplaced(source: SourceFile, pointer: string): Diagnostic {
  const segments = pointerSegments(pointer);
  const key = segments.at(-1) ?? '';
  const expected = rulingOut(key, valueAt(source.data, segments.slice(0, -1)));
  return diagnose('schema', source.locate(pointer, 'key'), { keyword: 'properties', expected, actual: key });
}

function explainMissing(source: SourceFile, error: SchemaError): Diagnostic {
  const args = { keyword: error.keyword, expected: expectedToken(error), actual: 'nothing' };
  return diagnose('schema', source.locate(error.instancePath, 'key'), args);
}

/** None of several keys is there: shown like a missing one. More than one is there: shown at the second of them. */
function explainChoice(source: SourceFile, error: SchemaError): Diagnostic {
  const wanted = alternatives(error);
  const there = isObject(error.data) ? Object.keys(error.data).filter((key) => wanted.includes(key)) : [];
  const [, second] = there;
  if (second === undefined) return explainMissing(source, error);
  const place = source.locate(childPointer(error.instancePath, second), 'key');
  return diagnose('schema', place, {
    keyword: error.keyword,
    expected: expectedToken(error),
    actual: there.join(', '),
  });
}

function explainRepeated(source: SourceFile, error: SchemaError): Diagnostic {
  const index = Number(error.params.i);
  const actual = shortJson(Array.isArray(error.data) ? error.data[index] : error.data);
  const place = source.locate(childPointer(error.instancePath, index));
  return diagnose('schema', place, { keyword: error.keyword, expected: expectedToken(error), actual });
}

function explainValue(source: SourceFile, error: SchemaError): Diagnostic {
  const place = source.locate(error.instancePath);
  const [list, question = '', key, ...deeper] = pointerSegments(error.instancePath);
  if (list === 'answers' && key === 'notApplicable' && deeper.length === 0) {
    return diagnose('reason-missing', place, { question });
  }
  return diagnose('schema', place, {
    keyword: error.keyword,
    expected: expectedToken(error),
    actual: error.data === null && isUnwritten(place) ? 'nothing' : shortJson(error.data),
  });
}

/** Nothing stands behind the key or dash; a `null` that somebody wrote has a width. */
function isUnwritten({ range }: Place): boolean {
  return range !== null && range.start.line === range.end.line && range.start.column === range.end.column;
}

/** The keys that unknown ones are slips for, as pointers. */
function meantKeys(errors: readonly SchemaError[]): ReadonlySet<string> {
  const pointers = errors
    .filter(({ keyword }) => keyword === 'additionalProperties')
    .flatMap((error) => {
      const key = suggestion(error);
      return key === null ? [] : [childPointer(error.instancePath, key)];
    });
  return new Set(pointers);
}

/** A key that is missing because it is misspelt: the misspelt one says so already. */
function isMeant(error: SchemaError, meant: ReadonlySet<string>): boolean {
  const isMeantKey = (key: string) => meant.has(childPointer(error.instancePath, key));
  if (error.keyword === 'required') return isMeantKey(expectedToken(error));
  return (error.keyword === 'oneOf' || error.keyword === 'anyOf') && alternatives(error).some(isMeantKey);
}

function unknownKey(error: SchemaError): string {
  return String(error.params.additionalProperty);
}

/** The known key that an unknown one is a slip for; not one that stands there as well. */
function suggestion({ data, parentSchema, ...error }: SchemaError): string | null {
  const properties =
    isObject(parentSchema) && isObject(parentSchema.properties) ? Object.keys(parentSchema.properties) : [];
  const free = properties.filter((key) => !(isObject(data) && Object.hasOwn(data, key)));
  return nearestName(unknownKey(error), free);
}

function valueAt(data: unknown, segments: readonly string[]): unknown {
  return segments.reduce<unknown>((value, segment) => {
    if (Array.isArray(value)) return value[Number(segment)];
    return isObject(value) ? value[segment] : undefined;
  }, data);
}
