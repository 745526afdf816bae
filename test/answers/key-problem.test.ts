import { expect, test } from 'vitest';
import { type Body, bodies, keyFormOf, keyProblem } from '../../src/answers/index.ts';

const problem = (body: Body, key: string, state: string | null) => {
  const form = keyFormOf(body);
  return form === null ? 'none' : keyProblem(key, form, state);
};

test.each<[Body, string, string | null, unknown]>([
  ['einheitsgemeinde', '15090546', 'ST', null],
  ['einheitsgemeinde', '15090546', null, null],
  ['einheitsgemeinde', '14090546', 'ST', { kind: 'state', state: 'SN' }],
  ['einheitsgemeinde', '15090', 'ST', { kind: 'form', digits: [8] }],
  ['einheitsgemeinde', '99090546', 'ST', { kind: 'form', digits: [8] }],
  ['einheitsgemeinde', '1509054x', 'ST', { kind: 'form', digits: [8] }],
  ['landkreis', '15090', 'ST', null],
  ['landkreis', '15090000', 'ST', { kind: 'form', digits: [5] }],
  ['kreisfreie-stadt', '15002000', 'ST', null],
  ['kreisfreie-stadt', '15002', 'ST', null],
  ['verbandsgemeinde', '150905004', 'ST', null],
  ['verbandsgemeinde', '150905004546', 'ST', null],
  ['zweckverband', '15090546', 'ST', 'none'],
])('%s %s in %s', (body, key, state, expected) => {
  expect(problem(body, key, state)).toEqual(expected);
});

test('every body is decided', () => {
  expect(bodies.filter((body) => keyFormOf(body) === null)).toEqual(['zweckverband', 'other']);
});
