import { isObject, type Json, listAt, numberAt, textAt } from '../source/index.ts';
import { type Condition, type OptionId, profileFields, type QuestionId, type Scalar, type Test } from './types.ts';

/** The condition that a file states; null where there is none or it is not well-formed. */
export function buildCondition(data: Json | undefined): Condition | null {
  if (!isObject(data)) return null;
  if ('all' in data) return combination('all', data.all);
  if ('any' in data) return combination('any', data.any);
  if ('not' in data) {
    const of = buildCondition(data.not);
    return of === null ? null : { kind: 'not', of };
  }
  const test = buildTest(data);
  if (test === null) return null;
  const question = textAt(data, 'question');
  if (question !== null) return { kind: 'question', question: question as QuestionId, test };
  const field = profileFields.find((name) => name === data.profile);
  return field === undefined ? null : { kind: 'profile', field, test };
}

function combination(kind: 'all' | 'any', data: Json | undefined): Condition | null {
  const parts = Array.isArray(data) ? data.map(buildCondition) : [];
  const of = parts.filter((part) => part !== null);
  return of.length === 0 || of.length < parts.length ? null : { kind, of };
}

function buildTest(data: { readonly [key: string]: Json }): Test | null {
  const { is } = data;
  if (isScalar(is)) return { op: 'is', value: is };
  if ('isAnyOf' in data) return { op: 'isAnyOf', values: listAt(data, 'isAnyOf').filter(isScalar) };
  const atLeast = numberAt(data, 'atLeast');
  if (atLeast !== null) return { op: 'atLeast', value: atLeast };
  const atMost = numberAt(data, 'atMost');
  if (atMost !== null) return { op: 'atMost', value: atMost };
  const includes = textAt(data, 'includes');
  if (includes !== null) return { op: 'includes', option: includes as OptionId };
  return data.answered === true ? { op: 'answered' } : null;
}

function isScalar(value: Json | undefined): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
